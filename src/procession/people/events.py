"""What people announces. `body` holds what changed: `{"field": ..., "old": ..., "new": ...}` where one thing did."""

from typing import Any

from procession.events import Event


def organization_created(subject_id: str, name: str) -> Event:
    return Event(
        audited=True,
        name="organization.created",
        verb="created",
        subject="organization",
        subject_id=subject_id,
        body={"text": name},
    )


def organization_updated(subject_id: str, changes: dict[str, Any]) -> Event:
    """`changes` maps each changed setting to its old and new value."""
    return Event(
        audited=True,
        name="organization.updated",
        verb="updated",
        subject="organization",
        subject_id=subject_id,
        body={"changes": changes},
    )


def organization_closed(subject_id: str, name: str) -> Event:
    return Event(
        audited=True,
        name="organization.closed",
        verb="deleted",
        subject="organization",
        subject_id=subject_id,
        body={"text": name},
    )


def member_joined(number: int, role: str) -> Event:
    return Event(
        audited=True, name="member.joined", verb="joined", subject="member", subject_id=str(number), body={"new": role}
    )


def member_invited(number: int, role: str, by: int) -> Event:
    body = {"new": role, "by": by}
    return Event(
        audited=True, name="member.invited", verb="invited", subject="member", subject_id=str(number), body=body
    )


def member_changed(verb: str, number: int, body: dict[str, Any]) -> Event:
    """`verb` is disabled, enabled, deleted, invitation_resent, invitation_withdrawn, converted or handed_over."""
    return Event(audited=True, name=f"member.{verb}", verb=verb, subject="member", subject_id=str(number), body=body)


def role_changed(number: int, old: str, new: str) -> Event:
    body = {"field": "role", "old": old, "new": new}
    return Event(
        audited=True,
        name="member.role_changed",
        verb="role_changed",
        subject="member",
        subject_id=str(number),
        body=body,
    )


def email_changed(number: int, old: str, new: str) -> Event:
    body = {"field": "email", "old": old, "new": new}
    return Event(
        audited=True, name="member.email_changed", verb="updated", subject="member", subject_id=str(number), body=body
    )


def profile_updated(number: int, changes: dict[str, Any]) -> Event:
    return Event(
        audited=True,
        name="member.updated",
        verb="updated",
        subject="member",
        subject_id=str(number),
        body={"changes": changes},
    )


def group_changed(verb: str, subject_id: str, body: dict[str, Any]) -> Event:
    """`verb` is created, updated or deleted."""
    return Event(audited=True, name=f"group.{verb}", verb=verb, subject="group", subject_id=subject_id, body=body)


def job_title_changed(verb: str, subject_id: str, body: dict[str, Any]) -> Event:
    """`verb` is created, updated or deleted."""
    return Event(
        audited=True, name=f"job_title.{verb}", verb=verb, subject="job_title", subject_id=subject_id, body=body
    )


def guest_changed(verb: str, number: int, body: dict[str, Any]) -> Event:
    """`verb` is created, updated, restored, disabled, enabled, deleted, link_reset, link_resent or link_asked."""
    return Event(audited=True, name=f"guest.{verb}", verb=verb, subject="guest", subject_id=str(number), body=body)


def password_changed(number: int) -> Event:
    return Event(audited=True, name="member.password_changed", verb="updated", subject="member", subject_id=str(number))


def domain_changed(verb: str, subject_id: str, name: str) -> Event:
    """`verb` is added, updated, verified, lost or removed."""
    return Event(
        audited=True, name=f"domain.{verb}", verb=verb, subject="domain", subject_id=subject_id, body={"text": name}
    )
