"""The keys that tokens are signed with: RSA, kept in the database, the same for all workers and after restarts.

Nobody needs them to open our own doors (that is a look-up by hash, `authenticate.py`); they let others verify a token
without asking us.
"""

from functools import lru_cache
from typing import Any

from joserfc import jwt
from joserfc.jwk import RSAKey

from procession.access import store
from procession.access.store import Key
from procession.plumbing.database import Database
from procession.plumbing.work import Work

BITS = 2048


def ensure(database: Database) -> None:
    """Makes the first key if there is none. Making one takes a good part of a second, so it is done between units."""
    if database.perform_now(store.keys, writes=False):
        return
    made = RSAKey.generate_key(BITS, private=True)
    pem = made.as_pem(private=True).decode()

    def keep(work: Work) -> None:
        if not store.keys(work):
            store.add_key(work, Key(kid=made.thumbprint(), private_pem=pem, created=work.now))

    database.perform_now(keep)


def sign(work: Work, claims: dict[str, Any]) -> str:
    """`claims` as a JWT signed with the newest key (api-identity 2.1)."""
    newest = store.keys(work)[0]
    header = {"alg": "RS256", "typ": "JWT", "kid": newest.kid}
    return jwt.encode(header, claims, _read(newest.kid, newest.private_pem), algorithms=["RS256"])


def public_keys(work: Work) -> list[dict[str, Any]]:
    """Every key that a living token may be signed with, as a key set shows them."""
    return [_public(key.kid, key.private_pem) for key in store.keys(work)]


@lru_cache(maxsize=16)
def _public(kid: str, pem: str) -> dict[str, Any]:
    shown = _read(kid, pem).as_dict(private=False)
    return {"kty": "RSA", "use": "sig", "alg": "RS256", "kid": kid, "n": shown["n"], "e": shown["e"]}


@lru_cache(maxsize=16)
def _read(kid: str, pem: str) -> RSAKey:
    return RSAKey.import_key(pem, {"kid": kid, "use": "sig"})
