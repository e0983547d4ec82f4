"""The letters that carry a secret, which only sign-in knows (behaviour H: M1, M3)."""

from procession.plumbing.mail import Button, Letter

_IGNORE = "If you did not ask for this, ignore this mail: nothing was changed."


def reset(to: str, party: int, code: str, *, expires: int) -> Letter:
    """M3: the link counts once, for 60 minutes (behaviour G42)."""
    return Letter(
        kind="password_reset",
        to=to,
        party=party,
        subject="Choose a new password",
        lines=("Somebody, probably you, has asked for a new password for your account.",),
        button=Button("Choose a new password", f"/password/reset?code={code}"),
        closing=("The link works once, within 60 minutes.", _IGNORE),
        expires=expires,
    )


def verify(to: str, code: str, *, organization: str, expires: int) -> Letter:
    """M1: nothing exists before the address is confirmed."""
    return Letter(
        kind="verify_address",
        to=to,
        subject="Confirm your e-mail address",
        lines=(f"Confirm this address, and {organization} is ready for you.",),
        button=Button("Confirm the address", f"/verify?code={code}"),
        closing=("The link works once, within three days.", _IGNORE),
        expires=expires,
    )


def known_already(to: str, party: int) -> Letter:
    """Instead of M1, for an address that has an account: only whoever reads its mail learns that."""
    return Letter(
        kind="known_already",
        to=to,
        party=party,
        subject="You have an account already",
        lines=("Somebody, probably you, wanted to register with this address. It has an account already.",),
        button=Button("Sign in", "/sign-in"),
        closing=("If you have forgotten your password, choose a new one from the page where you sign in.", _IGNORE),
    )
