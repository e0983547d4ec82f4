"""The unguessable part of a guest's private link (api-identity 3.7.4, behaviour G27).

A link must be shown again at any time, so the code is not random and forgotten but derived: HMAC-SHA256 of the
guest's number and turn, under a key of 256 bits that each organization gets when it is made and that stands in its
row. Nothing about a code is stored but its hash, which finds the guest; resetting a link means the next turn. Whoever
holds a copy of the database can derive codes, as with any way of storing them beside the data.
"""

import hashlib
import hmac
from functools import lru_cache

_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
LENGTH = 40


@lru_cache(maxsize=4096)
def code_of(secret: str, guest: int, turn: int) -> str:
    """40 letters and digits, 238 bits of the keyed hash."""
    return _letters(hmac.digest(bytes.fromhex(secret), f"guest:{guest}:{turn}".encode(), hashlib.sha256))


def _letters(digest: bytes) -> str:
    number = int.from_bytes(digest, "big")
    letters: list[str] = []
    for _ in range(LENGTH):
        number, rest = divmod(number, len(_ALPHABET))
        letters.append(_ALPHABET[rest])
    return "".join(letters)


def invitation_code(secret: str, person: int, turn: int) -> str:
    """The code of an invitation, derived in the same way, so that a mail can name it later."""
    return _letters(hmac.digest(bytes.fromhex(secret), f"invitation:{person}:{turn}".encode(), hashlib.sha256))


def visit_code(secret: str, visit: str) -> str:
    """The code of a visitor's link to a public form."""
    return _letters(hmac.digest(bytes.fromhex(secret), f"visit:{visit}".encode(), hashlib.sha256))


def hashed(code: str) -> bytes:
    return hashlib.sha256(code.encode()).digest()
