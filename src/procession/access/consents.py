"""What people let applications do: given with a page, a password or by an application; listed and taken back."""

from typing import Final

import msgspec

from procession import ids
from procession.access import events, tokens
from procession.access.authenticate import hashed
from procession.access.settings import chosen
from procession.access.store import consents
from procession.access.store.clients import Client
from procession.access.store.consents import Consent
from procession.access.tokens import Kind, Made, Wish
from procession.errors import NotFound
from procession.plumbing.work import Work

CODE_LIVES: Final = 60
MCP_SCOPES: Final = tokens.FULL[1:]


class Given(msgspec.Struct, frozen=True, kw_only=True):
    """What an application gets: an access token, and with some grants what renews it."""

    token: Made
    refresh: str | None = None


def allow(work: Work, client: Client, party: int, *, org: int | None, scopes: str, lifetime: int) -> Consent:
    """A person lets an application act for them."""
    new = Consent(
        id=work.new_id(),
        client=client.no,
        party=party,
        org=org,
        scopes=scopes,
        created=work.now,
        expires=work.now + lifetime,
        organization_id=None if org is None else consents.organization_id(work, org),
    )
    consents.add(work, new)
    work.emit(events.consented(client.no, party, scopes))
    return new


def give(work: Work, client: Client, consent: Consent, *, scopes: str, renewable: bool) -> Given:
    """A new access token, and where the application may, a refresh token; earlier access tokens end."""
    settings = chosen()
    lifetime = settings.mcp_token_lifetime if client.mcp else settings.oauth_token_lifetime
    keeps = settings.mcp_refresh_lifetime if client.mcp else settings.oauth_refresh_lifetime
    consents.end_tokens(work, consent.id)
    token = give_once(work, client, consent, scopes=scopes, lifetime=lifetime)
    if not renewable:
        return Given(token=token)
    refresh = ids.new_secret(64)
    consents.add_refresh(work, hashed(refresh), consent_id=consent.id, expires=work.now + keeps)
    consents.extend(work, consent.id, work.now + max(keeps, lifetime))
    return Given(token=token, refresh=refresh)


def give_once(work: Work, client: Client, consent: Consent, *, scopes: str, lifetime: int) -> Made:
    """An access token and nothing that renews it."""
    tied = None if consent.org is None else (consent.org, consent.organization_id or "")
    wish = Wish(
        name=client.name,
        tied=tied,
        lifetime=lifetime,
        scopes=scopes,
        client=client.no,
        consent=consent.id,
        resource=chosen().mcp_resource if client.mcp else None,
    )
    return tokens.make(work, consent.party, wish, kind=Kind.GRANTED)


def give_code(work: Work, consent: Consent, *, redirect: str, challenge: str | None) -> str:
    """A code that is good once, for a minute."""
    code = ids.new_secret(43)
    consents.add_code(
        work,
        hashed(code),
        consent_id=consent.id,
        redirect=redirect,
        challenge=challenge,
        expires=work.now + CODE_LIVES,
    )
    return code


def listed(work: Work, *, limit: int, offset: int) -> tuple[list[Consent], int]:
    """What the caller has let applications do and what still counts, the newest first."""
    return consents.of_person(work, work.actor.party, limit=limit, offset=offset)


def revoke(work: Work, consent_id: str) -> None:
    """At once, with every token and refresh token that came of it."""
    tokens.must_be_oneself(work.actor)
    if not (ids.is_id(consent_id) and consents.revoke_mine(work, work.actor.party, consent_id)):
        raise NotFound("You have allowed no such thing, or it is over.")
    work.emit(events.consent_revoked(consent_id, work.actor.party))


def take_back(work: Work, consent: Consent, what: str) -> None:
    """A code or refresh token was used twice: somebody has stolen it, so nothing that came of it counts any more."""
    consents.revoke(work, consent.id)
    work.emit(events.reused(consent.client, consent.party, what))
