"""The stories of `automations.json` told through the HTTP API: templates made by their routes, work done by callers.

People of the stories are numbers (1 is Ann, who launches); here each becomes a real member, and group 90 a real group.
"""

import json
from dataclasses import dataclass
from typing import Any

import msgspec
from msgspec.structs import replace
from sqlalchemy import select

from procession.access import tokens
from procession.access.tokens import Wish
from procession.actor import Actor, ActorKind, Credential, Role
from procession.engine.commands import ExpireTask
from procession.engine.evolve import replay
from procession.engine.happenings import AnyHappening, Happening
from procession.engine.process import Process
from procession.people import organizations
from procession.people.organizations import Owner
from procession.people.tables import organization
from procession.plumbing.database.statements import everywhere, param, tenant
from procession.plumbing.database.tables import EVENT
from procession.plumbing.work import Work
from procession.processes import change, loading
from support.automations import STEP_WORDS, TYPES, fields
from support.cast import Cast
from support.servers import Reply

_ORGANIZATION = everywhere(select(organization.c.no).where(organization.c.id == param("id")))
_EVENTS = tenant(
    select(EVENT.c.id, EVENT.c.body).where(EVENT.c.process == param("process")).order_by(EVENT.c.process, EVENT.c.seq)
)
WEEK = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def office(days: int = 5, opens: str = "09:00", closes: str = "17:00") -> dict[str, Any]:
    """The working week as organizations send it."""
    hours = {"all_hours": False, "start": opens, "end": closes}
    return {name: {"enabled": place < days, **hours} for place, name in enumerate(WEEK)}


@dataclass
class Company:
    """Acme with all the people of the stories."""

    cast: Cast
    members: dict[int, int]
    group: str

    @property
    def ann(self) -> Any:
        return self.cast.ann

    def renews_its_token(self) -> None:
        """Ann's token lasts months, and some stories last a year."""

        def renew(work: Work) -> str:
            self.as_bot(work)
            return tokens.create_for(work, self.ann.number, Wish(name="Tests")).text

        self.ann.headers["Authorization"] = "Bearer " + self.cast.database.perform_now(renew)

    def as_bot(self, work: Work) -> None:
        number = work.value(_ORGANIZATION, id=self.cast.acme)
        work.act_as(
            Actor(
                kind=ActorKind.BOT,
                organization=number,
                organization_id=self.cast.acme,
                credential=Credential.INTERNAL,
            )
        )


def a_company(cast: Cast) -> Company:
    company = Company(cast, {1: cast.ann.number, 2: cast.bob.number, 3: cast.lia.number}, "")

    def more(work: Work) -> None:
        company.as_bot(work)
        for number in (7, 9):
            person = Owner(email=f"member{number}@acme.example")
            company.members[number] = organizations.add_member(work, person, Role.STANDARD)

    cast.database.perform_now(more)
    members = [company.members[2], company.members[3]]
    company.group = cast.ann.post("/groups", {"name": "Sales", "members": members}).data["id"]
    return company


class Blueprint:
    """A template made through the API from an example, with the real ids behind its names."""

    def __init__(self, company: Company, example: dict[str, Any]) -> None:
        self.company = company
        self.steps: dict[str, str] = {}
        self.fields: dict[str, dict[str, Any]] = {}
        self.rules: list[str] = []
        self.refused: Reply | None = None
        ann = company.ann
        prerun = [_field(name, says) for name, says in fields(example, "kickoff")]
        made = ann.post("/checklists", {"title": "Onboarding", "type": "procedure", "prerun": prerun}).data
        self.id = made["id"]
        self.fields.update({"K." + field["label"]: field for field in made["prerun"]})
        for says in example["steps"]:
            self._add_step(says, example)
        for rule in example["rules"]:
            self._add_rule(rule)

    def _add_step(self, says: str, example: dict[str, Any]) -> None:
        title, *words = says.split()
        ann, path = self.company.ann, f"/checklists/{self.id}/steps"
        body = {
            "title": title,
            "step_type": next((word for word in words if word in TYPES), "task"),
            "assignees": [self.company.members[each] for each in example.get("assigned", {}).get(title, ())],
            "deadline": self._deadline(words),
        }
        step = self.steps[title] = ann.post(path, body).data["id"]
        for name, how in fields(example, "fields"):
            if name.split(".")[0] == title:
                self.fields[name] = ann.post(f"{path}/{step}/captures", _field(name.split(".")[1], how)).data

    def _deadline(self, words: list[str]) -> dict[str, Any] | None:
        place = next((place for place, word in enumerate(words) if word.startswith("+")), None)
        if place is None:
            return None
        way, title = words[place + 2 : place + 4] or ("after", None)
        option = "prior_to" if way == "before" else "from"
        anchor = self.steps[title] if title else "start_run"
        return {"value": int(words[place]), "unit": words[place + 1], "option": option, "step": anchor}

    def _add_rule(self, rule: dict[str, Any]) -> None:
        body = {
            "automated_alias": f"Rule {len(self.rules) + 1}",
            "conditions": [self._condition(says) for says in rule["if"]],
            "then_actions": [self._action(says) for says in rule["then"]],
        }
        reply = self.company.ann.post(f"/checklists/{self.id}/automated-actions", body)
        if reply.status >= 400:
            self.refused = reply
        else:
            self.rules.append(reply.data["id"])

    def _condition(self, says: str) -> dict[str, Any]:
        logic, _, rest = says.partition(" ") if says.startswith(("and ", "or ")) else ("and", "", says)
        subject, operator, *statement = rest.split(" ", 2)
        if operator in STEP_WORDS:
            about = {"conditionable_id": self.steps[subject], "conditionable_type": "Step"}
            return {**about, "operation": operator, "statement": None, "logic": logic}
        name, _, column = subject.partition("[")
        return {
            **self._source(name),
            "operation": operator,
            "statement": statement[0] if statement else None,
            "logic": logic,
            "column_contains_name": column.rstrip("]") or None,
        }

    def _source(self, name: str, prefix: str = "conditionable") -> dict[str, Any]:
        if "." not in name:
            return {f"{prefix}_id": self.steps[name], f"{prefix}_type": "Step"}
        kind = "Prerun" if name.startswith("K.") else "Capture"
        return {f"{prefix}_id": self.fields[name]["id"], f"{prefix}_type": kind}

    def _action(self, says: str) -> dict[str, Any]:
        verb, target, *words = says.split()
        base = {"action_verb": verb, "target_step_id": self.steps[target]}
        if verb in {"show", "hide"}:
            return {"action_type": "visibility", **base}
        if verb == "reopen":
            return {"action_type": "status", **base}
        if verb == "webhook":
            address = {"webhook_url": "https://example.org/hook", "alias_name": "hook"}
            return {**base, **address, "action_type": "webhook", "action_verb": "emit_webhook"}
        if verb == "deadline":
            amount, unit, option, source = words
            counted = {} if source == "current" else self._source(source, "actionable")
            shift = {"value": int(amount), "unit": unit, "option": option}
            return {"action_type": "deadline", "deadline": shift, **counted, **base}
        if words and words[0] == "from":
            return {"action_type": "assignment", **self._source(words[1], "actionable"), **base}
        return {"action_type": "assignment", "assignees": self._people(words), **base}

    def _people(self, words: list[str]) -> dict[str, Any] | None:
        groups = [self.company.group for word in words if word.startswith("group:")]
        users = [self.company.members[int(word)] for word in words if word.isdigit()]
        return {"users": users, "guests": [], "groups": groups} if words else None


