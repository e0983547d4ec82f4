"""Routes of comments and issues (`api-running` 3)."""

import msgspec

from procession.comments import react, say
from procession.comments.say import Place
from procession.comments.wire import CommentIn, ReactionIn, ResolveIn
from procession.plumbing.http import NOTHING, Cap, HexId, Item, Nothing, Page, PageQuery, Route, window
from procession.plumbing.work import Work
from procession.processes import threads
from procession.processes.threads import Comment, Label
from procession.processes.wire import CommentOut
from procession.tasks import guest_page

TAG = "Comments"
COMMENTS = Cap("comments", 120)  # behaviour F63


class TaskPath(msgspec.Struct):
    org: str
    task: HexId


class TaskCommentPath(msgspec.Struct):
    org: str
    task: HexId
    comment: HexId


class GuestTaskPath(msgspec.Struct):
    org: str
    guest: str
    task: HexId


class RunTaskPath(msgspec.Struct):
    org: str
    run: HexId
    task: HexId


class RunPath(msgspec.Struct):
    org: str
    run: HexId


class Empty(msgspec.Struct):
    """A body that says nothing."""


class RunCommentPath(msgspec.Struct):
    org: str
    run: HexId
    comment: HexId


class ThreadPath(msgspec.Struct):
    org: str
    comment: HexId


class ReactionPath(msgspec.Struct):
    org: str
    comment: HexId
    emoji: str


def _shown(work: Work, said: Comment) -> Item[CommentOut]:
    return Item(threads.shown(work, [said])[said.id])


def comment_on_task(work: Work, path: TaskPath, body: CommentIn) -> Item[CommentOut]:
    """Comment on a task. With label `problem` it reports an issue, with `resolve` it resolves all open ones."""
    return _shown(work, say.say(work, Place(task=path.task), body))


def comment_on_run_task(work: Work, path: RunTaskPath, body: CommentIn) -> Item[CommentOut]:
    """An old name of commenting on a task of a process."""
    return _shown(work, say.say(work, Place(task=path.task, process=path.run), body))


def comment_as_guest(work: Work, path: GuestTaskPath, body: CommentIn) -> Item[CommentOut]:
    """Comment on a guest's task, unless the task keeps guests from commenting. Guests' comments are open to all."""
    guest_page.must_be_theirs(work, path.guest, path.task)
    return _shown(work, say.say(work, Place(task=path.task), body))


def edit_task_comment(work: Work, path: TaskCommentPath, body: CommentIn) -> Item[CommentOut]:
    """Change one's own comment; administrators any."""
    return _shown(work, say.edit(work, Place(task=path.task), path.comment, body))


def delete_task_comment(work: Work, path: TaskCommentPath) -> Nothing:
    """Delete one's own comment for good; administrators any."""
    say.delete(work, Place(task=path.task), path.comment)
    return NOTHING


def report_task_problem(work: Work, path: TaskPath, body: CommentIn) -> Item[CommentOut]:
    """Report an issue: the task can't be completed until it is resolved; a completed one is reopened."""
    return _shown(work, say.say(work, Place(task=path.task), body, label=Label.PROBLEM))


def resolve_task_problem(work: Work, path: TaskPath, body: ResolveIn) -> Item[CommentOut]:
    """Resolve one issue of a task with a comment."""
    return _shown(work, say.resolve(work, Place(task=path.task), body))


def comment_as_bot(work: Work, path: TaskPath, body: CommentIn) -> Item[CommentOut]:
    """Comment on a task in the name of the organization's bot."""
    return _shown(work, say.say(work, Place(task=path.task), body, label=Label.COMMENT, by_bot=True))


def request_task_status(work: Work, path: TaskPath, body: Empty) -> Item[CommentOut]:
    """Ask everybody assigned how the task stands, by a comment that mentions them."""
    return _shown(work, say.request_status(work, path.task))


def list_task_comments(work: Work, path: TaskPath, query: PageQuery) -> Page[CommentOut]:
    """What was said on a task, oldest first."""
    said = say.listed(work, path.task)
    part = window(query, default=100)
    on_page = said[part.offset : part.offset + part.limit]
    written = threads.shown(work, on_page)
    return Page(data=[written[each.id] for each in on_page], total=len(said), window=part)


