"""template + kick-off answers -> a running process (D14, E4, E10, B39-B43)."""

from collections.abc import Callable, Mapping

from msgspec.structs import replace

from procession.engine import oneoff, running
from procession.engine.answering import must_be_filled
from procession.engine.answers import defaults, missing, read, required_sentence
from procession.engine.commands import BOT, By, Launch, StepOverride
from procession.engine.context import PLAIN, Context
from procession.engine.deadlines import from_rule
from procession.engine.decision import Decision, Remark
from procession.engine.happenings import ProcessLaunched, TaskAdded
from procession.engine.naming import must_be_notes, must_be_title, name_at_launch
from procession.engine.placeholders import fill
from procession.engine.process import Answers, Process, Task
from procession.engine.refusals import AnswersInvalid
from procession.engine.schedule import in_working_time, local_date, moved
from procession.engine.settle import settle
from procession.engine.staffing import at_launch, must_fit, with_companion
from procession.engine.story import Story
from procession.engine.template import LAUNCH, Step, Template


def launch(
    template: Template, order: Launch, *, by: By = BOT, context: Context = PLAIN, now: int, new_id: Callable[[], str]
) -> Decision:
    """A process of this template, all its tasks, and the happenings from the first on.

    Raises RequiredFieldsEmpty, AnswersInvalid, TooManyAssignees, BadUpdate.
    """
    story = Story(template, None, by=by, context=context, now=now, new_id=new_id)
    kickoff = _kickoff_answers(story, order)
    story.tell(ProcessLaunched(at=now, by=by.party, process=_head(story, order, kickoff)))
    for task in _tasks(story, order):
        story.tell(TaskAdded(at=now, by=by.party, task=task))
    for extra in order.added:
        oneoff.place(story, extra)
    settle(story)
    running.conclude(story)
    return story.decision()


def _kickoff_answers(story: Story, order: Launch) -> Answers:
    """The given answers and, where a field wasn't mentioned, its default (C23); all wrong and missing ones refused."""
    form = story.template.kickoff
    reading = read(form.field_by_key, {}, order.answers, story.asked)
    story.remarks.extend(reading.remarks)
    mentioned = {form.field_by_key[key].no for key in order.answers if key in form.field_by_key}
    answers: Answers = defaults(form.fields, mentioned, _system_values(story), story.asked)
    answers.update((change.field.no, change.value) for change in reading.changes if change.is_kept)
    empty = tuple(field for field in missing(form.fields, answers) if field.id not in reading.errors)
    if reading.errors:
        raise AnswersInvalid.at({**reading.errors, **{field.id: [required_sentence(field)] for field in empty}})
    must_be_filled(empty)
    return answers


def _system_values(story: Story) -> Callable[[str], str]:
    """Defaults of the kick-off form may name the date and the template; there is nothing else to name yet."""
    system = {"DATE": local_date(story.now, story.context.calendar.timezone), "TEMPLATE_NAME": story.template.title}
    return lambda text: fill(text, system.get)


def _head(story: Story, order: Launch, kickoff: Answers) -> Process:
    template, now = story.template, story.now
    must_be_notes(order.summary)
    starter = order.starter or (0 if story.by.is_guest else story.by.party)
    return Process(
        id=order.id or story.new_id(),
        template=template.id,
        version=template.version,
        kind=template.kind,
        name=name_at_launch(template, order.name, kickoff, now, story.context.calendar.timezone),
        summary=order.summary,
        owner=order.owner or starter,
        starter=starter,
        created=now,
        touched=now,
        kickoff=kickoff,
        kickoff_at=now,
        kickoff_by=story.by.party,
        people=order.people,
        parent=order.parent,
        public=order.public,
        hidden_fields=order.hidden_fields,
        assign_someone_else=order.assign_someone_else,
    )


# --- the tasks ------------------------------------------------------------------------------------------------------


def _tasks(story: Story, order: Launch) -> list[Task]:
    """One task for each step, in order; hidden ones too (D14)."""
    template = story.template
    overrides = _overrides(story, order)
    hidden = {step.id for step in template.steps if step.hidden} | template.shown_by_rules
    due: dict[str, int | None] = {}
    for step in template.steps:
        _deadline(story, step, overrides, hidden, due)
        _ask_for_guest(story, step, overrides.get(step.id))
    tasks = [
        task_of(story, step, overrides.get(step.id), order, deadline=due[step.id], hidden=step.id in hidden)
        for step in template.steps
    ]
    return _in_order(tasks, overrides)


