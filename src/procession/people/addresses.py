"""E-mail addresses: what one looks like, and the one form they are kept in."""

import re

_ADDRESS = re.compile(r"[^@\s\"(),:;<>\[\]\\]{1,64}@(?:[^@\s.\"(),:;<>\[\]\\]{1,63}\.)+[^@\s.\"(),:;<>\[\]\\\d]{2,63}")
LONGEST = 254


def folded(email: str) -> str:
    """The form addresses are stored and compared in: lower case, without surrounding space."""
    return email.strip().lower()


def is_address(email: str) -> bool:
    """`name@domain.tld` by its shape; whether mail arrives there is not asked."""
    return len(email) <= LONGEST and _ADDRESS.fullmatch(email) is not None


def domain_of(email: str) -> str:
    """What stands behind the @, in the form that domains are kept in."""
    text = folded(email).rpartition("@")[2]
    try:
        return text.encode("idna").decode()
    except UnicodeError:
        return text
