"""The words of the letters about accounts (behaviour H, mail catalogue). Pure.

Each row of `WRITES` is a seam: the name of an event, and what is written about it. The letters that carry a secret
which only its use case knows (a reset, a verification) are posted there, with the same `Letter`.
"""

from collections.abc import Mapping, Sequence

from procession import clock
from procession.people.invitations import Invited
from procession.plumbing.mail import Button, Letter

_NOT_YOU = "If this was not you, ask an administrator of your organization for help."


def invitation(made: Invited, *, organization: str, inviter: str, message: str | None) -> Letter:
    """M8: a button to come in, for 18 days (behaviour G19)."""
    who = inviter or "Somebody"
    name = made.member.first_name or "there"
    lines = (f"Hello {name},", f"{who} invites you to work with {organization} on Procession.")
    return Letter(
        kind="invitation",
        to=made.member.email,
        party=made.member.no,
        organization=organization,
        subject=f"{who} invites you to {organization}",
        lines=(*lines, *((message,) if message else ())),
        button=Button("Accept the invitation", f"/invitation?code={made.code}"),
        closing=(f"The invitation counts until {clock.show(made.expires)[:10]}.",),
        expires=made.expires,
    )


def role_changed(to: str, party: int, *, organization: str, old: str, new: str) -> Letter:
    """M18: the old and the new role."""
    return Letter(
        kind="role_changed",
        to=to,
        party=party,
        organization=organization,
        subject=f"Your role at {organization} is now {new}",
        lines=(f"Your role at {organization} was changed from {old} to {new}. It counts from now on.",),
    )


def enabled_again(to: str, party: int, *, organization: str, at: int) -> Letter:
    """M6 and M19: an administrator has enabled the membership again."""
    return Letter(
        kind="enabled_again",
        to=to,
        party=party,
        organization=organization,
        subject=f"You are active at {organization} again",
        lines=(f"Your membership at {organization} is active again since {clock.show(at)[:10]}.",),
        button=Button("Sign in", "/sign-in"),
        closing=("Your password is the one you had before.",),
    )


def accepted(to: str, party: int, *, organization: str, who: str) -> Letter:
    """M10: for whoever invited."""
    return Letter(
        kind="invitation_accepted",
        to=to,
        party=party,
        organization=organization,
        subject=f"{who} has accepted your invitation to {organization}",
        lines=(f"{who} has accepted your invitation and works with {organization} now.",),
    )


def welcome(to: str, party: int, *, organization: str) -> Letter:
    """M2, M9 and M12: the account is live."""
    return Letter(
        kind="welcome",
        to=to,
        party=party,
        organization=organization,
        subject=f"Welcome to {organization}",
        lines=(f"You are a member of {organization} now. You sign in with this address, {to}.",),
        button=Button("Open Procession", "/"),
    )


def enforcement_changed(to: str, party: int, *, organization: str, enforced: bool, who: str) -> Letter:
    """M46: for every administrator."""
    now = "is required" if enforced else "is not required any more"
    what = (
        "Only administrators can still use a password there, and nobody is invited."
        if enforced
        else "Members can use their passwords again."
    )
    return Letter(
        kind="sso_enforcement_changed",
        to=to,
        party=party,
        organization=organization,
        subject=f"Single sign-on {now} at {organization}",
        lines=(f"{who} has decided that single sign-on {now} at {organization}. {what}",),
        closing=(_NOT_YOU,),
    )


def password_changed(to: str, party: int) -> Letter:
    """M4 and M15."""
    return Letter(
        kind="password_changed",
        to=to,
        party=party,
        subject="Your password was changed",
        lines=("The password of your account was changed just now.",),
        closing=(_NOT_YOU,),
    )


def address_changed(to: str, party: int, *, old: str, new: str) -> Letter:
    """M14: the old and the new address, to both."""
    return Letter(
        kind="address_changed",
        to=to,
        party=party,
        subject="The address of your account was changed",
        lines=(
            f"The address of your account was changed from {old} to {new}. You sign in with the new one from now on.",
        ),
        closing=(_NOT_YOU,),
    )


def profile_changed(to: str, party: int, *, organization: str, by: str, fields: Sequence[str]) -> Letter:
    """M17: which fields somebody else has changed."""
    return Letter(
        kind="profile_changed",
        to=to,
        party=party,
        organization=organization,
        subject=f"Your profile at {organization} was changed",
        lines=(f"{by} has changed your profile: {', '.join(fields)}.",),
        button=Button("Look at your settings", "/settings"),
    )


_ONE = {"tasks": "task", "processes": "process", "templates": "template"}


def handed_over(to: str, party: int, *, organization: str, before: str, counts: Mapping[str, int]) -> Letter:
    """M20: work of somebody who goes; the former owner is named."""
    parts = [f"{number} {name if number != 1 else _ONE[name]}" for name, number in counts.items() if number]
    return Letter(
        kind="work_handed_over",
        to=to,
        party=party,
        organization=organization,
        subject=f"Work of {before} is yours now",
        lines=(f"You take over from {before} at {organization}: {' and '.join(parts)}.",),
        button=Button("Open your work", "/my-work"),
    )


def guest_link(to: str, party: int, *, organization: str, path: str) -> Letter:
    """M7: the private link, which is a key."""
    return Letter(
        kind="guest_link",
        to=to,
        party=party,
        organization=organization,
        subject=f"Your link to the tasks of {organization}",
        lines=(f"With this link you see and do the tasks that {organization} has for you.",),
        button=Button("Open your tasks", path),
        closing=("The link is yours alone: whoever has it can do your tasks. Don't pass it on.",),
    )
