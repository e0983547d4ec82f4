"""OpenID Connect: the authorization code flow with PKCE, and what has to be true of an ID token (OIDC Core 3.1.3.7).

Everything here asks the provider, so it is run between units; what the provider does wrong is `Failed`.
"""

import base64
import hashlib
import secrets
from typing import Any, Final
from urllib.parse import quote, urlencode

import msgspec

from procession import clock
from procession.people.arrivals import Arrival
from procession.plumbing.outbound import Failed, chosen
from procession.sso.values import Attempt, Connection

WELL_KNOWN: Final = "/.well-known/openid-configuration"
ALGORITHMS: Final = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA")
"""Signatures by a key that only the provider has: neither `none`, nor those made with our own secret."""
_SKEW: Final = 60
_KEPT: Final = 300  # seconds that a discovery document and keys are believed without asking again
_MOST_KEPT: Final = 200


class Discovered(msgspec.Struct, frozen=True, kw_only=True):
    """What a provider says about itself."""

    issuer: str
    authorization_endpoint: str
    token_endpoint: str
    jwks_uri: str
    userinfo_endpoint: str | None = None
    token_endpoint_auth_methods_supported: tuple[str, ...] = ("client_secret_basic",)
    authorization_response_iss_parameter_supported: bool = False


class Tokens(msgspec.Struct, frozen=True, kw_only=True):
    id_token: str
    access_token: str = ""


class Claims(msgspec.Struct, frozen=True, kw_only=True):
    """What an ID token, or the userinfo endpoint, says of a person."""

    sub: str
    email: str | None = None
    email_verified: bool | str | None = None
    given_name: str | None = None
    family_name: str | None = None
    name: str | None = None


class Person(msgspec.Struct, frozen=True, kw_only=True):
    """`is_vouched`: the provider says that the address is the person's; None: it says nothing about that."""

    arrival: Arrival
    is_vouched: bool | None


class _Remembered(msgspec.Struct):
    until: float
    value: Any


_MEMORY: dict[str, _Remembered] = {}


async def discover(one: Connection) -> Discovered | Failed:
    """The provider's description; its issuer must be the one that was asked."""
    issuer = (one.metadata_url or "").removesuffix(WELL_KNOWN).rstrip("/")
    found = await _read(issuer + WELL_KNOWN, Discovered)
    if isinstance(found, Failed):
        return found
    if found.issuer.rstrip("/") != issuer:
        return Failed(f"The discovery document names another issuer: {found.issuer[:200]}.")
    return found


async def keys(there: Discovered, *, anew: bool = False) -> dict[str, Any] | Failed:
    if anew:
        _MEMORY.pop(there.jwks_uri, None)
    found = await _read(there.jwks_uri, dict[str, Any])
    if isinstance(found, Failed):
        return found
    return found if isinstance(found.get("keys"), list) and found["keys"] else Failed("The provider has no keys.")


def address(one: Connection, there: Discovered, *, redirect_uri: str, state: str, attempt: Attempt) -> str:
    """Where the browser is sent to."""
    asked = {
        "response_type": "code",
        "client_id": one.client_id or "",
        "redirect_uri": redirect_uri,
        "scope": "openid email profile",
        "state": state,
        "nonce": attempt.nonce,
        "code_challenge": challenge(attempt.verifier),
        "code_challenge_method": "S256",
    }
    joint = "&" if "?" in there.authorization_endpoint else "?"
    return there.authorization_endpoint + joint + urlencode(asked)


async def exchange(
    one: Connection, there: Discovered, *, code: str, verifier: str, redirect_uri: str
) -> Tokens | Failed:
    """The code for tokens, at the token endpoint, with our secret and the verifier."""
    asked = {
        "grant_type": "authorization_code",
        "code": code,
        "redirect_uri": redirect_uri,
        "code_verifier": verifier,
    }
    answer = await _token_endpoint(one, there, asked)
    if isinstance(answer, Failed):
        return answer
    status, body = answer
    if status != 200:
        return Failed(f"The provider does not take the code ({_error_of(body)}).")
    try:
        return msgspec.json.decode(body, type=Tokens)
    except msgspec.DecodeError:
        return Failed("The provider answers without an ID token.")


async def identify(one: Connection, there: Discovered, tokens: Tokens, *, nonce: str) -> Person | Failed:
    """Who the ID token is about, once everything about it is true."""
    claims = await _verified(one, there, tokens.id_token, nonce=nonce)
    if isinstance(claims, Failed):
        return claims
    if claims.email is None and there.userinfo_endpoint and tokens.access_token:
        more = await _userinfo(there.userinfo_endpoint, tokens.access_token)
        if isinstance(more, Failed):
            return more
        if more.sub != claims.sub:
            return Failed("The provider speaks of two people.")
        claims = more
    if not claims.email:
        return Failed("The provider gives no e-mail address. Let it send the claim email to this application.")
    first, last = claims.given_name or "", claims.family_name or ""
    if not first and claims.name:
        first, _, last = claims.name.partition(" ")
    vouched = None if claims.email_verified is None else claims.email_verified in {True, "true", "True"}
    return Person(arrival=Arrival(email=claims.email, first_name=first, last_name=last), is_vouched=vouched)


