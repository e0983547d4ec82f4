"""Saying something on a task or a process; issues reported and resolved (`api-running` 3.2-3.5, behaviour F51-F60)."""

import msgspec

from procession.actor import ActorKind
from procession.comments import invite, policy
from procession.comments.refusals import IssueAlreadyResolved, NobodyToAsk
from procession.comments.wire import CommentIn, ResolveIn
from procession.engine.commands import Command, OpenIssue, ResolveIssue
from procession.engine.refusals import NoSuchIssue, ProcessArchivedNow, TaskArchivedNow
from procession.errors import Invalid, NotFound
from procession.events import Event
from procession.files import attach
from procession.files import reading as files
from procession.files.record import File
from procession.ids import is_id
from procession.people import names
from procession.plumbing.work import Work
from procession.processes import change, loading, remarks, threads
from procession.processes.bodies import given
from procession.processes.loading import Loaded
from procession.processes.threads import LABELS, STATES, Comment, Label, State, mentioned

_MOST_FILES = 50


class Place(msgspec.Struct, frozen=True, kw_only=True):
    """Where something is said: on a task (in whichever process, or named with it), or on a process itself."""

    task: str | None = None
    process: str | None = None


class Words(msgspec.Struct, frozen=True, kw_only=True):
    """What is said, checked."""

    content: str
    label: Label
    state: State | None
    mentions: tuple[int, ...]
    files: tuple[str, ...] = ()


def say(work: Work, where: Place, asked: CommentIn, *, label: Label | None = None, by_bot: bool = False) -> Comment:
    """Writes a comment. A problem opens an issue; a resolve closes all open ones, else it is a plain comment. The
    guests that it names by address are assigned (F59)."""
    words = _words(work, asked, label)
    said = _said(work, where, words, by_bot=by_bot)
    invite.named_in(work, where.task, words.content)
    return said


def _said(work: Work, where: Place, words: Words, *, by_bot: bool) -> Comment:
    if words.label is Label.PROBLEM:
        return _report(work, where, words)
    loaded = _loaded(work, where)
    _must_be_able_to_say(work, loaded)
    if words.label is Label.RESOLVE and _open_issues(loaded):
        return _resolved(work, where, words, _open_issues(loaded))
    return _write(work, loaded, words, by_bot=by_bot)


def _report(work: Work, where: Place, words: Words) -> Comment:
    """The comment first: the issue is known by its id."""
    loaded = _loaded(work, where)
    _must_be_able_to_say(work, loaded)
    said = _write(work, loaded, words)
    _change(work, where, [OpenIssue(issue=said.id, task=where.task)])
    return said


def resolve(work: Work, where: Place, asked: ResolveIn) -> Comment:
    """Resolves one issue with a comment. Raises NoSuchIssue, IssueAlreadyResolved."""
    sent = CommentIn(content=asked.content, state=asked.state)
    errors = {} if given(asked.thread_id) else {"thread_id": ["The thread id field is required."]}
    if errors:
        raise Invalid.at(errors)
    words = _words(work, sent, Label.RESOLVE)
    _must_be_able_to_say(work, _loaded(work, where))
    issue = threads.find(work, str(asked.thread_id)) if is_id(str(asked.thread_id)) else None
    if issue is None or issue.label is not Label.PROBLEM or not _is_at(issue, where):
        raise NoSuchIssue("There is no such issue here.")
    if issue.resolve is not None:
        raise IssueAlreadyResolved("This issue is resolved already.")
    return _resolved(work, where, words, (issue.id,))


def _resolved(work: Work, where: Place, words: Words, issues: tuple[str, ...]) -> Comment:
    said = _write(work, _loaded(work, where), words)
    remarks.resolve(work, list(issues), said.id)
    _change(work, where, [ResolveIssue(issue=issue, task=where.task) for issue in issues])
    return said


def request_status(work: Work, task: str) -> Comment:
    """A comment that mentions everybody assigned and asks how it stands (behaviour F64). Raises NobodyToAsk."""
    loaded = loading.load_task(work, task)
    _must_be_able_to_say(work, loaded)
    policy.must_be_inside(work.actor)
    members = _members_of(work, loaded)
    if not members:
        raise NobodyToAsk("Nobody is assigned to this task, so there is nobody to ask.")
    named = " ".join(f"@[{number}]" for number in members)
    words = Words(content=f"{named} How is this task going?", label=Label.COMMENT, state=None, mentions=members)
    return _write(work, loaded, words)


