"""What the limits are, read from one setting, and what a caller is told of them (DECISIONS 6, api-identity 1.9)."""

import re
from functools import lru_cache

import msgspec

MICROSECOND = 1_000_000
EXACT_UP_TO = 10_000
"""Quotas up to this are counted request by request; above it in slices of a sixtieth of the window (DATA 9)."""

DEFAULT = "100/min,1000/h"
_PART = re.compile(r"(\d+)\s*/\s*([a-z]+)")
_UNITS = {
    "s": ("second", 1),
    "sec": ("second", 1),
    "second": ("second", 1),
    "m": ("minute", 60),
    "min": ("minute", 60),
    "minute": ("minute", 60),
    "h": ("hour", 3_600),
    "hour": ("hour", 3_600),
    "d": ("day", 86_400),
    "day": ("day", 86_400),
}


class Quota(msgspec.Struct, frozen=True):
    """At most `amount` requests in any `seconds` in a row."""

    name: str
    amount: int
    seconds: int

    @property
    def span(self) -> int:
        """The window in microseconds."""
        return self.seconds * MICROSECOND


class Policy(msgspec.Struct, frozen=True):
    """All quotas hold at once."""

    quotas: tuple[Quota, ...]

    @property
    def biggest(self) -> int:
        return max(quota.amount for quota in self.quotas)

    @property
    def longest(self) -> int:
        """The longest window in microseconds."""
        return max(quota.span for quota in self.quotas)

    @property
    def is_exact(self) -> bool:
        return self.biggest <= EXACT_UP_TO


class Allowance(msgspec.Struct, frozen=True):
    """What came of asking for one permit.

    `remaining` counts what is left in the tighter window; `reset` is the instant (microseconds since 1970) at which
    that window has room for one more than now, and with `allowed` False the instant to come back.
    """

    allowed: bool
    quota: Quota
    remaining: int
    reset: int
    now: int

    @property
    def wait(self) -> int:
        """Whole seconds until `reset`, at least 1."""
        return max(1, -(-(self.reset - self.now) // MICROSECOND))


@lru_cache(maxsize=256)
def parse_limits(text: str) -> Policy | None:
    """`off`, `on`, or figures such as `100/min,1000/h` (a figure of 0 switches that window off); None is off.

    Raises ValueError with a sentence for anything else."""
    cleaned = text.strip().lower()
    if cleaned in {"off", "0", "none", ""}:
        return None
    quotas: list[Quota] = []
    for part in (DEFAULT if cleaned == "on" else cleaned).split(","):
        match = _PART.fullmatch(part.strip())
        if match is None or match[2] not in _UNITS:
            raise ValueError(f"{text!r} is not a rate limit; write off, on, or figures such as {DEFAULT}")
        name, seconds = _UNITS[match[2]]
        if int(match[1]):
            quotas.append(Quota(name, int(match[1]), seconds))
    return Policy(tuple(quotas)) if quotas else None


class LimitHeaders:
    """Writes the headers that every limited answer carries; what never changes is written once."""

    def __init__(self, policy: Policy) -> None:
        parts = (f'"{quota.name}";q={quota.amount};w={quota.seconds}' for quota in policy.quotas)
        self._policy = (b"ratelimit-policy", ", ".join(parts).encode())
        self._last: tuple[Allowance | None, tuple[tuple[bytes, bytes], ...]] = (None, ())

    def of(self, allowance: Allowance) -> tuple[tuple[bytes, bytes], ...]:
        """X-RateLimit-Reset is in unix seconds, the standard's `t` in seconds from now."""
        known, headers = self._last
        if known is not allowance:  # permits of one lot are told alike
            headers = self._written(allowance)
            self._last = (allowance, headers)
        return headers

    def _written(self, allowance: Allowance) -> tuple[tuple[bytes, bytes], ...]:
        quota = allowance.quota
        return (
            (b"x-ratelimit-limit", b"%d" % quota.amount),
            (b"x-ratelimit-remaining", b"%d" % allowance.remaining),
            (b"x-ratelimit-reset", b"%d" % -(-allowance.reset // MICROSECOND)),
            (b"ratelimit", b'"%b";r=%d;t=%d' % (quota.name.encode(), allowance.remaining, allowance.wait)),
            self._policy,
        )