async def probe(one: Connection) -> Failed | None:
    """Whether signing in could work: the provider describes itself, has keys, and knows our client id and secret."""
    there = await discover(one)
    if isinstance(there, Failed):
        return there
    found = await keys(there, anew=True)
    if isinstance(found, Failed):
        return found
    nothing = "test-" + secrets.token_urlsafe(16)
    asked = {"grant_type": "authorization_code", "code": nothing, "redirect_uri": "https://test.invalid/"}
    answer = await _token_endpoint(one, there, asked)
    if isinstance(answer, Failed):
        return answer
    status, body = answer
    if status == 401 or _error_of(body) in {"invalid_client", "unauthorized_client"}:
        return Failed("The provider does not know this client id and secret.")
    return None


def challenge(verifier: str) -> str:
    """S256 of RFC 7636."""
    digest = hashlib.sha256(verifier.encode()).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()


async def _verified(one: Connection, there: Discovered, token: str, *, nonce: str) -> Claims | Failed:
    """The claims of a token with a good signature; keys that are unknown are asked for once more, since providers
    change them."""
    for anew in (False, True):
        found = await keys(there, anew=anew)
        if isinstance(found, Failed):
            return found
        said = signed_claims(token, found)
        if said is not None:
            wrong = wrong_with(said, issuer=there.issuer, client=one.client_id or "", nonce=nonce)
            if wrong:
                return Failed(f"The ID token is not good: {wrong}.")
            try:
                return msgspec.convert(said, Claims)
            except msgspec.ValidationError:
                return Failed("The ID token can't be read.")
    return Failed("The ID token is not good: its signature is not the provider's.")


def signed_claims(token: str, key_set: dict[str, Any]) -> dict[str, Any] | None:
    """None: no signature of ours to believe in."""
    from joserfc import jwt  # noqa: PLC0415 - the parts that verify are loaded by the first sign-in
    from joserfc.errors import JoseError  # noqa: PLC0415
    from joserfc.jwk import KeySet  # noqa: PLC0415

    if len(token) > 20_000:
        return None
    usable = [each for each in key_set["keys"] if isinstance(each, dict) and each.get("kty") in {"RSA", "EC", "OKP"}]
    try:
        return jwt.decode(token, KeySet.import_key_set({"keys": usable}), algorithms=list(ALGORITHMS)).claims
    except (JoseError, ValueError, KeyError, TypeError):
        return None


def wrong_with(said: dict[str, Any], *, issuer: str, client: str, nonce: str) -> str:
    """What is wrong with the claims, in a few words; or nothing."""
    now = clock.now()
    audience = said.get("aud")
    audiences = audience if isinstance(audience, list) else [audience]
    checks = (
        (said.get("iss") == issuer, "it is from another issuer"),
        (client in audiences, "it is for another application"),
        (len(audiences) == 1 or said.get("azp") == client, "it is for several applications"),
        (said.get("azp") in {None, client}, "it was made for another application"),
        (_is_instant(said.get("exp")) and said["exp"] > now - _SKEW, "it is over"),
        (_is_instant(said.get("iat")) and said["iat"] <= now + _SKEW, "it is from the future"),
        (said.get("nbf") is None or (_is_instant(said["nbf"]) and said["nbf"] <= now + _SKEW), "it does not count yet"),
        (secrets.compare_digest(str(said.get("nonce")).encode(), nonce.encode()), "it answers another sign-in"),
    )
    return next((words for is_good, words in checks if not is_good), "")


def _is_instant(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


async def _userinfo(endpoint: str, access_token: str) -> Claims | Failed:
    answer = await chosen().ask("GET", endpoint, headers={"authorization": f"Bearer {access_token}"})
    if isinstance(answer, Failed):
        return answer
    try:
        return msgspec.json.decode(answer.body, type=Claims)
    except msgspec.DecodeError:
        return Failed("The provider does not say who this is.")


async def _token_endpoint(one: Connection, there: Discovered, asked: dict[str, str]) -> tuple[int, bytes] | Failed:
    headers = {"content-type": "application/x-www-form-urlencoded", "accept": "application/json"}
    client, secret = one.client_id or "", one.client_secret
    if secret is not None and "client_secret_basic" in there.token_endpoint_auth_methods_supported:
        pair = f"{quote(client, safe='')}:{quote(secret, safe='')}"
        headers["authorization"] = "Basic " + base64.b64encode(pair.encode()).decode()
    else:
        asked = asked | {"client_id": client} | ({} if secret is None else {"client_secret": secret})
    answer = await chosen().ask("POST", there.token_endpoint, headers=headers, body=urlencode(asked).encode())
    return answer if isinstance(answer, Failed) else (answer.status, answer.body)


def _error_of(body: bytes) -> str:
    """The error code of RFC 6749 5.2."""
    try:
        said = msgspec.json.decode(body, type=dict[str, Any]).get("error")
    except msgspec.DecodeError:
        said = None
    return said[:60] if isinstance(said, str) and said.isascii() and said.isprintable() else "no reason given"


async def _read(url: str, kind: Any) -> Any:
    """A document of the provider, remembered for a few minutes."""
    known = _MEMORY.get(url)
    if known is not None and known.until > clock.ticks():
        return known.value
    answer = await chosen().get(url, accept="application/json")
    if isinstance(answer, Failed):
        return answer
    if answer.status != 200:
        return Failed(f"The provider answers {answer.status} at {url[:200]}.")
    try:
        value = msgspec.json.decode(answer.body, type=kind)
    except msgspec.DecodeError:
        return Failed(f"What the provider says at {url[:200]} can't be read.")
    while len(_MEMORY) >= _MOST_KEPT:
        _MEMORY.pop(next(iter(_MEMORY)))
    _MEMORY[url] = _Remembered(clock.ticks() + _KEPT, value)
    return value
