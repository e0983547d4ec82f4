"""An OpenID provider of our own: discovery, keys, authorization, tokens and userinfo over real HTTP, by the book, made
with joserfc, and able to misbehave in one way at a time."""

import base64
import hashlib
import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from joserfc import jwt
from joserfc.jwk import OctKey, RSAKey

from support.strangers import Heard, Says, Stranger, a_stranger

CLIENT, SECRET = "procession at acme", "s3cret/of+acme"
KIM = {"sub": "u-1", "email": "kim@acme.example", "email_verified": True, "given_name": "Kim", "family_name": "Fox"}


@lru_cache(maxsize=4)
def a_key(name: str) -> RSAKey:
    return RSAKey.generate_key(2048, {"kid": name, "use": "sig", "alg": "RS256"}, private=True)


@dataclass
class Identity:
    """`claims` of the ID token are replaced by `lies` (a value of None leaves one out)."""

    stranger: Stranger | None = None
    person: dict[str, Any] = field(default_factory=lambda: dict(KIM))
    lies: dict[str, Any] = field(default_factory=dict)
    described: dict[str, Any] = field(default_factory=dict)
    sign: str = "key"  # key, none, another key, our secret, public key as a secret, cut off
    key: str = "first"
    userinfo: dict[str, Any] | None = None
    requests: dict[str, dict[str, str]] = field(default_factory=dict)

    @property
    def issuer(self) -> str:
        assert self.stranger is not None
        return self.stranger.url

    def agree(self, address: str) -> str:
        """The person signs in at the provider: the address that their browser is sent back to."""
        asked = {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}
        assert asked["response_type"] == "code"
        assert asked["client_id"] == CLIENT
        assert "openid" in asked["scope"].split()
        assert asked["code_challenge_method"] == "S256"
        code = hashlib.sha256(address.encode()).hexdigest()
        self.requests[code] = asked
        return f"{asked['redirect_uri']}?code={code}&state={asked['state']}"

    def answer(self, heard: Heard) -> Says:
        path = urlsplit(heard.path).path
        if path == "/.well-known/openid-configuration":
            return _json(self._description())
        if path == "/keys":
            return _json({"keys": [a_key(self.key).as_dict(private=False)]})
        if path == "/userinfo":
            assert heard.headers["authorization"] == "Bearer at-1"
            return _json(self.userinfo or self.person)
        if path == "/token":
            return self._token(heard)
        return Says(status=404)

    def _description(self) -> dict[str, Any]:
        return {
            "issuer": self.issuer,
            "authorization_endpoint": f"{self.issuer}/authorize",
            "token_endpoint": f"{self.issuer}/token",
            "jwks_uri": f"{self.issuer}/keys",
            "userinfo_endpoint": f"{self.issuer}/userinfo",
            "response_types_supported": ["code"],
            **self.described,
        }

    def _token(self, heard: Heard) -> Says:
        scheme, _, pair = heard.headers.get("authorization", "").partition(" ")
        client, _, secret = base64.b64decode(pair).decode().partition(":")
        if scheme != "Basic" or (unquote(client), unquote(secret)) != (CLIENT, SECRET):
            return _json({"error": "invalid_client"}, 401)
        asked = {name: values[0] for name, values in parse_qs(heard.body.decode()).items()}
        known = self.requests.pop(asked.get("code", ""), None)
        if known is None or known["redirect_uri"] != asked["redirect_uri"] or not _proves(known, asked):
            return _json({"error": "invalid_grant"}, 400)
        return _json({"access_token": "at-1", "token_type": "Bearer", "id_token": self.token(known["nonce"])})

    def token(self, nonce: str) -> str:
        now = int(time.time())
        claims = {"iss": self.issuer, "aud": CLIENT, "iat": now, "exp": now + 300, "nonce": nonce}
        told = {name: value for name, value in {**claims, **self.person, **self.lies}.items() if value is not None}
        if self.sign == "none":
            return jwt.encode({"alg": "none"}, told, OctKey.import_key("x"), algorithms=["none"])
        if self.sign in {"our secret", "public key as a secret"}:
            text = SECRET if self.sign == "our secret" else a_key(self.key).as_pem(private=False).decode()
            parts = [_b64({"alg": "HS256", "kid": self.key}), _b64(told)]
            made = hashlib.sha256  # HMAC by hand, since good libraries refuse to use a public key for it
            import hmac

            signature = hmac.new(text.encode(), ".".join(parts).encode(), made).digest()
            return ".".join([*parts, base64.urlsafe_b64encode(signature).rstrip(b"=").decode()])
        key = a_key("of somebody else" if self.sign == "another key" else self.key)
        whole = jwt.encode({"alg": "RS256", "kid": self.key}, told, key, algorithms=["RS256"])
        return whole.rpartition(".")[0] + "." if self.sign == "cut off" else whole


@contextmanager
def an_identity_provider() -> Iterator[Identity]:
    identity = Identity()
    with a_stranger(identity.answer) as stranger:
        identity.stranger = stranger
        yield identity


def _proves(known: dict[str, str], asked: dict[str, str]) -> bool:
    digest = hashlib.sha256(asked.get("code_verifier", "").encode()).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode() == known["code_challenge"]


def _b64(value: Any) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=").decode()


def _json(value: Any, status: int = 200) -> Says:
    return Says(json.dumps(value).encode(), status, {"Content-Type": "application/json"})


__all__ = ["CLIENT", "KIM", "SECRET", "Identity", "a_key", "an_identity_provider"]
