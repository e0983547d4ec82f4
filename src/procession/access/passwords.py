"""Passwords: argon2id, 64 MiB and about a tenth of a second each, in a bounded pool of threads.

Never on the event loop and never inside a unit of work: everybody else would wait.
"""

import asyncio
import secrets
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from threading import BoundedSemaphore
from typing import Any, TypeVar

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from procession.access.refusals import SignInBusy
from procession.access.weakness import weakness_of
from procession.errors import Invalid

T = TypeVar("T")
AT_ONCE = 2
WAITING = 16
SHORTEST, LONGEST = 8, 127
_HASHER = PasswordHasher(time_cost=2, memory_cost=64 * 1024, parallelism=1)
_POOL = ThreadPoolExecutor(max_workers=AT_ONCE, thread_name_prefix="passwords")
_ROOM = BoundedSemaphore(AT_ONCE + WAITING)
_ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789"

NOBODYS = "$argon2id$v=19$m=65536,t=2,p=1$AdOLAJ7zJNa5Yxs2MHwlHg$JS4HjBrHaBl7IS0b6MsEYLde9OyF/g8ntRZS2Ngzwko"
"""The hash of a password nobody knows. Checking an unknown address against it takes as long as a known one."""


async def fits(hashed: str | None, password: str) -> bool:
    """Is this the password? None, the hash of nobody, takes as long and never fits. Raises SignInBusy."""
    return await _in_pool(fits_now, hashed, password)


async def _in_pool(work: Callable[..., T], *given: Any) -> T:
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


async def make(password: str, *, path: str = "password", about: Sequence[str] = ()) -> str:
    """The hash of a new password, if it is good, in the same bounded pool as checking. Raises Invalid, SignInBusy."""
    must_have_length(password, path=path)
    return await _in_pool(_made, password, path, tuple(about))


def _made(password: str, path: str, about: Sequence[str]) -> str:
    must_be_good(password, path=path, about=about)
    return hashed(password)


def must_have_length(password: str, *, path: str = "password") -> None:
    """The part of `must_be_good` that costs nothing."""
    if not SHORTEST <= len(password) <= LONGEST:
        raise Invalid.at({path: [f"A password has {SHORTEST} to {LONGEST} characters."]})


def must_be_good(password: str, *, path: str = "password", about: Sequence[str] = ()) -> None:
    """8 to 127 characters of any kind that can't be guessed in a million tries (decision 0018). `about`: words that
    somebody would try first, such as the person's names. Takes milliseconds: not on the event loop."""
    must_have_length(password, path=path)
    why = weakness_of(password, about)
    if why:
        raise Invalid.at(
            {path: [f"{why} Choose a longer one: three or four words that don't belong together will do."]}
        )


def made_up() -> str:
    """A good password of 16 characters that nobody chose, without letters that look alike."""
    return "".join(secrets.choice(_ALPHABET) for _ in range(16))
