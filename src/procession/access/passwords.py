"""Passwords: argon2id, 64 MiB and about a tenth of a second each, in a bounded pool of threads.

Never on the event loop and never inside a unit of work: everybody else would wait.
"""

import asyncio
import re
import secrets
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import BoundedSemaphore
from typing import TypeVar

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from procession.access.refusals import SignInBusy
from procession.errors import Invalid

T = TypeVar("T")
AT_ONCE = 2
WAITING = 16
SHORTEST, LONGEST = 6, 127
_HASHER = PasswordHasher(time_cost=2, memory_cost=64 * 1024, parallelism=1)
_POOL = ThreadPoolExecutor(max_workers=AT_ONCE, thread_name_prefix="passwords")
_ROOM = BoundedSemaphore(AT_ONCE + WAITING)
_ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789"

NOBODYS = "$argon2id$v=19$m=65536,t=2,p=1$AdOLAJ7zJNa5Yxs2MHwlHg$JS4HjBrHaBl7IS0b6MsEYLde9OyF/g8ntRZS2Ngzwko"
"""The hash of a password nobody knows. Checking an unknown address against it takes as long as a known one."""


async def fits(hashed: str | None, password: str) -> bool:
    """Is this the password? None, the hash of nobody, takes as long and never fits. Raises SignInBusy."""
    return await _in_pool(fits_now, hashed, password)


async def _in_pool(work: Callable[..., T], *given: str | None) -> T:
    if not _ROOM.acquire(blocking=False):
        raise SignInBusy("Too many people are signing in at this moment. Try again in a few seconds.", retry_after=5)
    try:
        return await asyncio.get_running_loop().run_in_executor(_POOL, work, *given)
    finally:
        _ROOM.release()


def fits_now(hashed: str | None, password: str) -> bool:
    """The same, while the caller waits: for the command line and tests."""
    try:
        return _HASHER.verify(hashed or NOBODYS, password) and hashed is not None
    except (VerificationError, InvalidHashError):
        return False


def hashed(password: str) -> str:
    """What is stored of a password. Takes a tenth of a second: not inside a unit of work."""
    return _HASHER.hash(password)


async def make(password: str) -> str:
    """`hashed`, in the same bounded pool as checking. Raises SignInBusy."""
    return await _in_pool(hashed, password)


def must_be_good(password: str, *, path: str = "password") -> None:
    """6 to 127 characters with an upper-case letter, a lower-case letter and a digit (behaviour G42)."""
    if not SHORTEST <= len(password) <= LONGEST:
        raise Invalid.at({path: [f"A password has {SHORTEST} to {LONGEST} characters."]})
    if not (re.search(r"\d", password) and password != password.lower() and password != password.upper()):
        raise Invalid.at({path: ["A password has an upper-case letter, a lower-case letter and a digit."]})


def made_up() -> str:
    """A good password of 16 characters that nobody chose, without letters that look alike."""
    while True:
        password = "".join(secrets.choice(_ALPHABET) for _ in range(16))
        if password.lower() != password != password.upper() and re.search(r"\d", password):
            return password
