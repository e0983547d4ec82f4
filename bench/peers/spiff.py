"""SpiffWorkflow's engine, in memory and in process: five sequential user tasks, launched and completed."""

import time

from SpiffWorkflow.specs.Simple import Simple
from SpiffWorkflow.specs.WorkflowSpec import WorkflowSpec
from SpiffWorkflow.util.task import TaskState
from SpiffWorkflow.workflow import Workflow


def _five_steps() -> WorkflowSpec:
    spec = WorkflowSpec(name="five", addstart=True)
    before = spec.start
    for number in range(5):
        step = Simple(spec, f"step {number}", manual=True)
        before.connect(step)
        before = step
    return spec


def processes_per_second(seconds: float = 2.0) -> float:
    """Whole processes per second: launch, then complete five tasks one after the other."""
    spec = _five_steps()
    done = 0
    started = time.perf_counter()
    while (spent := time.perf_counter() - started) < seconds:
        workflow = Workflow(spec)
        workflow.run_all(halt_on_manual=True)
        for _ in range(5):
            workflow.get_tasks(state=TaskState.READY)[0].run()
            workflow.run_all(halt_on_manual=True)
        assert workflow.is_completed()
        done += 1
    return done / spent