def comment_on_run(work: Work, path: RunPath, body: CommentIn) -> Item[CommentOut]:
    """Comment on a process itself."""
    return _shown(work, say.say(work, Place(process=path.run), body))


def edit_run_comment(work: Work, path: RunCommentPath, body: CommentIn) -> Item[CommentOut]:
    """Change one's own comment on a process; administrators any."""
    return _shown(work, say.edit(work, Place(process=path.run), path.comment, body))


def delete_run_comment(work: Work, path: RunCommentPath) -> Nothing:
    """Delete one's own comment on a process for good; administrators any."""
    say.delete(work, Place(process=path.run), path.comment)
    return NOTHING


def report_run_problem(work: Work, path: RunPath, body: CommentIn) -> Item[CommentOut]:
    """Report an issue of the process itself: its tasks are frozen until it is resolved."""
    return _shown(work, say.say(work, Place(process=path.run), body, label=Label.PROBLEM))


def resolve_run_problem(work: Work, path: RunPath, body: ResolveIn) -> Item[CommentOut]:
    """Resolve one issue of a process with a comment."""
    return _shown(work, say.resolve(work, Place(process=path.run), body))


def add_reaction(work: Work, path: ThreadPath, body: ReactionIn) -> Item[CommentOut]:
    """React to a comment or issue with an emoji. The answer is the comment with all its reactions."""
    return _shown(work, react.react(work, path.comment, body.emoji))


def remove_reaction(work: Work, path: ReactionPath) -> Nothing:
    """Take one's own reaction back; the emoji stands percent-encoded in the path."""
    react.take_back(work, path.comment, path.emoji)
    return NOTHING


_TASK = "/organizations/{org}/tasks/{task}"
_RUN = "/organizations/{org}/runs/{run}"
_REACTIONS = "/organizations/{org}/threads/{comment}/reactions"
_RUN_TASK = _RUN + "/tasks/{task}"

ROUTES: tuple[Route, ...] = (
    Route(
        method="POST",
        path="/organizations/{org}/guests/{guest}/tasks/{task}/comment",
        use=comment_as_guest,
        tag="Guests",
        cap=COMMENTS,
        status=201,
        guests=True,
    ),
    Route(method="POST", path=_TASK + "/comment", use=comment_on_task, tag=TAG, cap=COMMENTS, status=201, guests=True),
    Route(method="PUT", path=_TASK + "/comment/{comment}", use=edit_task_comment, tag=TAG, guests=True),
    Route(
        method="DELETE", path=_TASK + "/comment/{comment}", use=delete_task_comment, tag=TAG, status=204, guests=True
    ),
    Route(
        method="POST", path=_TASK + "/problem", use=report_task_problem, tag=TAG, cap=COMMENTS, status=201, guests=True
    ),
    Route(
        method="POST", path=_TASK + "/resolved-threads", use=resolve_task_problem, tag=TAG, cap=COMMENTS, guests=True
    ),
    Route(method="POST", path=_TASK + "/bot-comment", use=comment_as_bot, tag=TAG, status=201),
    Route(method="POST", path=_TASK + "/request-status", use=request_task_status, tag=TAG, status=201),
    Route(method="GET", path=_TASK + "/comments", use=list_task_comments, tag=TAG, guests=True),
    Route(method="POST", path=_RUN_TASK + "/comments", use=comment_on_run_task, tag=TAG, cap=COMMENTS, status=201),
    Route(method="POST", path=_RUN + "/comment", use=comment_on_run, tag=TAG, cap=COMMENTS, status=201),
    Route(method="PUT", path=_RUN + "/comment/{comment}", use=edit_run_comment, tag=TAG),
    Route(method="DELETE", path=_RUN + "/comment/{comment}", use=delete_run_comment, tag=TAG, status=204),
    Route(method="POST", path=_RUN + "/problem", use=report_run_problem, tag=TAG, cap=COMMENTS, status=201),
    Route(method="POST", path=_RUN + "/resolved-threads", use=resolve_run_problem, tag=TAG, cap=COMMENTS),
    Route(method="PUT", path=_REACTIONS, use=add_reaction, tag=TAG, guests=True),
    Route(method="DELETE", path=_REACTIONS + "/{emoji}", use=remove_reaction, tag=TAG, status=204, guests=True),
)
