"""Reacting to a comment with an emoji (`api-running` 3.6, behaviour F56)."""

import unicodedata

from procession.comments import say
from procession.comments.refusals import ReactionsFull
from procession.errors import Invalid, NotFound
from procession.plumbing.work import Work
from procession.processes import remarks, threads
from procession.processes.threads import Comment

LONGEST = 16  # code points; a family with skin tones is one emoji of eleven
MOST = 20  # different emoji at one comment
_PICTURES = {"So", "Sk", "Sm", "Me"}
_NOT_IN_PICTURES = {"Lu", "Ll", "Lt", "Lo", "Lm", "Zs", "Zl", "Zp", "Cc", "Cs", "Co", "Cn", "Pc", "Ps", "Pe"}


def react(work: Work, comment: str, sent: object) -> Comment:
    """Whoever may comment there may react; the same emoji twice counts once. Raises Invalid, ReactionsFull."""
    said = _there(work, comment)
    emoji = _emoji(sent)
    if remarks.other_reactions(work, said.id, emoji) >= MOST:
        raise ReactionsFull(f"This comment has {MOST} different reactions already; use one of them.")
    remarks.react(work, said.id, emoji)
    return said


def take_back(work: Work, comment: str, emoji: str) -> None:
    """One's own reaction. Raises NotFound where there is none."""
    said = _there(work, comment)
    if not remarks.take_back(work, said.id, emoji):
        raise NotFound("You have not reacted to this comment with that emoji.")


def _there(work: Work, comment: str) -> Comment:
    """The comment, where the caller may read it and say something beside it."""
    said = threads.find(work, comment)
    if said is None:
        raise _no_comment()
    try:
        say.must_be_able_to_say_beside(work, said)
    except NotFound:
        raise _no_comment() from None
    if not threads.may_read(work, said):
        raise _no_comment()
    return said


def _no_comment() -> NotFound:
    return NotFound("There is no such comment here.")


def _emoji(sent: object) -> str:
    text = sent.strip() if isinstance(sent, str) else ""
    if not text:
        raise Invalid.at({"emoji": ["The emoji field is required."]})
    kinds = {unicodedata.category(sign) for sign in text}
    if len(text) > LONGEST or kinds & _NOT_IN_PICTURES or not kinds & _PICTURES:
        raise Invalid.at({"emoji": ["Send one emoji, such as \N{THUMBS UP SIGN}."]})
    return text
