"""How easily a password is guessed, by zxcvbn: common passwords, names, words, dates, patterns and rows of keys."""

from collections.abc import Sequence

_ENOUGH = 1_000_000
"""Guesses that a good password outlasts: many times the tries that anybody is let (behaviour G42, decision 0018)."""

_LOOKED_AT = 72
"""Characters; what comes after them only makes it better, and looking at them takes long."""

_PRODUCT = ("procession",)


def weakness_of(password: str, about: Sequence[str] = ()) -> str | None:
    """A sentence on why the password is easily guessed; None: it isn't. `about` are words somebody would try first."""
    from zxcvbn import zxcvbn  # noqa: PLC0415 - its lists of words take 15 MB, and most servers rarely need them

    said = zxcvbn(password[:_LOOKED_AT], user_inputs=[*_PRODUCT, *(word for word in about if len(word) > 1)])
    if said["guesses"] >= _ENOUGH:
        return None
    return said["feedback"]["warning"] or "This password is easily guessed."
