"""What an application may ask about a token it holds: end it (RFC 7009), or say whether it counts (RFC 7662)."""

import msgspec

from procession.access import events, exchange, store
from procession.access.authenticate import hashed
from procession.access.refusals import UnauthorizedClient
from procession.access.store import consents as kept
from procession.access.store.clients import Client
from procession.plumbing.database import Database
from procession.plumbing.work import Work


class Shown(msgspec.Struct, frozen=True, kw_only=True):
    """An application that has proven itself, and the token it shows."""

    client: Client
    subjects: tuple[bytes, ...]


class State(msgspec.Struct, frozen=True, kw_only=True):
    """A token that counts. Instants are seconds; `party` 0: of the application itself."""

    id: str
    client: int
    party: int
    organization: str | None
    scopes: str
    created: int
    expires: int
    is_refresh: bool = False


async def prove(database: Database, named: str, secret: str | None, *, basic: str | None, address: str) -> Shown:
    """Raises what RFC 6749 5.2 has, and TooManyRequests."""
    shown = exchange.credentials(named, secret, basic)
    client, subjects = await exchange.prove_client(database, shown, mcp=None, address=address)
    return Shown(client=client, subjects=subjects)


def end(work: Work, shown: Shown, text: str) -> None:
    """An access token ends alone; with a refresh token ends everything that came of the same consent. What is unknown,
    over, or another application's is left alone without a word (RFC 7009 2.2)."""
    _is_no_guess(work, shown)
    once = kept.find_refresh(work, hashed(text))
    if once is not None:
        consent = once.consent
        if consent.client == shown.client.no and not once.is_revoked:
            exchange.act_for_person(work, consent.party, consent.org)
            kept.revoke(work, consent.id)
            work.emit(events.consent_revoked(consent.id, consent.party))
        return
    issued = kept.find_token(work, hashed(text))
    if issued is not None and issued.client == shown.client.no and kept.revoke_token(work, issued.id):
        exchange.act_for_person(work, issued.party, issued.org)
        work.emit(events.token_revoked(issued.id, issued.party))


def look(work: Work, shown: Shown, text: str) -> State | None:
    """None: it opens nothing, or is none of this application's."""
    _is_no_guess(work, shown)
    if shown.client.is_public:
        raise UnauthorizedClient("Only an application with a secret may ask about tokens.")
    found = _refresh(work, shown.client, text) or _access(work, shown.client, text)
    if found is None or found.expires <= work.now:
        return None
    return found


def _refresh(work: Work, client: Client, text: str) -> State | None:
    once = kept.find_refresh(work, hashed(text))
    if once is None or once.consent.client != client.no or once.is_revoked or once.used is not None:
        return None
    consent = once.consent
    if not kept.places_of(work, consent.party, org=consent.org, most=1):
        return None
    return State(
        id=consent.id,
        client=client.no,
        party=consent.party,
        organization=consent.organization_id,
        scopes=consent.scopes,
        created=consent.created,
        expires=once.expires,
        is_refresh=True,
    )


def _access(work: Work, client: Client, text: str) -> State | None:
    issued = kept.find_token(work, hashed(text))
    if issued is None or issued.client != client.no or issued.revoked is not None:
        return None
    if issued.party and not kept.places_of(work, issued.party, org=issued.org, most=1):
        return None
    return State(
        id=issued.id,
        client=client.no,
        party=issued.party,
        organization=None if issued.org is None else kept.organization_id(work, issued.org),
        scopes=issued.scopes,
        created=issued.created,
        expires=issued.expires,
    )


def _is_no_guess(work: Work, shown: Shown) -> None:
    for subject in shown.subjects:
        store.forget_guesses(work, subject)
