"""Writing comments: their rows, and the sight that a mention gives (`api-running` 3.2, behaviour F56-F60)."""

import msgspec
from sqlalchemy import and_, delete, func, select, update

from procession.actor import ActorKind
from procession.files import remove
from procession.plumbing.database.schema import Id
from procession.plumbing.database.statements import any_of, insert, param, tenant
from procession.plumbing.work import Work
from procession.processes.assigning import mention
from procession.processes.tables import comment, involved, mentioned, reaction
from procession.processes.threads import Author, Comment, Label, Said, State
from procession.templates import filling

LONGEST = 30_000

_ADD = tenant(insert(comment))
_EDIT = tenant(
    update(comment)
    .where(comment.c.id == param("comment"))
    .values(body=param("body"), label=param("label"), state=param("state"), touched=param("touched"))
)
_RESOLVE = tenant(update(comment).where(any_of(comment.c.id, "issues", Id)).values(resolve=param("resolve")))
_DELETE = tenant(delete(comment).where(comment.c.id == param("comment")))
_one_reaction = and_(
    reaction.c.comment == param("comment"), reaction.c.emoji == param("emoji"), reaction.c.party == param("party")
)
_REACT = tenant(insert(reaction).on_conflict_do_nothing())
_TAKE_BACK = tenant(delete(reaction).where(_one_reaction))
_NO_REACTIONS = tenant(delete(reaction).where(reaction.c.comment == param("comment")))
_REACTIONS_OF_PROCESS = tenant(
    delete(reaction).where(
        reaction.c.comment.in_(select(comment.c.id).where(comment.c.process == param("place", type_=Id)))
    )
)
_in_comments = mentioned.c.comment
_NAME = tenant(insert(mentioned).on_conflict_do_nothing())
_UNNAME = tenant(delete(mentioned).where(_in_comments == param("comment")))
_NAMED_IN_PROCESS = tenant(
    delete(mentioned).where(_in_comments.in_(select(comment.c.id).where(comment.c.process == param("place", type_=Id))))
)
_NAMED_IN_TASK = tenant(
    delete(mentioned).where(_in_comments.in_(select(comment.c.id).where(comment.c.task == param("place", type_=Id))))
)
_REACTIONS_OF_TASK = tenant(
    delete(reaction).where(
        reaction.c.comment.in_(select(comment.c.id).where(comment.c.task == param("place", type_=Id)))
    )
)
_MENTIONS = tenant(delete(involved).where(involved.c.process == param("place", type_=Id)))
_KINDS_OF_REACTION = tenant(
    select(func.count(func.distinct(reaction.c.emoji))).where(
        reaction.c.comment == param("comment"), reaction.c.emoji != param("emoji")
    )
)


def add(
    work: Work,
    *,
    task: str | None,
    process: str | None,
    content: str,
    label: Label = Label.COMMENT,
    state: State | None = None,
    mentions: tuple[int, ...] = (),
    by_bot: bool = False,
) -> Comment:
    """Writes a comment of the caller, or of the bot. `state` None: hidden from guests unless one wrote it."""
    kind = _author(work, by_bot=by_bot)
    otherwise = State.OPEN if kind is Author.GUEST else State.HIDE_FOR_GUESTS
    one = Comment(
        id=work.new_id(),
        task=task,
        process=process,
        author=0 if kind is Author.BOT else work.actor.party,
        author_kind=kind,
        label=label,
        state=state or otherwise,
        resolve=None,
        created=work.now,
        touched=work.now,
        said=worded(work, content, mentions),
    )
    values = {
        "id": one.id,
        "task": task,
        "process": process,
        "author": one.author,
        "author_kind": int(kind),
        "label": int(one.label),
        "state": int(one.state),
        "resolve": None,
        "created": one.created,
        "touched": one.touched,
        "archived": None,
        "body": _body(one.said),
    }
    work.later(_ADD, [values])
    _let_see(work, one)
    return one


def _let_see(work: Work, one: Comment) -> None:
    """Who is mentioned sees the process; for a task outside processes, that task (behaviour F58, G13)."""
    where = one.process or one.task
    if where is not None:
        mention(work, where, one.said.mentions)
    if one.task is not None and one.said.mentions:
        named = [{"party": each, "task": one.task, "comment": one.id} for each in dict.fromkeys(one.said.mentions)]
        work.later(_NAME, named)


def worded(work: Work, content: str, mentions: tuple[int, ...]) -> Said:
    """The text as it is kept: cleaned to what is safe to show (behaviour C30)."""
    return Said(content=filling.written(work, content), mentions=mentions)


def edit(work: Work, one: Comment) -> None:
    """Writes text, label and state of a comment anew, and who it mentions."""
    work.run(_UNNAME, comment=one.id)
    work.run(
        _EDIT,
        comment=one.id,
        body=_body(one.said),
        label=int(one.label),
        state=int(one.state),
        touched=one.touched,
    )
    _let_see(work, one)


def resolve(work: Work, issues: list[str], by: str) -> None:
    """Marks these issues as resolved by that comment."""
    work.run(_RESOLVE, issues=issues, resolve=by)


def delete_for_good(work: Work, identity: str) -> None:
    work.run(_NO_REACTIONS, comment=identity)
    work.run(_UNNAME, comment=identity)
    remove.with_objects(work, [identity])
    work.run(_DELETE, comment=identity)


def react(work: Work, identity: str, emoji: str) -> None:
    """The caller's reaction; the same one twice is one."""
    work.run(_REACT, comment=identity, emoji=emoji, party=work.actor.party)


def take_back(work: Work, identity: str, emoji: str) -> bool:
    """Whether there was such a reaction of the caller."""
    return work.run(_TAKE_BACK, comment=identity, emoji=emoji, party=work.actor.party) == 1


def forget_process(work: Work, process: str) -> None:
    """What stands beside its comments goes, before they do."""
    work.run(_REACTIONS_OF_PROCESS, place=process)
    work.run(_NAMED_IN_PROCESS, place=process)


def forget_task(work: Work, task: str) -> None:
    """As `forget_process`, for a task outside processes; whom a comment there mentioned is nobody any more."""
    work.run(_REACTIONS_OF_TASK, place=task)
    work.run(_NAMED_IN_TASK, place=task)
    work.run(_MENTIONS, place=task)


def other_reactions(work: Work, identity: str, emoji: str) -> int:
    """How many different emoji besides this one stand at the comment."""
    return work.value(_KINDS_OF_REACTION, comment=identity, emoji=emoji)


def _author(work: Work, *, by_bot: bool) -> Author:
    if by_bot or work.actor.kind is ActorKind.BOT:
        return Author.BOT
    return Author.GUEST if work.actor.kind is ActorKind.GUEST else Author.USER


def _body(said: Said) -> str:
    return msgspec.json.encode(said).decode()
