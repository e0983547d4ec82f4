"""Which bucket a request belongs to, and the refusal when it is full."""

from functools import lru_cache
from typing import Protocol

from procession import clock
from procession.actor import Actor, Credential
from procession.errors import Kind, Refusal
from procession.plumbing.caps import Cap
from procession.plumbing.http.limits.addresses import Addresses
from procession.plumbing.http.limits.policy import Allowance, LimitHeaders, Policy, Quota, parse_limits
from procession.plumbing.http.settings import HttpSettings


class TooMany(Refusal):
    """Over the limit; nothing was done."""

    kind = Kind.TOO_MANY
    code = "rate_limited"


class CapReached(Refusal):
    """The organization did this as often as it may in an hour; nothing was done."""

    kind = Kind.TOO_MANY
    code = "RATE_LIMIT_EXCEEDED"


class Permits(Protocol):
    """Where accepted requests are counted. `take` blocks as briefly as a look-up does and may be called from any
    thread; the others run in the event loop."""

    def take(self, org: int, bucket: str, policy: Policy) -> Allowance: ...

    async def load(self) -> None:
        """Before the first request."""
        ...

    async def keep(self) -> None:
        """About once a second, and when the server stops: what is only in memory is written down."""
        ...

    def close(self) -> None: ...


class Gate:
    """Lets requests in. Tokens of an organization share one bucket; a person's sessions share another (DECISIONS 6)."""

    def __init__(self, settings: HttpSettings, permits: Permits) -> None:
        self.permits = permits
        self._tokens = limited(settings.rate_limits)
        self._addresses = Addresses()
        self._sessions = None if self._tokens is None else limited(settings.session_limits)

    def admit(self, actor: Actor) -> tuple[Allowance, LimitHeaders] | None:
        """None: not limited. The allowance may be a refusal; `refuse` says it."""
        if actor.credential is Credential.TOKEN:
            counted = self._tokens if actor.rate_limits is None else limited(actor.rate_limits)
            org, bucket = (actor.organization, "api") if actor.organization else (0, f"person:{actor.party}")
        elif actor.credential in {Credential.SESSION, Credential.GUEST_CODE}:
            counted = self._sessions
            org, bucket = 0, f"session:{actor.party}"
        else:
            return None
        own = self._of_application(actor)
        if counted is None or (own is not None and not own[0].allowed):
            return own
        policy, headers = counted
        shared = self.permits.take(org, bucket, policy), headers
        return own if own is not None and shared[0].allowed and own[0].remaining < shared[0].remaining else shared

    def _of_application(self, actor: Actor) -> tuple[Allowance, LimitHeaders] | None:
        """An application may have limits of its own, so that one that runs wild leaves some for the others. Asked
        first: what it is refused counts for nobody else."""
        counted = limited(actor.client_limits) if actor.client_limits else None
        if counted is None:
            return None
        policy, headers = counted
        return self.permits.take(actor.organization, f"client:{actor.client}", policy), headers

    def admit_stranger(self, address: str, what: str, most: int) -> None:
        """One more request for an open page from this address. Raises TooMany. Off where rate limits are off."""
        if self._tokens is None:
            return
        wait = self._addresses.wait(address, what, most, clock.now())
        if wait:
            raise TooMany(f"Too many requests from your address. Try again in {wait} seconds.", retry_after=wait)

    def count(self, actor: Actor, cap: Cap) -> None:
        """One more of a capped action. Raises CapReached. Where rate limits are off, so are caps."""
        if self._tokens is None:
            return
        policy = Policy((Quota("hour", cap.amount, 3_600),))
        allowance = self.permits.take(actor.organization, f"cap:{cap.action}", policy)
        if not allowance.allowed:
            raise CapReached(
                f"The hourly limit for {cap.action} is reached ({cap.amount} per hour per organization). "
                f"Try again in {-(-allowance.wait // 60)} minutes.",
                retry_after=allowance.wait,
            )


def refuse(allowance: Allowance) -> TooMany:
    quota = allowance.quota
    return TooMany(
        f"The limit of {quota.amount:,} requests per {quota.name} is used up. Try again in {allowance.wait} seconds.",
        retry_after=allowance.wait,
    )


@lru_cache(maxsize=256)
def limited(text: str) -> tuple[Policy, LimitHeaders] | None:
    """The policy a setting means, with its headers; None is off. Raises ValueError like `parse_limits`."""
    policy = parse_limits(text)
    return None if policy is None else (policy, LimitHeaders(policy))
