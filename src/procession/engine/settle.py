"""Rules react to what happened, until nothing more follows (D6-D15, D28).

What one command told is one event: rules that refer to its subjects are judged in order, and fire by D8. What their
actions told (a reopening, a change of assignees) is the next event. Within one command a rule fires once (D11).
"""

from collections.abc import Sequence

from procession.engine import happenings as h
from procession.engine.concern import Event, index_of, is_subject, names, renewed
from procession.engine.conditions import judged
from procession.engine.rules import ACTIONS, Moment, RuleAction, Skip
from procession.engine.story import Story
from procession.engine.template import Action, Condition, Rule


def settle(story: Story, since: int = 0) -> None:
    """Let the rules react to everything told from this place on. Frozen and archived processes wait (D13, F55)."""
    if not story.template.rules or story.process.archived is not None or story.process.issues:
        return
    if any(isinstance(it, h.IssueResolved) and it.task is None for it in story.happenings[since:]):
        settle_all(story)  # rules waited for the process's last issue: what became true meanwhile counts now
        return
    fired: set[str] = set()
    while since < len(story.happenings):
        told, since = story.happenings[since:], len(story.happenings)
        event = _event(story, told)
        if event is not None:
            _one_pass(story, event, fired)
    story.rule = None


def settle_all(story: Story) -> None:
    """Judge every rule once, as at a launch: for a process that has just got other rules, or is free again (F55)."""
    if story.template.rules and story.process.archived is None and not story.process.issues:
        fired: set[str] = set()
        told = len(story.happenings)
        _one_pass(story, Event(launched=True), fired)
        story.rule = None
        settle(story, since=told)


def _event(story: Story, told: Sequence[h.Happening]) -> Event | None:
    launched = any(isinstance(it, h.ProcessLaunched) for it in told)
    kickoff = launched or any(isinstance(it, h.KickOffSubmitted) for it in told)
    numbers = story.template.field_id_of_number
    fields = {
        numbers[it.field] for it in told if isinstance(it, h.AnswerSaved | h.KickOffAnswerSaved) and it.field in numbers
    }
    steps = {_step(story, it.task) for it in told if isinstance(it, h.TaskCompleted | h.TaskReopened)} - {None}
    assigned = {_step(story, it.task) for it in told if isinstance(it, h.AssigneesChanged)} - {None}
    if not (launched or kickoff or fields or steps or assigned):
        return None
    return Event(launched, kickoff, frozenset(fields), _known(steps), _known(assigned))


def _known(steps: set[str | None]) -> frozenset[str]:
    return frozenset(step for step in steps if step is not None)


def _step(story: Story, task: str) -> str | None:
    return story.process.tasks[task].step


def _one_pass(story: Story, event: Event, fired: set[str]) -> None:
    """Each rule concerned, in order, on the state at that moment (D8, D10)."""
    template = story.template
    index = index_of(template)
    concerned, dated = index.concerned(event), index.with_new_dates(event)
    for place in sorted(concerned | dated):
        rule = template.rules[place]
        if place in concerned:
            _judge(story, rule, event, fired)
        elif judged(story, rule)[0]:
            _fire(story, rule, renewed(template, rule, event), event)


def _judge(story: Story, rule: Rule, event: Event, fired: set[str]) -> None:
    was_true = rule.id in story.process.memory
    is_true, met = judged(story, rule)
    story.rule = rule.id
    story.tell(h.RuleJudged(**story.stamp, is_true=is_true, met=met))
    if not is_true:
        return
    if was_true and not names(rule, event):
        _fire(story, rule, renewed(story.template, rule, event), event)
    elif rule.id in fired:
        story.tell(h.RuleHeld(**story.stamp))
    else:
        fired.add(rule.id)
        _fire(story, rule, rule.actions, event)


def _fire(story: Story, rule: Rule, actions: tuple[Action, ...], event: Event) -> None:
    """The actions in order, and a record of what they did and what not (D12)."""
    if not actions:
        return
    story.rule = rule.id
    moment = _moment(rule, event)
    applied: list[str] = []
    skipped: list[h.Skipped] = []
    for action in actions:
        try:
            _action(action).perform(story, rule, action, moment)
            applied.append(action.id)
        except Skip as skip:
            skipped.append(h.Skipped(action.id, str(skip)))
    story.tell(
        h.RuleFired(
            **story.stamp,
            applied=tuple(applied),
            skipped=tuple(skipped),
            event=moment.kind,
            subject=moment.subject,
        )
    )


def _action(action: Action) -> RuleAction:
    """Raises Skip for an action of a later version, which nobody here can perform."""
    found = ACTIONS.get((action.type, action.verb))
    if found is None:
        raise Skip("This action isn't known.")
    return found


def _moment(rule: Rule, event: Event) -> Moment:
    """What set the rule off: the first subject of its own that changed, else the event at large."""
    if event.launched:
        return Moment("launch", None)
    for condition in rule.conditions:
        if is_subject(condition, event):
            return Moment(_kind(condition), condition.subject)
    if event.steps:
        return Moment("step", min(event.steps))
    return Moment("kickoff", min(event.fields, default=None))


def _kind(condition: Condition) -> str:
    if condition.on == "step":
        return "assignees" if condition.operator == "not_assigned" else "step"
    return "kickoff" if condition.on == "kickoff" else "answer"
