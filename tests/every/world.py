"""A small world with one of each thing, and which of them a placeholder in a path stands for.

A placeholder is known by the segment before it: in `/runs/{run}/tasks/{task}` they stand for a process and its task.
A new kind of path needs a line in `Things.after`.
"""

import re
import uuid
from typing import Any

from support.contracts import make_contract
from support.servers import Tenant

PLACEHOLDER = re.compile(r"([\w-]+)/\{(\w+)\}")
NOWHERE = "0" * 32


class Things:
    """Everything made in one organization, by the API itself."""

    def __init__(self, owner: Tenant) -> None:
        self.owner = owner
        self.ids = make_contract(owner)
        self.number = uuid.uuid4().hex[:8]
        self.after: dict[str, Any] = {
            "organizations": owner.organization,
            "applications": owner.organization,
            "clients": self.application(),
            "users": owner.user,
            "remove-assignee": owner.user,
            "checklists": self.ids["template"],
            "blueprints": self.ids["template"],
            "steps": self.ids["step"],
            "captures": self.ids["field"],
            "preruns": self.kick_off_field(),
            "stages": owner.post(f"checklists/{self.ids['template']}/stages", {"name": "First"}).data["id"],
            "runs": self.ids["run"],
            "tasks": self.ids["task"],
            "completed-tasks": self.ids["task"],
            "comment": owner.post(f"tasks/{self.ids['task']}/comment", {"content": "Hello!"}).data["id"],
            "reactions": "%F0%9F%91%8D",
            "preferences": "sounds",
            "groups": owner.post("groups", {"name": f"Signers {self.number}", "members": [owner.user]}).data["id"],
            "guests": self.guest(),
            "personal-access-tokens": self.personal_token(),
            "schedules": self.schedule(),
            "views": owner.post("views", {"name": "Active", "is_shared": True}).data["id"],
            "sessions": "0" * 32,  # one's own; who came with a token has none
            "tags": owner.post("tags", {"title": f"Urgent {self.number}"}).data["id"],
            "domains": owner.post("domains", {"domain": f"d{self.number}.example"}).data["id"],
            "folders": owner.post("folders", {"name": f"Sales {self.number}", "folder_type": "run"}).data["id"],
        }
        snippet = owner.post("text-templates", {"title": f"Closing {self.number}", "content": "Kind regards"})
        self.after["text-templates"] = snippet.data["id"]
        self.after["lists"] = owner.post("lists", {"name": f"Countries {self.number}", "rows": ["Spain"]}).data["id"]
        self.after["job-titles"] = owner.post("job-titles", {"name": f"Approver {self.number}"}).data["id"]
        path = f"tasks/{self.ids['task']}/attachments"
        for before in ("assets", "file", "download-files"):
            self.after[before] = owner.upload(path, "contract.txt", b"We agree.").data["id"]
        self.after["remove-guest"] = self.after["guests"]
        watched = {"object_type": "task", "object_id": self.ids["task"], "notification_type": "email"}
        self.after["remove-watcher"] = owner.post(f"users/{owner.user}/add-watcher", watched).data["id"]
        self.after["threads"] = self.after["comment"]
        on_template = f"checklists/{self.ids['template']}/comment"
        self.after["suggestion"] = owner.post(on_template, {"content": "Shorter!"}).data["id"]
        self.after["folders-objects"] = self.filed()
        self.after["custom-field-keys"] = self.custom_field()
        self.after["custom-fields"] = f"note_{self.number}"

    def kick_off_field(self) -> str:
        """Of a template of its own: one that has run asks its kick-off form before anything else."""
        asked = {"label": "Who?", "field_type": "text", "required": False}
        made = self.owner.post("checklists", {"title": "With a form", "type": "procedure", "prerun": [asked]}).data
        return made["prerun"][0]["id"]

    def guest(self) -> str:
        address = f"gus@{self.number}.example"
        named = {"email": address, "first_name": "Gus", "last_name": "Guest"}
        return self.owner.post("guests", named).data["email"]

    def custom_field(self) -> str:
        """Of folders."""
        asked = {"key": f"note_{self.number}", "applies_to": "folder", "field_type": "text"}
        return self.owner.post("custom-field-keys", asked).data["id"]

    def filed(self) -> int:
        """The number under which the process stands in the folder."""
        asked = {"folder_id": self.after["folders"], "subject_id": self.ids["run"], "subject_type": "Run"}
        return self.owner.post("folders/add-object", asked).data["id"]

    def schedule(self) -> str:
        asked = {"checklist_id": self.ids["template"], "frequency": "weekly", "next_run_at": "2090-01-02 09:00:00"}
        return self.owner.post("schedules", asked).data["id"]

    def application(self) -> str:
        """One that is there already, as long as there is one: an organization may have a hundred."""
        there = self.owner.get("/oauth/clients").data
        return there[0]["id"] if there else self.owner.post("/oauth/clients", {"name": "Another"}).data["id"]

    def personal_token(self) -> str:
        return self.owner.post("/oauth/personal-access-tokens", {"name": "Another"}).json["token"]["id"]

    def path(self, pattern: str) -> str:
        """The pattern with ids of this world; what this world has none of stays unknown to everybody."""
        after = self._after(pattern)
        return PLACEHOLDER.sub(lambda found: f"{found[1]}/{after.get(found[1], NOWHERE)}", pattern)

    def placeholders(self, pattern: str) -> dict[str, Any]:
        """Placeholders by name, as far as this world has what they stand for."""
        after = self._after(pattern)
        return {name: after[before] for before, name in PLACEHOLDER.findall(pattern) if before in after}

    def _after(self, pattern: str) -> dict[str, Any]:
        """A comment on a template is another thing than one on a task."""
        of_template = "/checklists/{template}/comment/" in pattern
        return {**self.after, "comment": self.after["suggestion"]} if of_template else self.after
