"""Which tasks a decision can look at or change, so that a process can be loaded by slice (DATA 5).

The answer is a set of step ids besides the commanded task itself, or ALL. One-off tasks are never in anyone's reach but
their own. A decision that touches a task outside its reach raises NotLoaded.
"""

from procession.engine import commands as c
from procession.engine.placeholders import variables_in
from procession.engine.template import Rule, Template

ALL = None
"""Every task of the process must be loaded."""

_WHOLE = (c.AddTask, c.UnlinkTask, c.ReplacePerson)
_NO_TASKS = (c.EditProcess, c.ArchiveProcess, c.ActivateProcess)
_KICKOFF = (c.SaveKickOff, c.SubmitKickOff, c.ReopenKickOff)
_KICKOFF_FORM = ""


def reach(template: Template, command: c.Command, step: str | None) -> frozenset[str] | None:
    """Step ids to load for this command on a task of `step` (None: a one-off task, or the process itself)."""
    if isinstance(command, _WHOLE) or (isinstance(command, c.UpdateTask) and isinstance(command.position, int)):
        return ALL
    if isinstance(command, _KICKOFF):
        return reaches(template)[_KICKOFF_FORM]
    if isinstance(command, _NO_TASKS) or step is None:
        return frozenset()
    return reaches(template).get(step, frozenset())  # a step that this version lacks has nothing around it


def reaches(template: Template) -> dict[str, frozenset[str]]:
    """For each step, and for the kick-off form under "", what its change can look at or change in turn."""
    known: dict[str, frozenset[str]] | None = template.memo.get("reaches")
    if known is None:
        known = {step.id: _Closure(template).of_step(step.id) for step in template.steps}
        known[_KICKOFF_FORM] = _Closure(template).of_kickoff()
        template.memo["reaches"] = known
    return known


class _Closure:
    """Collects steps: `found` must be loaded, `touched` may change, `heard` are those whose events were followed."""

    def __init__(self, template: Template) -> None:
        self.template = template
        self.found: set[str] = set()
        self.touched: set[str] = set()
        self.heard: set[str] = set()

    def of_step(self, step: str) -> frozenset[str]:
        self._hear(step)
        return frozenset(self.found | _named_in_texts(self.template, step))

    def of_kickoff(self) -> frozenset[str]:
        for rule in self.template.rules:
            if any(condition.on == "kickoff" for condition in rule.conditions) or _takes_date_of(rule, "kickoff"):
                self._follow(rule)
        return frozenset(self.found)

    def _touch(self, step: str) -> None:
        """The step's task changes, and with it the deadlines that hang on it."""
        if step not in self.touched:
            self.touched.add(step)
            self.found.add(step)
            for waiting in self.template.waiting_on.get(step, ()):
                self._touch(waiting.id)

    def _hear(self, step: str) -> None:
        """An event of this step: every rule that names it, its form, or a date on it, may act."""
        if step in self.heard:
            return
        self.heard.add(step)
        self._touch(step)
        for rule in self.template.rules:
            if step in self._subjects(rule):
                self._follow(rule)

    def _subjects(self, rule: Rule) -> set[str | None]:
        """Steps named by the rule's conditions or by the sources of its actions, directly or by a field."""
        named = [(condition.on, condition.subject) for condition in rule.conditions]
        named += [(action.source_on or "field", action.source) for action in rule.actions if action.source]
        homes = self.template.home_of_field
        return {
            subject if on == "step" else homes[subject][1] for on, subject in named if on == "step" or subject in homes
        }

    def _follow(self, rule: Rule) -> None:
        """A later event of what a deadline action touches is none; a reopening or an assignment is one (D10)."""
        for step in self._subjects(rule):
            if step is not None:
                self.found.add(step)
        for action in rule.actions:
            if action.type in {"status", "assignment"}:
                self._hear(action.target)
            else:
                self._touch(action.target)


def _takes_date_of(rule: Rule, form: str) -> bool:
    return any(action.source_on == form for action in rule.actions)


def _named_in_texts(template: Template, step: str) -> set[str]:
    """Steps whose answers the title, the summary or a default of this step names."""
    here = template.step_by_key[step]
    texts = [field.default for field in here.fields if field.default_on and isinstance(field.default, str)]
    names = {name for text in (here.title, here.summary or "", *texts) for name in variables_in(text)}
    return {other.id for other in template.steps for field in other.fields if field.alias in names} if names else set()
