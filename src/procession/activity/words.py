"""What an event is called in the activity feed (`api-running` 5.2): kinds, verbs and a sentence. Pure."""

from typing import Any

import msgspec

from procession.actor import ActorKind

TYPES = {
    "comment": "Comment",
    "task": "Task",
    "step": "Step",
    "process": "Process",
    "template": "Blueprint",
    "field": "Blueprint",
    "rule": "Blueprint",
    "member": "User",
    "guest": "User",
    "organization": "Organization",
    "tag": "Tag",
    "folder": "Folder",
    "group": "Group",
}
"""The feed's type of each subject; other subjects are not in the feed."""

MODELS = {
    "comment": "Thread",
    "process": "Run",
    "template": "Checklist",
    "field": "Capture",
    "rule": "AutomatedAction",
    "member": "User",
}
SOURCES = {
    ActorKind.MEMBER.value: "Member",
    ActorKind.GUEST.value: "Guest",
    ActorKind.BOT.value: "Bot",
    ActorKind.NOBODY.value: "System",
}
VERBS = {"joined": "invite-accepted", "role_changed": "updated", "restored": "unarchived"}
"""Our verbs that the feed spells otherwise."""

LEFT_OUT = (
    *("rule.judged", "task.parked", "task.unparked", "process.version_moved"),
    *("task.closed_by_itself", "process.put_away", "member.not_welcomed"),
    *("member.signed_in", "member.signed_out", "member.password_changed"),
)
"""Events that say nothing to a reader of the feed, or belong into the system log."""

_BY_NAME = {
    "process.launched": "Launched process",
    "task.deadline_updated": "Changed the deadline of task",
    "task.hidden": "Hid task",
    "task.shown": "Showed task",
    "task.marked": "Did their part of task",
    "task.unlinked": "Took out of its process task",
    "field.updated": "Answered a question of task",
    "kickoff.updated": "Answered a kick-off question of process",
    "kickoff.completed": "Submitted the kick-off form of process",
    "kickoff.reopened": "Reopened the kick-off form of process",
    "rule.fired": "A rule acted in process",
    "rule.held": "A rule was held back, to stop a circle, in process",
    "webhook.asked": "A rule asked for a webhook at task",
    "member.joined": "Joined as member",
    "member.role_changed": "Changed the role of member",
}
_BY_VERB = {
    "created": "Created",
    "updated": "Changed",
    "owners-updated": "Changed the assignees of",
    "completed": "Completed",
    "deleted": "Deleted",
    "re-ordered": "Moved",
    "commented": "Commented on",
    "issue-reported": "Reported an issue on",
    "issue-resolved": "Resolved an issue on",
    "archived": "Archived",
    "unarchived": "Restored",
    "re-opened": "Reopened",
    "emitted": "A rule acted on",
    "comment-deleted": "Deleted a comment on",
    "tagged": "Tagged",
    "untagged": "Took a tag off",
}
_NOUNS = {"member": "member", "template": "template", "field": "form field", "comment": ""}


def model(subject: str) -> str:
    """The type name that clients of the feed know."""
    return "App\\Models\\" + MODELS.get(subject, subject.capitalize())


def verb_of(verb: str) -> str:
    return VERBS.get(verb, verb)


def verbs_behind(word: str) -> list[str]:
    """Our verbs that the feed shows as this one."""
    return [ours for ours, shown in VERBS.items() if shown == word] + [word]


def sentence(name: str, verb: str, subject: str, body: dict[str, Any], called: str) -> str:
    """`called` is what the thing is called now, "" when nobody knows."""
    said = _approval(body) if name == "task.completed" else _BY_NAME.get(name)
    if said is None:
        noun = _NOUNS.get(subject, subject)
        said = f"{_BY_VERB.get(verb, verb.capitalize())} {noun}".rstrip()
        if subject == "comment" and verb == "updated":
            said = "Changed a comment on"
    return f"{said}: {called}" if called else said


def _approval(body: dict[str, Any]) -> str | None:
    return {True: "Approved task", False: "Rejected task"}.get(body.get("approved"))  # pyright: ignore


def changed_fields(name: str, body: dict[str, Any]) -> list[str] | None:
    """Which fields an event changed."""
    field = body.get("field")
    if isinstance(field, list):
        return [str(each) for each in field]
    if isinstance(field, str):
        return [field]
    if isinstance(body.get("changes"), dict):
        return list(body["changes"])
    if name == "task.deadline_updated":
        return ["deadline"]
    if name in {"task.updated", "process.updated"}:
        return [each for each in body if each not in {"happening", "at", "by", "rule", "task"}] or None
    return ["answer"] if name in {"field.updated", "kickoff.updated"} else None


def old_values(body: dict[str, Any]) -> list[Any] | None:
    if isinstance(body.get("changes"), dict):
        return [each.get("old") if isinstance(each, dict) else None for each in body["changes"].values()]
    return [body["old"]] if "old" in body else None


def read_body(text: str | None) -> dict[str, Any]:
    return {} if text is None else msgspec.json.decode(text)
