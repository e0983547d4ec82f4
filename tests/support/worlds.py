"""Small generated worlds: a template, a process, and a life of commands, all from one seed.

Plain seeded dice instead of a shrinking library: a thousand small worlds a few seconds, and a failure names its seed.
"""

from collections import Counter
from random import Random
from typing import Any

from procession.engine import commands as c
from procession.engine.assignees import NOBODY, AssigneesChange
from procession.engine.conditions import FIELD_OPERATORS, STEP_OPERATORS
from procession.engine.context import Calendar, Context, People
from procession.engine.process import fields_of
from procession.engine.publishing import problems_of_rule
from procession.engine.rules import ACTIONS
from procession.engine.template import LAUNCH, Action, Condition, DeadlineRule, Rule, Shift, Template
from procession.errors import Refusal
from support.builders import BOB, CAT, GUS, SALES, Assignees, a_field, a_template, ann, bob, cat, gus, id_of, members
from support.rehearsal import Rehearsal

CONTEXT = Context(calendar=Calendar.week(5, opens=540, closes=1020), people=People(groups={SALES: (BOB, CAT)}))
PEOPLE = [NOBODY, members(BOB), Assignees(guests=(GUS,)), members(BOB, CAT), Assignees((CAT,), (), (SALES,))]
VERBS = [*ACTIONS, *[("visibility", "show"), ("visibility", "hide"), ("status", "reopen")] * 3]
STEP_WORDS = [*STEP_OPERATORS, *["completed"] * 8, "rejected", "reopened"]
TITLES = ["A", "B", "C", "D"]
TICKED_A = {"id": 1, "text": "A", "selected": True}
FITTING: dict[str, list[Any]] = {
    "text": ["Acme", "7", "20", "Bolt"],
    "dropdown": [{"id": 1, "text": "Gold"}, {"id": 2, "text": "Tin"}],
    "multiselect": [[TICKED_A], [TICKED_A, {"id": 2, "text": "B", "selected": True}]],
    "date": ["2026-02-02", "2026-03-02T10:00:00Z"],
}
SAID = {
    "text": ["Acme", "7", "15"],
    "dropdown": ["Gold", "Tin", "7"],
    "multiselect": ["A", "B"],
    "date": ["2026-02-02", "2026-02-20"],
}
ANYTHING = [said for kind in SAID.values() for said in kind]
ODD: list[Any] = ["", None, ["x"], 5, "no such thing"]


