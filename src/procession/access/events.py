"""What access announces; never a secret, only ids and names."""

from collections.abc import Mapping

from procession.events import Event


def token_created(token_id: str, party: int, name: str) -> Event:
    body = {"person": party, "text": name}
    return Event(audited=True, name="token.created", verb="created", subject="token", subject_id=token_id, body=body)


def token_revoked(token_id: str, party: int) -> Event:
    return Event(
        audited=True, name="token.revoked", verb="revoked", subject="token", subject_id=token_id, body={"person": party}
    )


def tokens_revoked(party: int, count: int) -> Event:
    body = {"person": party, "count": count}
    return Event(
        audited=True, name="tokens.revoked", verb="revoked", subject="member", subject_id=str(party), body=body
    )


def signed_in(party: int, address: str | None) -> Event:
    body = {"address": address}
    return Event(
        audited=True, name="member.signed_in", verb="signed_in", subject="member", subject_id=str(party), body=body
    )


def sign_in_failed(party: int, address: str | None) -> Event:
    body = {"address": address}
    return Event(name="member.sign_in_failed", verb="refused", subject="member", subject_id=str(party), body=body)


def password_reset_asked(party: int, address: str | None) -> Event:
    body = {"address": address}
    return Event(name="member.reset_asked", verb="asked", subject="member", subject_id=str(party), body=body)


def password_reset(party: int) -> Event:
    return Event(name="member.password_reset", verb="reset", subject="member", subject_id=str(party))


def second_step_changed(party: int, verb: str) -> Event:
    """`verb` is second_step_added, second_step_removed or recovery_codes_renewed."""
    return Event(name=f"member.{verb}", verb="updated", subject="member", subject_id=str(party))


def second_step_required(organization_id: str, *, wanted: bool) -> Event:
    body = {"field": "require_second_step", "old": not wanted, "new": wanted}
    return Event(
        name="organization.second_step", verb="updated", subject="organization", subject_id=organization_id, body=body
    )


def signed_out(party: int) -> Event:
    return Event(audited=True, name="member.signed_out", verb="signed_out", subject="member", subject_id=str(party))


def application_registered(client: int, name: str) -> Event:
    return _of_application("application.registered", "registered", client, {"text": name})


def application_changed(client: int, name: str, changes: Mapping[str, object]) -> Event:
    """`changes` maps what changed to its old and new value."""
    return _of_application("application.changed", "changed", client, {"text": name, "changes": dict(changes)})


def application_secret_changed(client: int, name: str) -> Event:
    return _of_application("application.secret_changed", "changed", client, {"text": name})


def application_revoked(client: int, name: str) -> Event:
    return _of_application("application.revoked", "revoked", client, {"text": name})


def application_token_created(client: int, token_id: str) -> Event:
    return _of_application("application.signed_in", "signed_in", client, {"token": token_id})


def token_issued(client: int, party: int, token_id: str) -> Event:
    body = {"person": party, "token": token_id}
    return _of_application("application.token_issued", "issued", client, body)


def consented(client: int, party: int, scopes: str) -> Event:
    return _of_application("application.allowed", "allowed", client, {"person": party, "text": scopes})


def consent_revoked(consent_id: str, party: int) -> Event:
    body = {"person": party}
    return Event(
        audited=True, name="consent.revoked", verb="revoked", subject="consent", subject_id=consent_id, body=body
    )


def reused(client: int, party: int, what: str) -> Event:
    return _of_application("application.reuse_detected", "refused", client, {"person": party, "text": what})


def _of_application(name: str, verb: str, client: int, body: Mapping[str, object]) -> Event:
    return Event(audited=True, name=name, verb=verb, subject="application", subject_id=str(client), body=dict(body))
