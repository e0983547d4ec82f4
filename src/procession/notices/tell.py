"""Whom some news concerns, and what it says to them (behaviour H2, H3, F51; `api-running` 2.6, 5.6). Pure.

Nobody is told of what they did themselves. Several tasks of one process that become somebody's at once are one
notification (H10).
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from html import unescape
from typing import Any

from procession import clock
from procession.actor import ActorKind
from procession.engine.process import Task
from procession.notices.kinds import Kind, Notice, Text
from procession.notices.scene import Scene
from procession.plumbing.news import News

LONGEST = 300  # signs of a text that is quoted
_TAG = re.compile(r"<[^>]*>")


def notices_of(news: Sequence[News], scene: Scene) -> list[Notice]:
    """In the order of the news, each person once for each piece of it."""
    found: list[Notice] = []
    for each in news:
        tells = _TELLS.get(each.name)
        for party, kind, text in tells(each, scene) if tells is not None else ():
            if party != each.actor and scene.may_hear(party, each.task):
                found.append(_notice(each, party, kind, text))
    return _gathered(found, scene)


def parties_named(news: Sequence[News]) -> set[int]:
    """Everybody whom the news itself names, so that they can be looked up."""
    found: set[int] = set()
    for each in news:
        found |= set(each.body.get("mentions", ()))
        for side in (each.body.get("assignees"), each.body.get("old"), _made(each).get("assignees")):
            found |= set(_parties(side))
        if isinstance(each.body.get("completer"), int):
            found.add(each.body["completer"])
    return found


Told = Iterator[tuple[int, Kind, Text]]


def _assigned(each: News, scene: Scene) -> Told:
    """Who was added by this, and who was taken off. Tasks that wait hidden are told of when they are shown."""
    one = scene.tasks.get(each.task or "")
    if one is None or one.is_hidden:
        return
    before, after = _people(each.body.get("old"), scene), _people(each.body.get("assignees"), scene)
    for party in after:
        if party not in before:
            yield party, Kind.ASSIGNED, _to_you(each, one, scene)
    who = _actor(each, scene)
    gone = f"{who} took you off “{one.title}”." if who else f"You are not assigned to “{one.title}” any more."
    for party in before:
        if party not in after:
            yield party, Kind.UNASSIGNED, Text(gone)


def _reopened(each: News, scene: Scene) -> Told:
    """Whose turn it is again (F19)."""
    one = scene.tasks.get(each.task or "")
    if one is None or one.is_hidden:
        return
    who = "" if each.body.get("rule") else _actor(each, scene)
    title = f"{who} reopened “{one.title}”." if who else f"“{one.title}” is open again."
    for party in scene.people(one.assignees):
        yield party, Kind.REOPENED, Text(title)


def _made_for(each: News, scene: Scene) -> Told:
    """A new task, for whom it was made."""
    one = scene.tasks.get(each.task or "")
    if one is not None and _made(each).get("status") != "auto-skipped":
        for party in _people(_made(each).get("assignees"), scene):
            yield party, Kind.ASSIGNED, _to_you(each, one, scene)


def _appeared(each: News, scene: Scene) -> Told:
    """A task that was hidden is news to whom it is for now."""
    one = scene.tasks.get(each.task or "")
    if one is not None and not one.is_hidden:
        for party in scene.people(one.assignees):
            yield party, Kind.ASSIGNED, _to_you(each, one, scene)


def _made(each: News) -> dict[str, Any]:
    """The task as it was made; nothing for other news."""
    found = each.body.get("task")
    return found if isinstance(found, dict) else {}


def _to_you(each: News, one: Task, scene: Scene) -> Text:
    who = _actor(each, scene)
    return Text(f"{who} assigned “{one.title}” to you." if who else f"“{one.title}” is assigned to you.")


def _said(each: News, scene: Scene) -> Told:
    where = _where(each, scene)
    who = _actor(each, scene) or "Somebody"
    quoted = _quoted(each.body.get("text"))
    mentioned = set(each.body.get("mentions", ()))
    for party in sorted(mentioned):
        yield party, Kind.MENTIONED, Text(f"{who} mentioned you on {where}.", quoted)
    if each.name == "comment.updated" or each.body.get("label") == "resolve":
        return  # that an issue is resolved is told by its own news
    is_issue = each.body.get("label") == "problem"
    concerned = _concerned(each, scene) if is_issue else _assignees(each, scene)
    kind = Kind.ISSUE_REPORTED if is_issue else Kind.COMMENTED
    title = f"{who} reported an issue on {where}." if is_issue else f"{who} commented on {where}."
    for party in concerned:
        if party not in mentioned:
            yield party, kind, Text(title, quoted)


def _resolved(each: News, scene: Scene) -> Told:
    who = _actor(each, scene) or "Somebody"
    for party in _concerned(each, scene):
        yield party, Kind.ISSUE_RESOLVED, Text(f"{who} resolved an issue on {_where(each, scene)}.")


def _completed(each: News, scene: Scene) -> Told:
    one = scene.tasks.get(each.task or "")
    if one is None:
        return
    completer = each.body.get("completer", 0)
    who = scene.name_of(completer) or _actor(each, scene)
    title = f"{who} {_deed(one, each.body.get('approved'))} “{one.title}”." if who else f"“{one.title}” was completed."
    if each.body.get("approved") is False and one.type in {"expiring", "expiring_email"}:
        title = f"“{one.title}” expired."
    head = scene.heads.get(each.process or "")
    owners = (head.owner, head.starter) if head is not None else (one.starter or 0,)
    for party in dict.fromkeys([*owners, *scene.people(one.assignees)]):
        if party != completer:
            yield party, Kind.COMPLETED, Text(title)


def _deed(one: Task, approved: bool | None) -> str:
    if one.type == "approval" and approved is not None:
        return "approved" if approved else "rejected"
    return "acknowledged" if one.type in {"expiring", "expiring_email"} and approved else "completed"


def _deadline(each: News, scene: Scene) -> Told:
    """A deadline that was there before; at launch there is nothing to tell."""
    one = scene.tasks.get(each.task or "")
    if one is None or one.is_hidden or each.body.get("old") is None:
        return
    until = each.body.get("deadline")
    title = f"“{one.title}” has no deadline any more."
    if until is not None:
        title = f"“{one.title}” is due on {clock.show(until)[:10]} now."
    for party in scene.people(one.assignees):
        yield party, Kind.DEADLINE_CHANGED, Text(title)


_TELLS: dict[str, Callable[[News, Scene], Told]] = {
    "task.created": _made_for,
    "task.shown": _appeared,
    "task.owners_updated": _assigned,
    "task.comment_added": _said,
    "process.comment_added": _said,
    "comment.updated": _said,
    "task.issue_resolved": _resolved,
    "task.completed": _completed,
    "task.reopened": _reopened,
    "task.deadline_updated": _deadline,
}
CARES = frozenset(_TELLS)


def _assignees(each: News, scene: Scene) -> Iterable[int]:
    one = scene.tasks.get(each.task or "")
    return scene.people(one.assignees) if one is not None else ()


def _concerned(each: News, scene: Scene) -> Iterable[int]:
    """Assignees, owner, starter and who talked there; of a process itself everybody involved (F51)."""
    head = scene.heads.get(each.process or "")
    owners = (head.owner, head.starter) if head is not None else ()
    if each.task is None:
        return dict.fromkeys([*owners, *scene.involved.get(each.process or "", ())])
    return dict.fromkeys([*_assignees(each, scene), *owners, *scene.talkers.get(each.task, ())])


def _where(each: News, scene: Scene) -> str:
    one, head = scene.tasks.get(each.task or ""), scene.heads.get(each.process or "")
    if one is not None:
        return f"“{one.title}”"
    return f"“{head.name}”" if head is not None else "something that is gone"


def _actor(each: News, scene: Scene) -> str:
    if each.source == ActorKind.BOT.value:
        return ""
    return scene.name_of(each.actor) or ("A guest" if each.source == ActorKind.GUEST.value else "")


def _quoted(text: Any) -> str:
    plain = " ".join(unescape(_TAG.sub(" ", text)).split()) if isinstance(text, str) else ""
    return plain if len(plain) <= LONGEST else plain[: LONGEST - 1] + "…"


def _parties(side: Any) -> list[int]:
    if not isinstance(side, dict):
        return []
    return [party for bucket in ("members", "groups") for party in side.get(bucket, ())]


def _people(side: Any, scene: Scene) -> dict[int, None]:
    """Members and the people of groups, of assignees as the news writes them."""
    sides = side if isinstance(side, dict) else {}
    found = dict.fromkeys(sides.get("members", ()))
    for group in sides.get("groups", ()):
        found.update(dict.fromkeys(scene.groups.get(group, ())))
    return found


def _notice(each: News, party: int, kind: Kind, text: Text) -> Notice:
    return Notice(party=party, kind=kind, process=each.process, task=each.task, actor=each.actor, at=each.at, text=text)


def _gathered(found: list[Notice], scene: Scene) -> list[Notice]:
    """Assignments of several tasks of one process to one person as one."""
    several: dict[tuple[int, str], list[Notice]] = {}
    for each in found:
        if each.kind is Kind.ASSIGNED and each.process is not None:
            several.setdefault((each.party, each.process), []).append(each)
    gathered: list[Notice] = []
    for each in found:
        same = several.get((each.party, each.process or ""), []) if each.kind is Kind.ASSIGNED else []
        tasks = {one.task for one in same}
        if len(tasks) < 2:
            if not same or each is same[0]:
                gathered.append(each)
        elif each is same[0]:
            head = scene.heads.get(each.process or "")
            name = head.name if head is not None else "a process"
            text = Text(f"{len(tasks)} tasks of “{name}” are assigned to you.")
            gathered.append(
                Notice(
                    party=each.party,
                    kind=each.kind,
                    process=each.process,
                    task=None,
                    actor=each.actor,
                    at=each.at,
                    text=text,
                )
            )
    return gathered