def _overrides(story: Story, order: Launch) -> dict[str, StepOverride]:
    """By step id, whether they were given by id or alias; unknown steps are named in a remark (api-running 1.3)."""
    found: dict[str, StepOverride] = {}
    for key, override in order.overrides.items():
        step = story.template.step_by_key.get(key)
        if step is None:
            story.remarks.append(Remark(key, "The template has no such step; this was ignored.", on="overrides"))
        else:
            found[step.id] = override
    return found


def _ask_for_guest(story: Story, step: Step, override: StepOverride | None) -> None:
    """A launch that leaves out the guest whom a step asks for is told so, and goes on without one (B38)."""
    if step.asks_guest and not (override and override.assignees and override.assignees.guests):
        sentence = (
            f"{step.title!r} asks for a guest's address. Send it in owners.guests of this step; nobody was added."
        )
        story.remarks.append(Remark(step.id, sentence, on="overrides"))


def _deadline(
    story: Story,
    step: Step,
    overrides: Mapping[str, StepOverride],
    hidden: set[str],
    due: dict[str, int | None],
) -> None:
    """The deadline of a step at launch, its anchors first; None while it waits for something (B42, B52, B53)."""
    chain: list[Step] = []
    present: Step | None = step
    while present is not None and present.id not in due:
        chain.append(present)
        due[present.id] = None  # a circle of anchors is refused when the template is saved (B55); here it just ends
        present = _counted_back_from(story.template, present, overrides)
    for each in reversed(chain):
        due[each.id] = _own_deadline(story, each, overrides, hidden, due)


def _counted_back_from(template: Template, step: Step, overrides: Mapping[str, StepOverride]) -> Step | None:
    """The step whose deadline must be known before this one's."""
    override, rule = overrides.get(step.id), step.deadline
    if rule is None or rule.direction != "before" or (override is not None and override.deadline is not None):
        return None
    return template.step_by_key.get(rule.anchor)


def _own_deadline(
    story: Story,
    step: Step,
    overrides: Mapping[str, StepOverride],
    hidden: set[str],
    due: Mapping[str, int | None],
) -> int | None:
    calendar, override, rule = story.context.calendar, overrides.get(step.id), step.deadline
    if override is not None and override.deadline is not None:
        return in_working_time(override.deadline, calendar)
    anchor = story.template.step_by_key.get(rule.anchor) if rule is not None and rule.anchor != LAUNCH else None
    base: int | None = story.now
    if rule is not None and anchor is not None and rule.direction == "before":
        base = due[anchor.id]
    elif anchor is not None and anchor.id not in hidden:
        base = None
    return None if base is None else from_rule(rule, base, calendar)


def task_of(
    story: Story, step: Step, override: StepOverride | None, order: Launch, *, deadline: int | None, hidden: bool
) -> Task:
    """The task of a step as it begins (B40, B56)."""
    process = story.process
    said = override or _NOTHING_SAID
    if said.title is not None:
        must_be_title(said.title)
    settings = None if said.max_assignees is None else replace(step.settings, max_assignees=said.max_assignees)
    people = story.context.people
    named = at_launch(step, override, order, starter=process.starter, people=people)
    assignees = with_companion(named, process.owner, story.context)
    if said.assignees is not None or step.job_titles:
        must_fit(assignees, (settings or step.settings).max_assignees, story.context)
    return Task(
        id=story.new_id(),
        step=step.id,
        type=step.type,
        title=step.title if said.title is None else said.title,
        summary=said.summary,
        created=story.now,
        touched=story.now,
        position=story.template.place_of_step[step.id],
        status="auto-skipped" if hidden else "not-started",
        assignees=assignees,
        deadline=deadline,
        deadline_by_hand=said.deadline is not None,
        start=_start(story, step, said),
        starter=process.starter or None,
        settings=settings,
        stage=step.stage,
    )


def _start(story: Story, step: Step, said: StepOverride) -> int:
    """When the work should begin: launch, or the step's offset from it in working time (B56)."""
    if said.start is not None:
        return said.start
    if step.start is None or step.settings.soft_start:
        return story.now
    calendar = story.context.calendar
    return moved(story.now, step.start.amount, step.start.unit, calendar)


def _in_order(tasks: list[Task], overrides: Mapping[str, StepOverride]) -> list[Task]:
    """Tasks with a position of their own are put there, in the order of these positions; the others keep theirs."""
    places = {step: override.position for step, override in overrides.items() if override.position}
    if not places:
        return tasks
    order = [task for task in tasks if task.step not in places]
    for task in sorted((task for task in tasks if task.step in places), key=lambda task: places[task.step or ""]):
        order.insert(places[task.step or ""] - 1, task)
    return [replace(task, position=place) for place, task in enumerate(order, start=1)]


_NOTHING_SAID = StepOverride()
