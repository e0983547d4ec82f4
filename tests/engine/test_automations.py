"""Every AU example of the behaviour specification, by its id, on the pure engine. The stories are data."""

import json
from pathlib import Path

import pytest

from procession.engine import commands as c
from procession.engine.assignees import AssigneesChange
from procession.engine.context import Calendar, Context, People
from procession.engine.happenings import RuleFired, WebhookAsked
from procession.engine.publishing import problems_of_rule
from procession.engine.running import status_of
from procession.engine.schedule import shown
from procession.errors import Refusal
from support.automations import template_of
from support.builders import SALES, ann, id_of
from support.rehearsal import Rehearsal

EXAMPLES = json.loads((Path(__file__).parent / "examples" / "automations.json").read_text())
PEOPLE = People(groups={SALES: (2, 3)})


class Player:
    """Plays a story line by line."""

    def __init__(self, example):
        calendar = Calendar.week(5, opens=540, closes=1020) if example.get("office") else Calendar()
        self.it = Rehearsal(template_of(example), context=Context(calendar=calendar, people=PEOPLE))

    def play(self, line):
        verb, *rest = line
        getattr(self, verb)(*rest)

    def launch(self, answers=None):
        self.it.history.clear()
        self.it.launched(answers=self.kickoff(answers or {}))

    def kickoff(self, answers):
        return {id_of("fK." + name): value for name, value in answers.items()}

    def resubmit(self, answers):
        self.it.does(c.SaveKickOff(answers=self.kickoff(answers)))

    def at(self, when):
        self.it.at(when)

    def complete(self, title):
        self.it.completes(title)

    def approve(self, title):
        self.it.completes(title, approved=True)

    def reject(self, title):
        self.it.completes(title, approved=False)

    def reopen(self, title):
        self.it.reopens(title)

    def expire(self, title):
        self.it.does(c.ExpireTask(task=self.it.task(title).id), by=c.BOT)

    def show(self, title):
        self.it.shows(title)

    def archive(self):
        self.it.does(c.ArchiveProcess())

    def unassign(self, title):
        self.it.updates(title, assignees=AssigneesChange(members=(), guests=(), groups=()))

    def save(self, field, value):
        title = field.split(".")[0]
        field = next(f for f in self.it.template.step_by_key[id_of(title)].fields if f.id == id_of("f" + field))
        if field.type == "multiselect":
            value = [{"id": o.id, "text": o.text, "selected": o.text in value} for o in field.options]
        self.it.does(c.SaveAnswer(task=self.it.task(title).id, field=field.id, value=value), by=ann)

    def refused(self, code, line):
        with pytest.raises(Refusal) as no:
            self.play(line)
        assert no.value.code == code

    # --- expectations -----------------------------------------------------------------------------------------------

    def expect(self, wanted):
        for word, value in wanted.items():
            getattr(self, "expect_" + word.replace(" ", "_"))(value)

    def expect_open(self, titles):
        assert [t for t in titles.split() if not self.it.task(t).is_open] == []

    def expect_hidden(self, titles):
        assert [t for t in titles.split() if not self.it.task(t).is_hidden] == []

    def expect_done(self, titles):
        assert [t for t in titles.split() if not self.it.task(t).is_completed] == []

    def expect_rejected(self, title):
        assert self.it.task(title).approved is False

    def expect_approved(self, title):
        assert self.it.task(title).approved is True

    def expect_counted(self, number):
        assert self.it.process.n_shown == number

    def expect_process(self, status):
        assert status_of(self.it.process, self.it.now) == status

    def expect_people(self, wanted):
        assert {title: list(self.it.task(title).assignees.members) for title in wanted} == wanted

    def expect_groups(self, wanted):
        assert {title: list(self.it.task(title).assignees.groups) for title in wanted} == wanted

    def expect_due(self, wanted):
        assert {title: shown(self.it.task(title).deadline) for title in wanted} == wanted

    def expect_answers(self, wanted):
        kept = {
            field.id: task.answers.get(field.no)
            for step in self.it.template.steps
            for task in [self.it.task(step.title)]
            for field in step.fields
        }
        assert {name: kept[id_of("f" + name)] for name in wanted} == wanted

    def expect_fired(self, numbers):
        fired = [it.rule for it in self.it.last.happenings if isinstance(it, RuleFired)]
        assert fired == [id_of(f"rule{number}") for number in numbers]

    def expect_webhooks(self, number):
        assert sum(isinstance(it, WebhookAsked) for it in self.it.history) == number

    def expect_told(self, name):
        assert name in self.it.told

    def expect_not_told(self, name):
        assert name not in self.it.told


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example["id"])
def test_the_automation_examples_hold(example):
    if "refused" in example:
        template = template_of(example)
        sentences = [sentence for rule in template.rules for sentence in problems_of_rule(template, rule)]
        assert any(example["refused"] in sentence for sentence in sentences)
        return
    player = Player(example)
    assert [s for rule in player.it.template.rules for s in problems_of_rule(player.it.template, rule)] == []
    for line in example["story"]:
        player.play(line)
    player.it.keeps_its_promises()


def test_every_example_of_the_specification_is_here():
    assert len({example["id"] for example in EXAMPLES}) == len(EXAMPLES) == 52
