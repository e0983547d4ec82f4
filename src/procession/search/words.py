"""Words of texts and of questions: without case and accents, the same for both databases (behaviour J24). Pure.

A word is a run of letters and digits. The first word of every text is its scope, `/organization/kind`, which no text
can contain: that is how an index of all organizations is asked for one.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from html import unescape

import msgspec

LONGEST_WORD = 40
MOST_WORDS = 3_000  # of one thing
MOST_ASKED = 12  # of one question
LONGEST_TITLE = 100

_WORD = re.compile(r"[^\W_]+")
_TAG = re.compile(r"<[^>]*>")
_SPACES = re.compile(r"\s+")


def folded(text: str) -> str:
    """Without case and accents."""
    if text.isascii():
        return text.lower()
    spread = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(sign for sign in spread if not unicodedata.combining(sign))
    return unicodedata.normalize("NFC", bare).casefold()


def title_of(text: str) -> str:
    """A title as it is compared with what somebody typed: folded, single blanks, its beginning."""
    return _SPACES.sub(" ", folded(text)).strip()[:LONGEST_TITLE]


def words_of(texts: Iterable[str | None], *, scope: str) -> str:
    """The scope and each word once, in the order they come."""
    found: dict[str, None] = {}
    for text in texts:
        if text and len(found) < MOST_WORDS:
            found.update(dict.fromkeys(_words(text)))
    return " ".join([scope, *list(found)[:MOST_WORDS]])


def scope_of(organization: int, kind: int) -> str:
    return f"/{organization}/{kind}"


def asked(text: str) -> list[str]:
    """The words of a question, each once: those that things must have words beginning with."""
    return list(dict.fromkeys(_words(text)))[:MOST_ASKED]


class Question(msgspec.Struct, frozen=True, kw_only=True):
    """What is asked for, in the languages of both databases. `recent_fts` asks for whole words alone: beginnings are
    dear on SQLite, and PostgreSQL needs no such help."""

    fts: str
    recent_fts: str
    tsquery: str


def question(words: Sequence[str], *, scope: str) -> Question:
    """Things of this scope with a word beginning with each of these. Words hold nothing that a language would read as
    its own."""
    return Question(
        fts=" AND ".join([f'"{scope}"', *(f'"{word}"*' for word in words)]),
        recent_fts=" AND ".join([f'"{scope}"', *(f'"{word}"' for word in words)]),
        tsquery=" & ".join([f"'{scope}'", *(f"'{word}':*" for word in words)]),
    )


def _words(text: str) -> list[str]:
    plain = unescape(_TAG.sub(" ", text)) if "<" in text or "&" in text else text
    return [word[:LONGEST_WORD] for word in _WORD.findall(folded(plain))]
