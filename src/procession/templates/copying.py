"""A copy of a template's content: every id, number and alias is new, and everything inside points at the copy
(behaviour A6, B12; `api-templates` 1.6, 1.8). Pure: ids and numbers are handed in.

What points at nothing is left out and named, never an error: a copy is better than a lost template.
"""

from collections.abc import Callable, Iterable
from typing import Any

import msgspec
from msgspec.structs import replace

from procession.engine.assignees import NOBODY
from procession.engine.template import LAUNCH, Action, Chain, Condition, Field, Rule, Stage, Step, Template
from procession.templates import aliases, markup

MakeId = Callable[[], str]
MakeNo = Callable[[], int]


class Copy(msgspec.Struct, frozen=True):
    """`left_out` pairs a path in the source with the sentence that says what is missing in the copy."""

    content: Template
    left_out: tuple[tuple[str, str], ...]


class _Copier:
    """Knows the new name of everything old."""

    def __init__(self, *, new_id: MakeId, new_no: MakeNo, now: int, keep_people: bool) -> None:
        self.new_id, self.new_no, self.now, self.keep_people = new_id, new_no, now, keep_people
        self.ids: dict[str, str] = {}
        self.numbers: dict[str, int] = {}
        self.aliases: dict[str, str] = {}
        self.left_out: list[tuple[str, str]] = []

    def learn(self, content: Template) -> None:
        for step in content.steps:
            self._learn_part(step.id, step.alias, step.title, "step")
            for field in step.fields:
                self._learn_part(field.id, field.alias, field.label, "field")
        for field in content.kickoff.fields:
            self._learn_part(field.id, field.alias, field.label, "field")
        self.ids.update({stage.id: self.new_id() for stage in content.stages})

    def _learn_part(self, old_id: str, old_alias: str, label: str, fallback: str) -> None:
        self.ids[old_id], self.numbers[old_id] = self.new_id(), self.new_no()
        self.aliases[old_alias] = aliases.of_part(label, self.numbers[old_id], fallback)

    def text(self, text: str | None) -> str | None:
        return None if text is None else self.words(text)

    def words(self, text: str) -> str:
        return markup.rename_ids(markup.rename_variables(text, self.aliases), self.ids)

    def missing(self, path: str, sentence: str) -> None:
        self.left_out.append((path, sentence))

    def field(self, field: Field) -> Field:
        default: Any = field.default
        return replace(
            field,
            id=self.ids[field.id],
            no=self.numbers[field.id],
            alias=self.aliases[field.alias],
            label=field.label,
            guidance=self.text(field.guidance),
            default=self.words(default) if isinstance(default, str) else default,
            list=field.list if self.keep_people else None,
            created=self.now,
            touched=self.now,
        )

    def step(self, step: Step, path: str) -> Step:
        return replace(
            step,
            id=self.ids[step.id],
            no=self.numbers[step.id],
            alias=self.aliases[step.alias],
            title=self.words(step.title),
            summary=self.text(step.summary),
            fields=tuple(self.field(field) for field in step.fields),
            assignees=step.assignees if self.keep_people else NOBODY,
            job_titles=step.job_titles if self.keep_people else (),
            deadline=self._deadline(step, path),
            stage=self.ids.get(step.stage or ""),
            chain=self._chain(step.chain) if self.keep_people else None,
            created=self.now,
            touched=self.now,
        )

    def _deadline(self, step: Step, path: str) -> Any:
        rule = step.deadline
        if rule is None or rule.anchor == LAUNCH:
            return rule
        if rule.anchor not in self.ids:
            self.missing(f"{path}.deadline", "The step this deadline depends on is missing; it counts from the launch.")
            return replace(rule, anchor=LAUNCH, direction="after")
        return replace(rule, anchor=self.ids[rule.anchor])

    def _chain(self, chain: Chain | None) -> Chain | None:
        if chain is None or not chain.mapping:
            return chain
        own = tuple(replace(one, source=self.ids.get(one.source, one.source)) for one in chain.mapping)
        return replace(chain, mapping=own)

    def stage(self, stage: Stage) -> Stage:
        return replace(stage, id=self.ids[stage.id], created=self.now, touched=self.now)

    def rules(self, rules: Iterable[Rule]) -> tuple[Rule, ...]:
        copied = (self._rule(rule, f"automated_actions.{index}") for index, rule in enumerate(rules))
        return tuple(rule for rule in copied if rule is not None)

    def _rule(self, rule: Rule, path: str) -> Rule | None:
        conditions = tuple(one for one in map(self._condition, rule.conditions) if one is not None)
        actions = tuple(one for one in map(self._action, rule.actions) if one is not None)
        if not conditions or not actions:
            self.missing(path, f"The rule {rule.name!r} was left out: its steps or fields are not in the copy.")
            return None
        if len(conditions) + len(actions) < len(rule.conditions) + len(rule.actions):
            self.missing(path, f"Parts of the rule {rule.name!r} were left out: they point outside of the copy.")
        return replace(
            rule,
            id=self.new_id(),
            no=self.new_no(),
            conditions=conditions,
            actions=actions,
            created=self.now,
            touched=self.now,
        )

    def _condition(self, condition: Condition) -> Condition | None:
        if condition.subject not in self.ids:
            return None
        return replace(condition, id=self.new_id(), subject=self.ids[condition.subject])

    def _action(self, action: Action) -> Action | None:
        if action.target not in self.ids or (action.source and action.source not in self.ids):
            return None
        if action.type == "assignment" and action.verb != "clear_assignees" and not self.keep_people:
            if action.source is None:
                return None
            action = replace(action, assignees=None)
        return replace(
            action,
            id=self.new_id(),
            target=self.ids[action.target],
            source=self.ids[action.source] if action.source else None,
        )


