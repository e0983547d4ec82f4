"""Ids: time-ordered uuid7 as 32 lower-case hex characters (DATA 1.2). The only maker of new ones."""

import re
import secrets

import uuid_utils

_ID = re.compile(r"[0-9a-f]{32}")


def new_id() -> str:
    """A new object id: uuid7 as 32 lower-case hex characters; later ids sort after earlier ones."""
    return uuid_utils.uuid7().hex


def is_id(text: str) -> bool:
    return _ID.fullmatch(text) is not None


def new_secret(length: int = 40) -> str:
    """An unguessable string of `length` letters and digits (at least 5.9 bits each)."""
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
    return "".join(secrets.choice(alphabet) for _ in range(length))