class World:
    """Dice, a rehearsal, and what has been reached."""

    def __init__(self, seed: int, reached: Counter[str]) -> None:
        self.dice = Random(seed)
        self.reached = reached
        self.it = Rehearsal(self.template(), context=CONTEXT)
        self.by = ann

    def maybe(self, chance: float) -> bool:
        return self.dice.random() < chance

    def any_of(self, *things: Any) -> Any:
        return self.dice.choice(things)

    # --- templates --------------------------------------------------------------------------------------------------

    def template(self) -> Template:
        titles = TITLES[: self.any_of(1, 2, 2, 3, 3, 4)]
        builder = a_template()
        if self.maybe(0.4):
            builder = builder.with_kickoff(self.field("k", required=False))
        for title in titles:
            builder = builder.with_step(
                title,
                self.any_of("task", "task", "approval", "expiring"),
                *(self.field(f"{title}{n}".lower()) for n in range(self.any_of(0, 0, 1, 2))),
                assignees=self.dice.choice(PEOPLE),
                everyone=self.maybe(0.3),
                max_assignees=self.any_of(0, 0, 3),
                hidden=self.maybe(0.15),
                deadline=self.deadline_rule(titles) if self.maybe(0.7) else None,
            )
        rules = [self.rule(number, builder.done) for number in range(self.any_of(0, 2, 3, 4, 5))]
        return builder.with_(rules=tuple(rule for rule in rules if not problems_of_rule(builder.done, rule))).done

    # --- rules ------------------------------------------------------------------------------------------------------

    def rule(self, number: int, template: Template) -> Rule:
        conditions = tuple(self.condition(f"c{place}", template) for place in range(self.any_of(1, 1, 2)))
        actions = tuple(self.action(f"a{place}", template) for place in range(self.any_of(1, 1, 2)))
        return Rule(id=id_of(f"rule{number}"), no=number, name="A rule", conditions=conditions, actions=actions)

    def condition(self, key: str, template: Template) -> Condition:
        logic = self.any_of("and", "or")
        field = self.maybe(0.4) and self.dice.choice([*template.home_of_field.values(), None])
        if not field:
            step = self.dice.choice(template.steps).id
            return Condition(id=key, on="step", subject=step, operator=self.dice.choice(STEP_WORDS), logic=logic)
        return Condition(
            id=key,
            on="field" if field[1] else "kickoff",
            subject=field[0].id,
            operator=self.dice.choice(list(FIELD_OPERATORS)),
            statement=self.dice.choice(SAID[field[0].type] if self.maybe(0.8) else ANYTHING),
            logic=logic,
        )

    def action(self, key: str, template: Template) -> Action:
        target = self.dice.choice(template.steps).id
        kind, verb = self.dice.choice(VERBS)
        people = self.any_of(members(CAT), Assignees((), (GUS,), (SALES,)))
        shift = Shift(amount=self.dice.randint(1, 9), unit="days", direction=self.any_of("before", "from"))
        dates = [field for field in template.home_of_field.values() if field[0].type == "date"]
        source: dict[str, Any] = {}
        if kind == "deadline" and dates and self.maybe(0.5):
            field, step = self.dice.choice(dates)
            source = {"source": field.id, "source_on": "field" if step else "kickoff"}
        elif kind == "deadline" and self.maybe(0.5):
            source = {"source": self.dice.choice(template.steps).id, "source_on": "step"}
        return Action(
            id=key,
            type=kind,
            verb=verb,
            target=target,
            assignees=people if kind == "assignment" else None,
            shift=shift if kind == "deadline" else None,
            url="https://example.org" if kind == "webhook" else None,
            alias="hook",
            **source,
        )

    # --- fields and deadlines ---------------------------------------------------------------------------------------

    def field(self, name: str, **more: Any) -> Any:
        kind = self.any_of("text", "text", "dropdown", "multiselect", "date")
        more.setdefault("required", self.maybe(0.4))
        if kind == "dropdown":
            more["options"] = ("Gold", "Tin")
        if kind == "multiselect":
            more.update(options=("A", "B"), must_all_checked=self.maybe(0.3))
        if self.maybe(0.2):
            more.update(default_on=True, default=self.dice.choice(FITTING[kind]))
        return a_field(name, kind, **more)

    def deadline_rule(self, titles: list[str]) -> DeadlineRule:
        anchor = self.any_of(LAUNCH, *(id_of(title) for title in titles))
        direction = self.any_of("after", "before")
        unit = self.any_of("hours", "days", "months")
        return DeadlineRule(amount=self.dice.randint(0, 9), unit=unit, direction=direction, anchor=anchor)

    # --- commands ---------------------------------------------------------------------------------------------------

    def command(self) -> c.Command:
        process = self.it.process
        if process.archived is not None and self.maybe(0.7):
            return c.ActivateProcess()
        if process.kickoff_at is None and self.maybe(0.5):
            return c.SubmitKickOff()
        likely = [task for task in process.tasks.values() if task.is_open] if self.maybe(0.6) else []
        task = self.dice.choice(likely or list(process.tasks.values()))
        if task.archived is not None and self.maybe(0.4):
            return c.RestoreTask(task=task.id)
        if task.issues and self.maybe(0.4):
            return c.ResolveIssue(issue=task.issues[0], task=task.id)
        if process.issues and self.maybe(0.5):
            return c.ResolveIssue(issue=process.issues[0])
        roll = self.dice.random()
        if roll < 0.30:
            return self.answer(task) or c.CompleteTask(task=task.id, approved=True)
        if roll < 0.60:
            return c.CompleteTask(task=task.id, approved=self.any_of(True, True, False, None))
        return self.odd_command(task)

    def odd_command(self, task: Any) -> c.Command:
        """Mostly what may be accepted in this state, now and then anything at all."""
        created = self.it.process.created
        on_completed = [c.ReopenTask(task=task.id), c.ReopenTask(task=task.id)]
        on_steps = [c.HideTask(task=task.id), c.ShowTask(task=task.id)]
        on_oneoffs = [c.ArchiveTask(task=task.id), c.RestoreTask(task=task.id), c.UnlinkTask(task=task.id)]
        on_open = [
            c.UpdateTask(task=task.id, position=self.dice.randint(0, 5), title=self.any_of("New", "")),
            c.UpdateTask(task=task.id, deadline=created + self.dice.randint(-(10**6), 10**7)),
            c.UpdateTask(task=task.id, assignees=AssigneesChange(members=self.any_of((), (BOB,), (BOB, CAT)))),
            c.UpdateTask(task=task.id, assignees=AssigneesChange(guests=self.any_of((), (GUS,)), groups=())),
        ]
        always = [
            c.OpenIssue(issue=self.any_of("i", "j"), task=self.any_of(task.id, task.id, None)),
            c.AddTask(
                title="Extra", assignees=members(BOB), deadline=created + 10**6, position=self.dice.randint(0, 5)
            ),
            self.any_of(c.ArchiveProcess(), c.ReopenKickOff(), c.EditProcess(name="Other")),
            c.SaveKickOff(answers=self.kickoff_answers()),
            self.any_of(
                c.ExpireTask(task=task.id), c.CloseForgottenTask(task=task.id), c.ReplacePerson(old=BOB, new=CAT)
            ),
        ]
        if self.maybe(0.15):
            return self.dice.choice([*on_completed, *on_steps, *on_oneoffs, *on_open, *always])
        likely = on_completed * 2 if task.is_completed else on_open + (on_oneoffs if task.is_oneoff else on_steps * 2)
        return self.dice.choice([*likely, *always])

    def answer(self, task: Any) -> c.Command | None:
        fields = fields_of(self.it.template, task)
        if not fields:
            return None
        field = self.dice.choice(fields)
        return c.SaveAnswer(task=task.id, field=field.id, value=self.value(field))

    def value(self, field: Any, fitting: float = 0.75) -> Any:
        if fitting == 1:
            return FITTING[field.type][-1]
        return self.dice.choice(FITTING[field.type] if self.maybe(fitting) else ODD)

    def kickoff_answers(self, fitting: float = 0.75) -> dict[str | int, Any]:
        return {field.id: self.value(field, fitting) for field in self.it.template.kickoff.fields}

    # --- a life -----------------------------------------------------------------------------------------------------

    def lives(self, commands: int = 20):
        """Yields each accepted command, and the refusals as None; the process stands in `it`."""
        self.it.launched(answers=self.kickoff_answers(fitting=1.0))
        self.count()
        for _ in range(commands):
            if not self.it.process.tasks:
                return
            self.it.now += self.any_of(60, 86_400)
            command = self.command()
            before = self.it.process
            self.by = self.any_of(ann, ann, bob, cat, gus)
            try:
                self.it.does(command, by=self.by)
            except Refusal as no:
                self.reached[f"refused: {no.code}"] += 1
                assert self.it.process is before
                continue
            self.count()
            yield command

    def count(self) -> None:
        self.reached.update(self.it.told)
        told = self.it.last.happenings
        self.reached["deadline follows a step"] += any(getattr(it, "anchor", None) for it in told)
        self.reached["complete with open issue elsewhere"] += bool(
            self.it.process.completed and self.it.process.n_issues
        )