def copied(
    content: Template,
    *,
    template_id: str,
    template_no: int,
    new_id: MakeId,
    new_no: MakeNo,
    now: int,
    keep_people: bool,
) -> Copy:
    """`keep_people` only inside one organization: people, groups, lists and other templates mean nothing elsewhere."""
    copier = _Copier(new_id=new_id, new_no=new_no, now=now, keep_people=keep_people)
    copier.learn(content)
    kickoff, settings = content.kickoff, content.settings
    made = replace(
        content,
        id=template_id,
        no=template_no,
        version=1,
        summary=copier.text(content.summary),
        steps=tuple(copier.step(step, f"steps.{index}") for index, step in enumerate(content.steps)),
        kickoff=replace(
            kickoff,
            title=copier.text(kickoff.title),
            description=copier.text(kickoff.description),
            fields=tuple(copier.field(field) for field in kickoff.fields),
        ),
        stages=tuple(copier.stage(stage) for stage in content.stages),
        rules=copier.rules(content.rules),
        naming=replace(content.naming, pattern=copier.text(content.naming.pattern)),
        settings=replace(
            settings,
            guidance=copier.text(settings.guidance),
            default_folder=settings.default_folder if keep_people else None,
            watchers=settings.watchers if keep_people else NOBODY,
        ),
    )
    return Copy(made, tuple(copier.left_out))


def copied_step(step: Step, *, new_id: MakeId, new_no: MakeNo, now: int) -> Step:
    """A second step in the same template: new ids and aliases, `<title> - Copy` (behaviour B31). References inside
    it that pointed at itself or its own fields point at the copy."""
    copier = _Copier(new_id=new_id, new_no=new_no, now=now, keep_people=True)
    copier.learn(Template(id="", no=0, title="", steps=(step,)))
    if step.stage is not None:
        copier.ids[step.stage] = step.stage
    if step.deadline is not None and step.deadline.anchor != step.id:
        copier.ids[step.deadline.anchor] = step.deadline.anchor
    return replace(copier.step(step, ""), title=f"{step.title[:593]} - Copy")