def _members_of(work: Work, loaded: Loaded) -> tuple[int, ...]:
    """The members among the assignees, groups as their people."""
    assignees = loaded.in_hand.assignees
    people = names.people_of_groups(work, assignees.groups) if assignees.groups else {}
    found = dict.fromkeys([*assignees.members, *(each for members in people.values() for each in members)])
    return tuple(names.members(work, found))


def edit(work: Work, where: Place, identity: str, asked: CommentIn) -> Comment:
    """By its author or an administrator. An issue stays an issue: its label can't be taken away by editing."""
    said = _there(work, where, identity)
    policy.must_be_able_to_change(work.actor, said)
    words = _words(work, asked, None)
    if given(asked.label) and words.label is not said.label and Label.PROBLEM in {words.label, said.label}:
        raise Invalid.at({"label": ["An issue is opened and resolved by its own calls, not by editing a comment."]})
    changed = msgspec.structs.replace(
        said,
        label=words.label if given(asked.label) else said.label,
        state=words.state or said.state,
        touched=work.now,
        said=remarks.worded(work, words.content, words.mentions),
    )
    remarks.edit(work, changed)
    if words.files:
        attach.to_comment(work, words.files, on=said.id)
    fresh = tuple(party for party in words.mentions if party not in said.said.mentions)
    work.emit(_event("comment.updated", "updated", changed, mentions=fresh))
    return changed


def delete(work: Work, where: Place, identity: str) -> None:
    """For good; what happened stays in the history. An open issue is resolved by it."""
    said = _there(work, where, identity)
    policy.must_be_able_to_change(work.actor, said)
    if said.is_open_issue:
        _change(work, where, [ResolveIssue(issue=said.id, task=said.task)])
    remarks.delete_for_good(work, said.id)
    work.emit(_event("comment.deleted", "comment-deleted", said))


def listed(work: Work, task: str) -> list[Comment]:
    """What was said on a task, oldest first, as far as the caller may read it."""
    loaded = loading.read_task(work, task)
    policy.must_be_able_to_comment(work, loaded.process, loaded.in_hand, loaded.template)
    return threads.of_tasks(work, [task])[task]


def must_be_able_to_say_beside(work: Work, said: Comment) -> None:
    """May the caller say something where this was said? Raises NotFound, NotAllowed, or that it is archived."""
    _must_be_able_to_say(work, _loaded(work, Place(task=said.task, process=said.process)))


def _there(work: Work, where: Place, identity: str) -> Comment:
    _must_be_able_to_say(work, _loaded(work, where))
    said = threads.find(work, identity)
    if said is None or not _is_at(said, where):
        raise NotFound("There is no such comment here.")
    return said


def _is_at(said: Comment, where: Place) -> bool:
    return said.task == where.task and (where.task is not None or said.process == where.process)


def _loaded(work: Work, where: Place) -> Loaded:
    if where.task is not None:
        return loading.load_task(work, where.task, process=where.process)
    return loading.load_head(work, where.process or "")


def _must_be_able_to_say(work: Work, loaded: Loaded) -> None:
    head = loaded.process
    if loaded.task is None:
        policy.must_be_able_to_comment_on_process(work, head, loaded.template)
    else:
        policy.must_be_able_to_comment(work, head, loaded.in_hand, loaded.template)
        if loaded.in_hand.archived is not None:
            raise TaskArchivedNow("This task is archived; restore it first.")
    if head.archived is not None:
        raise ProcessArchivedNow("This process is archived; reactivate it first.")


def _open_issues(loaded: Loaded) -> tuple[str, ...]:
    return loaded.process.issues if loaded.task is None else loaded.in_hand.issues


def _change(work: Work, where: Place, commands: list[Command]) -> None:
    """Through the one door; whether the caller may was asked before the comment was written."""
    if where.task is not None:
        change.of_task(work, where.task, lambda _: commands, allow=_asked_before)
    elif any(isinstance(each, ResolveIssue) for each in commands):
        change.of_process(work, where.process or "", lambda _: commands, allow=_asked_before)  # rules waited (F55)
    else:
        change.of_head(work, where.process or "", lambda _: commands, allow=_asked_before)