def _field(label: str, says: str) -> dict[str, Any]:
    kind, _, rest = says.partition(" ")
    body: dict[str, Any] = {"label": label, "field_type": kind, "required": False}
    if kind in {"dropdown", "radio", "multiselect"}:
        body["options"] = [{"id": place, "text": text} for place, text in enumerate(rest.split("|"), start=1)]
    elif kind == "table":
        body["columns"] = [{"id": place, "label": label} for place, label in enumerate(rest.split("|"), start=1)]
    elif rest:
        body["field_validation"] = [rest]
    return body


class Performance:
    """One process of such a template: what people ask, what it shows, and its stored history."""

    def __init__(self, company: Company, blueprint: Blueprint) -> None:
        self.company, self.blueprint = company, blueprint
        self.run = ""
        self.tasks: dict[str, dict[str, Any]] = {}

    def launch(self, answers: dict[str, Any]) -> None:
        body = {"checklist_id": self.blueprint.id, "name": "A process", "prerun": self.prerun(answers)}
        self.run = self.company.ann.post("/runs", body).data["id"]
        self.look()

    def look(self) -> None:
        shown = self.company.ann.get(f"/runs/{self.run}/tasks", per_page=100).data
        self.tasks = {task["title"]: task for task in shown}

    def prerun(self, answers: dict[str, Any]) -> dict[str, Any]:
        return {self.blueprint.fields["K." + name]["id"]: self._value(value) for name, value in answers.items()}

    def _value(self, value: Any) -> Any:
        if isinstance(value, dict) and "users" in value:
            return {**value, "users": [self.company.members[each] for each in value["users"]]}
        return value

    def task_path(self, title: str) -> str:
        return f"/runs/{self.run}/tasks/{self.tasks[title]['id']}"

    def complete(self, title: str, **more: Any) -> Reply:
        return self.company.ann.post(f"/runs/{self.run}/completed-tasks", {"task_id": self.tasks[title]["id"], **more})

    def save(self, name: str, value: Any) -> Reply:
        field, task = self.blueprint.fields[name], self.tasks[name.partition(".")[0]]["id"]
        if field["field_type"] == "multiselect":
            options = field["options"]
            value = [{"id": o["id"], "text": o["text"], "selected": o["text"] in value} for o in options]
        return self.company.ann.post(f"/tasks/{task}/captures", {"id": field["capture_id"], "value": value})

    def expire(self, title: str) -> None:
        """What the clock does to a task whose deadline may have come, through the one door for changes."""
        task = self.tasks[title]["id"]

        def sweep(work: Work) -> None:
            self.company.as_bot(work)
            change.of_task(work, task, ExpireTask(task=task), allow=lambda unit, loaded: None)

        self.company.cast.database.perform_now(sweep)

    def history(self) -> list[tuple[str, Happening]]:
        """Stored events of the process, in order: their ids and what their bodies say."""

        def read(work: Work) -> list[tuple[str, Happening]]:
            self.company.as_bot(work)
            return [(row.id, _decoded(row.body)) for row in work.rows(_EVENTS, process=self.run)]

        return self.company.cast.database.perform_now(read, writes=False)

    def stored(self) -> Process:
        """The process as it was stored, whole."""

        def read(work: Work) -> Process:
            self.company.as_bot(work)
            return loading.load_process(work, self.run).process

        return self.company.cast.database.perform_now(read)

    def replayed(self) -> Process:
        return replay(happening for _, happening in self.history())


def unnumbered(process: Process) -> Process:
    """Without what only the store gives: running numbers and the revision."""
    tasks = {key: replace(task, number=0) for key, task in process.tasks.items()}
    return replace(process, number=0, revision=0, tasks=tasks)


def _decoded(body: Any) -> Happening:
    text = body if isinstance(body, str | bytes) else json.dumps(body)
    return msgspec.json.decode(text, type=AnyHappening)
