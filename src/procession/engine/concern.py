"""Which rules an event concerns, looked up instead of searched (D7, D8 b, D28)."""

from collections import defaultdict

import msgspec

from procession.engine.template import Action, Condition, Rule, Template


class Event(msgspec.Struct, frozen=True):
    """The subjects of one event: fields whose value changed, steps whose state or assignees did, forms submitted."""

    launched: bool = False
    kickoff: bool = False
    fields: frozenset[str] = frozenset()
    steps: frozenset[str] = frozenset()
    assigned: frozenset[str] = frozenset()


class RuleIndex:
    """The places of a template's rules by what they refer to; made once for each version."""

    def __init__(self, template: Template) -> None:
        self.template = template
        self.everything = range(len(template.rules))
        self.kickoff: set[int] = set()
        self.fields: defaultdict[str, set[int]] = defaultdict(set)
        self.steps: defaultdict[str, set[int]] = defaultdict(set)
        self.assigned: defaultdict[str, set[int]] = defaultdict(set)
        self.dates: defaultdict[str, set[int]] = defaultdict(set)
        self.kickoff_dates: set[int] = set()
        for place, rule in enumerate(template.rules):
            for condition in rule.conditions:
                self._file_condition(place, condition)
            for action in rule.actions:
                self._file_date(place, action)

    def _file_condition(self, place: int, condition: Condition) -> None:
        """A step event concerns rules naming the step or a field of its form; a value those naming it (D7)."""
        if condition.on == "step":
            self.steps[condition.subject].add(place)
            if condition.operator == "not_assigned":
                self.assigned[condition.subject].add(place)
            return
        self.fields[condition.subject].add(place)
        if condition.on == "kickoff":
            self.kickoff.add(place)
        elif home := home_of(self.template, condition.subject):
            self.steps[home].add(place)

    def _file_date(self, place: int, action: Action) -> None:
        if action.type != "deadline" or action.source is None or action.source_on == "step":
            return
        if action.source_on == "kickoff":
            self.kickoff_dates.add(place)
            self.dates[action.source].add(place)
        elif home := home_of(self.template, action.source):
            self.dates[home].add(place)

    def concerned(self, event: Event) -> set[int]:
        """Places of the rules that this event makes us judge."""
        if event.launched:
            return set(self.everything)
        found = set(self.kickoff) if event.kickoff else set[int]()
        for table, subjects in (
            (self.fields, event.fields),
            (self.steps, event.steps),
            (self.assigned, event.assigned),
        ):
            for subject in subjects:
                found |= table.get(subject, set())
        return found

    def with_new_dates(self, event: Event) -> set[int]:
        """Places of the rules with a deadline taken from a date that this event gives anew (D28)."""
        found = set(self.kickoff_dates) if event.kickoff else set[int]()
        for subject in event.fields | event.steps:
            found |= self.dates.get(subject, set())
        return found


def index_of(template: Template) -> RuleIndex:
    """The index of this version, made when it is first asked for."""
    known: RuleIndex | None = template.memo.get("rules")
    if known is None:
        known = template.memo["rules"] = RuleIndex(template)
    return known


def names(rule: Rule, event: Event) -> bool:
    """Is the event a value change of a field, or a state event of a step, that the rule itself names (D8 b)?"""
    return any(is_subject(condition, event) for condition in rule.conditions)


def is_subject(condition: Condition, event: Event) -> bool:
    """Is the very thing that the condition looks at what changed?"""
    if condition.on != "step":
        return condition.subject in event.fields
    return condition.subject in (event.assigned if condition.operator == "not_assigned" else event.steps)


def renewed(template: Template, rule: Rule, event: Event) -> tuple[Action, ...]:
    """Actions whose date has just been given: at launch and re-submission, or as its step completes (D28)."""
    return tuple(action for action in rule.actions if _date_is_new(template, action, event))


def _date_is_new(template: Template, action: Action, event: Event) -> bool:
    if action.type != "deadline" or action.source is None or action.source_on == "step":
        return False
    if action.source_on == "kickoff":
        return event.kickoff or action.source in event.fields
    return home_of(template, action.source) in event.steps


def home_of(template: Template, field: str) -> str | None:
    """The step whose form a field is on; None for the kick-off form and for fields that are gone."""
    home = template.home_of_field.get(field)
    return home[1] if home else None
