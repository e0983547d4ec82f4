"""What the measurements work on: one organization, one template of five steps with a kick-off form, processes."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from bench import load


@dataclass
class World:
    port: int
    organization: str
    token: str
    template: str = ""
    kickoff_field: str = ""

    def request(self, method: str, path: str, body: object | None = None) -> bytes:
        headers = {"Authorization": f"Bearer {self.token}", "X-Tallyfy-Client": "Bench", "Accept": "application/json"}
        payload = b"" if body is None else json.dumps(body).encode()
        return load.request(method, f"/api/organizations/{self.organization}{path}", headers=headers, body=payload)

    def call(self, method: str, path: str, body: object | None = None) -> dict:
        answers: list[bytes] = []
        outcome = load.drive(self.port, [iter([self.request(method, path, body)])], on_answer=answers.append)
        if not answers:
            raise RuntimeError(f"{method} {path}: {outcome.statuses} {outcome.sample[:500]!r}")
        return json.loads(answers[0])["data"]

    def prepare(self, steps: int = 5) -> None:
        """The template: `steps` plain tasks, the first with two fields, and a kick-off form with one required field."""
        template = self.call(
            "POST",
            "/checklists",
            {
                "title": "Five steps",
                "type": "procedure",
                "prerun": [{"label": "Customer", "field_type": "text", "required": True, "position": 1}],
            },
        )
        self.template, self.kickoff_field = template["id"], template["prerun"][0]["id"]
        for number in range(steps):
            step = self.call("POST", f"/checklists/{self.template}/steps", {"title": f"Step {number + 1}"})
            if number == 0:
                for label in ("Amount", "Note"):
                    body = {"label": label, "field_type": "text", "required": False}
                    self.call("POST", f"/checklists/{self.template}/steps/{step['id']}/captures", body)

    def launches(self, count: int) -> list[bytes]:
        prerun = {self.kickoff_field: "Acme"}
        return [
            self.request(
                "POST", "/runs", {"checklist_id": self.template, "name": f"Process {number}", "prerun": prerun}
            )
            for number in range(count)
        ]

    def launch(self, count: int, clients: int = 8) -> tuple[list[str], load.Outcome]:
        """Launch `count` processes; their ids, and how it went."""
        ids: list[str] = []
        outcome = load.drive(
            self.port,
            load.split(self.launches(count), clients),
            on_answer=lambda body: ids.append(json.loads(body)["data"]["id"]),
        )
        if len(ids) != count:
            raise RuntimeError(f"launching failed: {outcome.statuses} {outcome.sample[:500]!r}")
        return ids, outcome

    def tasks(self, processes: Sequence[str]) -> dict[str, list[str]]:
        """The task ids of each process, in order of position."""
        found: dict[str, list[str]] = {}

        def remember(body: bytes) -> None:
            tasks = sorted(json.loads(body)["data"], key=lambda task: task["position"])
            found[tasks[0]["run_id"]] = [task["id"] for task in tasks]

        requests = [self.request("GET", f"/runs/{process}/tasks?per_page=100") for process in processes]
        load.drive(self.port, load.split(requests, 4), on_answer=remember)
        return found

    def completions(self, tasks: dict[str, list[str]]) -> list[bytes]:
        """Complete everything: first each process's first task, then each one's second, ..."""
        depth = max(len(ids) for ids in tasks.values())
        return [
            self.request("POST", f"/runs/{process}/completed-tasks", {"task_id": ids[level]})
            for level in range(depth)
            for process, ids in tasks.items()
            if level < len(ids)
        ]
