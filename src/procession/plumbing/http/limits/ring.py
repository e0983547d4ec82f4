"""Counting exactly: a ring of the instants of the last accepted requests (DATA 9). Pure; time is handed in.

A request is allowed when the one `amount` places before it is a whole window ago: never more than the limit in any
window, and never refused early. Instants are whole microseconds and never go back.
"""

from array import array
from collections.abc import Callable

from procession.plumbing.http.limits.policy import Allowance, Policy, Quota


class Ring:
    """The requests accepted so far (`n`), and when the last ones were."""

    __slots__ = ("n", "tails", "times")

    def __init__(self, size: int, n: int = 0, times: bytes | None = None) -> None:
        self.n = n
        self.times = array("q", times if times is not None else bytes(8 * size))
        self.tails: dict[str, int] = {}  # quota -> index of the oldest request inside its window

    def take(self, policy: Policy, now: int) -> Allowance:
        """One permit, if there is one."""
        times, n = self.times, self.n
        size = len(times)
        if n and times[(n - 1) % size] > now:
            now = times[(n - 1) % size]
        tightest: tuple[int, int, Quota] | None = None
        for quota in policy.quotas:
            tail = self._tail(quota, now)
            remaining = quota.amount - (n - tail)
            frees = (times[tail % size] if tail < n else now) + quota.span
            if tightest is None or (remaining, -frees) < (tightest[0], -tightest[1]):
                tightest = (remaining, frees, quota)
        if tightest is None:
            raise ValueError("a policy has at least one quota")
        remaining, frees, quota = tightest
        if remaining <= 0:
            return Allowance(False, quota, 0, frees, now)
        times[n % size] = now
        self.n = n + 1
        return Allowance(True, quota, remaining - 1, frees, now)

    def _tail(self, quota: Quota, now: int) -> int:
        times, size, since = self.times, len(self.times), now - quota.span
        tail = max(self.tails.get(quota.name, 0), self.n - quota.amount)
        while tail < self.n and times[tail % size] <= since:
            tail += 1
        self.tails[quota.name] = tail
        return tail

    def newest(self) -> int:
        """When the last one was; 0 when there was none."""
        return self.times[(self.n - 1) % len(self.times)] if self.n else 0

    def resized(self, size: int) -> "Ring":
        """The same requests in a ring of another size, after the operator changed the limits."""
        other = Ring(size)
        kept = min(self.n, size, len(self.times))
        for index in range(self.n - kept, self.n):
            other.times[other.n % size] = self.times[index % len(self.times)]
            other.n += 1
        return other


def judged(policy: Policy, n: int, now: int, at: Callable[[int], int], *, just_taken: bool = False) -> Allowance:
    """Whether the next request is allowed and what is left, from `n` accepted ones whose instants `at` tells.

    `just_taken`: the last of them is the one being answered, so the answer is yes whatever is left."""
    tightest: tuple[int, int, Quota] | None = None
    for quota in policy.quotas:
        since = now - quota.span
        oldest = _first_after(since, n, min(n, quota.amount), at)
        remaining = quota.amount - (n - oldest)
        frees = (at(oldest) if oldest < n else now) + quota.span
        if tightest is None or (remaining, -frees) < (tightest[0], -tightest[1]):
            tightest = (remaining, frees, quota)
    if tightest is None:
        raise ValueError("a policy has at least one quota")
    remaining, frees, quota = tightest
    return Allowance(just_taken or remaining > 0, quota, max(0, remaining), frees, now)


def _first_after(since: int, n: int, known: int, at: Callable[[int], int]) -> int:
    """The index of the first request later than `since` among the last `known` of `n`; `n` when there is none."""
    low, high = n - known, n
    while low < high:
        middle = (low + high) // 2
        if at(middle) > since:
            high = middle
        else:
            low = middle + 1
    return low
