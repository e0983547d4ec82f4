"""What access announces; never a secret, only ids and names."""

from procession.events import Event


def token_created(token_id: str, party: int, name: str) -> Event:
    body = {"person": party, "text": name}
    return Event(name="token.created", verb="created", subject="token", subject_id=token_id, body=body)


def token_revoked(token_id: str, party: int) -> Event:
    return Event(name="token.revoked", verb="revoked", subject="token", subject_id=token_id, body={"person": party})


def tokens_revoked(party: int, count: int) -> Event:
    body = {"person": party, "count": count}
    return Event(name="tokens.revoked", verb="revoked", subject="member", subject_id=str(party), body=body)


def signed_in(party: int, address: str | None) -> Event:
    body = {"address": address}
    return Event(name="member.signed_in", verb="signed_in", subject="member", subject_id=str(party), body=body)


def signed_out(party: int) -> Event:
    return Event(name="member.signed_out", verb="signed_out", subject="member", subject_id=str(party))
