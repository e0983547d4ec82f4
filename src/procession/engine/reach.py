"""Which tasks a decision can look at or change, so that a process can be loaded by slice (DATA 5).

The answer is a set of step ids besides the commanded task itself, or ALL. One-off tasks are never in anyone's reach but
their own. A decision that touches a task outside its reach raises NotLoaded.
"""

import msgspec

from procession.engine import commands as c
from procession.engine.placeholders import variables_in
from procession.engine.template import Rule, Step, Template

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
    if isinstance(command, c.ResolveIssue) and command.task is None and template.rules:
        return ALL  # rules that waited for it are judged, each of them
    if isinstance(command, _KICKOFF):
        return _reach_of(template, _KICKOFF_FORM)
    if isinstance(command, _NO_TASKS) or step is None:
        return frozenset()
    if step not in template.place_of_step:
        return frozenset()  # a step that this version lacks has nothing around it
    return _reach_of(template, step)


def _reach_of(template: Template, start: str) -> frozenset[str]:
    """What a change of this step, or of the kick-off form, can look at or change in turn; worked out when asked for."""
    known: dict[str, frozenset[str]] = template.memo.setdefault("reach", {})
    found = known.get(start)
    if found is None:
        found = known[start] = _Closure(template, _subjects_of(template)).of(start)
    return found


class _Subjects(msgspec.Struct, frozen=True):
    """For each rule the steps that its conditions and sources name, the forms' included; and the rules by them."""

    of_rule: tuple[frozenset[str], ...]
    rules: dict[str, list[int]]


def _subjects_of(template: Template) -> _Subjects:
    known: _Subjects | None = template.memo.get("subjects")
    if known is None:
        named = tuple(_named_by(template, rule) for rule in template.rules)
        rules: dict[str, list[int]] = {}
        for place, subjects in enumerate(named):
            for subject in subjects:
                rules.setdefault(subject, []).append(place)
        known = template.memo["subjects"] = _Subjects(named, rules)
    return known


def _named_by(template: Template, rule: Rule) -> frozenset[str]:
    """Directly or by a field; `_KICKOFF_FORM` stands for the kick-off form."""
    named = [(condition.on, condition.subject) for condition in rule.conditions]
    named += [(action.source_on or "field", action.source) for action in rule.actions if action.source]
    homes = template.home_of_field
    found = {subject for on, subject in named if on == "step"}
    found |= {homes[subject][1] or _KICKOFF_FORM for on, subject in named if on != "step" and subject in homes}
    found |= {_KICKOFF_FORM for on, _ in named if on == "kickoff"}
    return frozenset(found)


class _Closure:
    """Collects steps: `found` must be loaded; events of `heard` were followed, those of `waiting` are still to be.

    Chains may be as long as the template, so nothing here calls itself.
    """

    def __init__(self, template: Template, subjects: _Subjects) -> None:
        self.template = template
        self.subjects = subjects
        self.found: set[str] = set()
        self.touched: set[str] = set()
        self.redated: set[str] = set()
        self.heard: set[str] = set()
        self.followed: set[int] = set()
        self.waiting: list[str] = []

    def of(self, start: str) -> frozenset[str]:
        self.waiting.append(start)
        while self.waiting:
            self._hear(self.waiting.pop())
        named = _named_in_texts(self.template, start) if start != _KICKOFF_FORM else set[str]()
        return frozenset((self.found | named) - {_KICKOFF_FORM})

    def _hear(self, step: str) -> None:
        """An event of this step: every rule that names it, its form, or a date on it, may act."""
        if step in self.heard:
            return
        self.heard.add(step)
        self._touch(step)
        for place in self.subjects.rules.get(step, ()):
            if place not in self.followed:
                self.followed.add(place)
                self._follow(place)

    def _touch(self, step: str) -> None:
        """The step's task changes, so do deadlines that count from it, and then those that count back from these."""
        if step in self.touched:
            return
        self.touched.add(step)
        self.found.add(step)
        redated = [waiting.id for waiting in self.template.waiting_on.get(step, ())]
        while redated:
            later = redated.pop()
            if later not in self.redated:
                self.redated.add(later)
                redated += [one.id for one in self.template.waiting_on.get(later, ()) if _counts_back(one)]
        self.found |= self.redated

    def _follow(self, place: int) -> None:
        """A later event of what a deadline action touches is none; a reopening or an assignment is one (D10)."""
        self.found |= self.subjects.of_rule[place]
        for action in self.template.rules[place].actions:
            if action.type in {"status", "assignment"}:
                self.waiting.append(action.target)
            else:
                self._touch(action.target)


def _counts_back(step: Step) -> bool:
    return step.deadline is not None and step.deadline.direction == "before"


def _named_in_texts(template: Template, step: str) -> set[str]:
    """Steps whose answers the title, the summary or a default of this step names."""
    here = template.step_by_key[step]
    texts = [field.default for field in here.fields if field.default_on and isinstance(field.default, str)]
    names = {name for text in (here.title, here.summary or "", *texts) for name in variables_in(text)}
    return {other.id for other in template.steps for field in other.fields if field.alias in names} if names else set()
