"""Every AU example of the behaviour specification once more, through the HTTP API and on both databases.

The stories are those that the engine is proven with (`tests/engine/examples`); here templates are made by their routes,
people act through theirs, and what is compared is what the API shows. At the end the stored history must replay to the
stored process.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from procession.engine.happenings import RuleFired, WebhookAsked
from support.automations_over_http import Blueprint, Company, Performance, a_company, office, unnumbered
from support.cast import Cast
from support.servers import Reply
from support.time import SteeredClock

EXAMPLES = json.loads((Path(__file__).parents[1] / "engine" / "examples" / "automations.json").read_text())
OPEN = {"not-started", "in-progress"}


class Player:
    """Plays a story line by line."""

    def __init__(self, company: Company, blueprint: Blueprint, clock: SteeredClock) -> None:
        self.company, self.blueprint, self.clock = company, blueprint, clock
        self.it = Performance(company, blueprint)
        self.known = 0
        self.last: list[Any] = []

    def play(self, line: list[Any]) -> None:
        verb, *rest = line
        if verb == "expect":
            self.expect(*rest)
            return
        reply = getattr(self, verb)(*rest)
        assert reply is None or reply.status < 300, reply.raw
        self._listen()

    def _listen(self) -> None:
        if self.it.run:
            self.it.look()
            history = [happening for _, happening in self.it.history()]
            self.last, self.known = history[self.known :], len(history)

    def launch(self, answers: dict[str, Any] | None = None) -> None:
        self.known = 0
        self.it.launch(answers or {})

    def resubmit(self, answers: dict[str, Any]) -> Reply:
        return self.company.ann.put(f"/runs/{self.it.run}", {"prerun": self.it.prerun(answers)})

    def at(self, when: str) -> None:
        self.clock.stands_at(when.replace(" ", "T") + ":00Z")
        self.company.renews_its_token()

    def complete(self, title: str) -> Reply:
        return self.it.complete(title)

    def approve(self, title: str) -> Reply:
        return self.it.complete(title, is_approved=True)

    def reject(self, title: str) -> Reply:
        return self.it.complete(title, is_approved=False)

    def reopen(self, title: str) -> Reply:
        return self.company.ann.delete(f"/runs/{self.it.run}/completed-tasks/{self.it.tasks[title]['id']}")

    def expire(self, title: str) -> None:
        self.it.expire(title)

    def show(self, title: str) -> Reply:
        return self.company.ann.put(self.it.task_path(title) + "/show", {})

    def archive(self) -> Reply:
        return self.company.ann.delete(f"/runs/{self.it.run}")

    def unassign(self, title: str) -> Reply:
        nobody = {"users": [], "guests": [], "groups": []}
        return self.company.ann.put(self.it.task_path(title), {"owners": nobody})

    def save(self, field: str, value: Any) -> Reply:
        return self.it.save(field, value)

    def refused(self, code: str, line: list[Any]) -> None:
        verb, *rest = line
        reply = getattr(self, verb)(*rest)
        assert (reply.status, reply.json["code"]) == (422, code)

    # --- expectations -----------------------------------------------------------------------------------------------

    def expect(self, wanted: dict[str, Any]) -> None:
        for word, value in wanted.items():
            getattr(self, "expect_" + word.replace(" ", "_"))(value)

    def all_of(self, titles: str, **wanted: Any) -> None:
        for title in titles.split():
            task = self.it.tasks[title]
            assert {key: task[key] for key in wanted} == wanted, title

    def expect_open(self, titles: str) -> None:
        assert [title for title in titles.split() if self.it.tasks[title]["status"] not in OPEN] == []

    def expect_hidden(self, titles: str) -> None:
        self.all_of(titles, status="auto-skipped", is_completable=False)

    def expect_done(self, titles: str) -> None:
        self.all_of(titles, status="completed")

    def expect_rejected(self, title: str) -> None:
        self.all_of(title, is_approved=False)

    def expect_approved(self, title: str) -> None:
        self.all_of(title, is_approved=True)

    def seen(self) -> dict[str, Any]:
        return self.company.ann.get(f"/runs/{self.it.run}").data

    def expect_counted(self, number: int) -> None:
        assert self.seen()["progress"]["total"] == number

    def expect_process(self, status: str) -> None:
        assert self.seen()["status"] == status

    def expect_people(self, wanted: dict[str, list[int]]) -> None:
        numbers = {title: [self.company.members[each] for each in people] for title, people in wanted.items()}
        assert {title: self.it.tasks[title]["owners"]["users"] for title in wanted} == numbers

    def expect_groups(self, wanted: dict[str, list[int]]) -> None:
        groups = {title: [self.company.group for _ in groups] for title, groups in wanted.items()}
        assert {title: self.it.tasks[title]["owners"]["groups"] for title in wanted} == groups

    def expect_due(self, wanted: dict[str, str]) -> None:
        assert {title: self.it.tasks[title]["deadline"] for title in wanted} == wanted

    def expect_answers(self, wanted: dict[str, Any]) -> None:
        kept = {
            name: self.it.tasks[name.split(".")[0]]["taskdata"].get(self.blueprint.fields[name]["id"])
            for name in wanted
        }
        assert kept == wanted

    def expect_fired(self, numbers: list[int]) -> None:
        fired = [it.rule for it in self.last if isinstance(it, RuleFired)]
        assert fired == [self.blueprint.rules[number - 1] for number in numbers]

    def expect_webhooks(self, number: int) -> None:
        sent = [event for event, it in self.it.history() if isinstance(it, WebhookAsked)]
        assert len(sent) == len(set(sent)) == number

    def expect_told(self, name: str) -> None:
        assert name in [type(it).__name__ for it in self.last]

    def expect_not_told(self, name: str) -> None:
        assert name not in [type(it).__name__ for it in self.last]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example["id"])
def test_the_automation_examples_hold_through_the_api(
    steered_clock: SteeredClock, cast: Cast, example: dict[str, Any]
) -> None:
    company = a_company(cast)
    if example.get("office"):
        assert cast.ann.put(cast.ann.here, {"working_days": office(), "timezone": "UTC"}).data["timezone"] == "UTC"
    blueprint = Blueprint(company, example)
    if "refused" in example:
        assert blueprint.refused is not None
        assert blueprint.refused.status == 422
        assert example["refused"] in blueprint.refused.json["message"]
        return
    assert blueprint.refused is None, blueprint.refused
    player = Player(company, blueprint, steered_clock)
    for line in example["story"]:
        player.play(line)
    assert unnumbered(player.it.replayed()) == unnumbered(player.it.stored())