def _asked_before(work: Work, loaded: Loaded) -> None:
    """Nothing more to ask."""


def _write(work: Work, loaded: Loaded, words: Words, *, by_bot: bool = False) -> Comment:
    said = remarks.add(
        work,
        task=loaded.task,
        process=None if loaded.process.alone else loaded.process.id,
        content=words.content,
        label=words.label,
        state=words.state,
        mentions=words.mentions,
        by_bot=by_bot,
    )
    if words.files:
        attach.to_comment(work, words.files, on=said.id)
    work.emit(_event("task.comment_added" if loaded.task else "process.comment_added", "commented", said))
    return said


def _event(name: str, verb: str, said: Comment, *, mentions: tuple[int, ...] | None = None) -> Event:
    """`mentions` in the body are those who are mentioned by this for the first time."""
    named = said.said.mentions if mentions is None else mentions
    return Event(
        name=name,
        verb=verb,
        subject="comment",
        subject_id=said.id,
        process=said.process,
        task=said.task,
        body={"text": said.said.content, "label": said.label.name.lower(), "mentions": list(named)},
    )


def _words(work: Work, asked: CommentIn, label: Label | None) -> Words:
    """Checks everything at once. Raises Invalid."""
    content = asked.content if isinstance(asked.content, str) else asked.text
    text = content.strip() if isinstance(content, str) else ""
    errors: dict[str, list[str]] = {}
    brought = _files(work, asked.assets, errors)
    if not text:
        errors["content"] = ["The content field is required."]
    elif len(text) > remarks.LONGEST:
        errors["content"] = [f"A comment has at most {remarks.LONGEST} characters."]
    found = label or _label(asked, errors)
    state = _state(asked, errors)
    if errors:
        raise Invalid.at(errors)
    mentions = _mentions(work, text, asked.sent_to)
    return Words(content=text, label=found or Label.COMMENT, state=state, mentions=mentions, files=brought)


def _files(work: Work, sent: object, errors: dict[str, list[str]]) -> tuple[str, ...]:
    """The ids of files of the caller's own, each once."""
    entries = sent if isinstance(sent, list) else []
    if len(entries) > _MOST_FILES:
        errors["assets"] = [f"A comment brings at most {_MOST_FILES} files."]
        return ()
    named = [str(each.get("id")) if isinstance(each, dict) else str(each) for each in entries]
    ids = list(dict.fromkeys(named))
    own = {one.id for one in files.find_all(work, [each for each in ids if is_id(each)]) if _is_own(work, one)}
    for position, each in enumerate(ids):
        if each not in own:
            errors[f"assets.{position}"] = ["You have uploaded no such file. Upload it first, and send its id."]
    return tuple(ids)


def _is_own(work: Work, one: File) -> bool:
    return one.uploader == work.actor.party


def _label(asked: CommentIn, errors: dict[str, list[str]]) -> Label | None:
    if not given(asked.label):
        return None
    found = LABELS.get(str(asked.label))
    if found is None:
        errors["label"] = [f"{asked.label!r} is not a label. Use one of: {', '.join(LABELS)}."]
    return found


def _state(asked: CommentIn, errors: dict[str, list[str]]) -> State | None:
    if not given(asked.state):
        return None
    found = STATES.get(str(asked.state))
    if found is None:
        errors["state"] = [f"{asked.state!r} is not a state. Use one of: {', '.join(STATES)}."]
    return found


def _mentions(work: Work, text: str, sent_to: object) -> tuple[int, ...]:
    """Members named in the text or in `sent_to`; whoever is no member here is named in a warning."""
    wanted = [*mentioned(text), *(sent_to if isinstance(sent_to, list) else [])]
    if not wanted:
        return ()
    if work.actor.kind is ActorKind.GUEST:  # they would learn who works here (behaviour G29)
        work.warn("sent_to", "Guests can't mention members; nobody was mentioned.")
        return ()
    known = names.members(work, wanted)
    for number in dict.fromkeys(wanted):
        if number not in known:
            work.warn("sent_to", f"{number} is no member of this organization and was not mentioned.")
    return tuple(number for number in dict.fromkeys(wanted) if number in known)
