"""What single sign-on announces; never a secret."""

from procession.events import Event


def connection_changed(verb: str, organization_id: str, provider: str) -> Event:
    """`verb` is updated, tested, enabled, disabled or removed."""
    return Event(name=f"sso.{verb}", verb=verb, subject="sso", subject_id=organization_id, body={"text": provider})


def enforcement_changed(organization_id: str, *, enforced: bool, by: int) -> Event:
    body = {"field": "sso_enforced", "old": not enforced, "new": enforced, "by": by}
    return Event(name="sso.enforcement_changed", verb="updated", subject="sso", subject_id=organization_id, body=body)
