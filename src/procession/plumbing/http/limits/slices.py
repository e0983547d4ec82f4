"""Counting big limits: a window is cut into sixty slices and each slice keeps one figure (DATA 9). Pure.

Never more than the limit in any window; a request may be refused up to one slice (a sixtieth of the window) early,
which is the price of not remembering every request.
"""

from collections import deque

import msgspec

from procession.plumbing.http.limits.policy import Allowance, Policy, Quota

SLICES = 60


class Slices:
    """For each quota the figures of its last slices, oldest first: `[slice number, requests]`."""

    __slots__ = ("_figures", "_sums", "now")

    def __init__(self, policy: Policy, stored: bytes | None = None) -> None:
        known: dict[str, list[list[int]]] = msgspec.json.decode(stored) if stored else {}
        self.now = 0
        self._figures = {quota.name: deque(known.get(quota.name, ())) for quota in policy.quotas}
        self._sums = {name: sum(entry[1] for entry in figures) for name, figures in self._figures.items()}

    def take(self, policy: Policy, now: int, *, wanted: int = 1) -> tuple[int, Allowance]:
        """As many of the `wanted` permits as there are, and what is left of the tighter window."""
        self.now = now = max(now, self.now)
        rooms = [(self._room(quota, now), quota) for quota in policy.quotas]
        room, tight = min(rooms, key=lambda entry: entry[0])
        granted = min(wanted, max(0, room))
        if granted:
            for quota in policy.quotas:
                self._count(quota, now, granted)
        return granted, Allowance(granted > 0, tight, max(0, room - granted), self._frees(tight, now), now)

    def give_back(self, policy: Policy, taken_at: int, amount: int) -> None:
        """Permits that were taken at that instant and not used."""
        for quota in policy.quotas:
            number = taken_at // _length(quota)
            for entry in self._figures[quota.name]:
                if entry[0] == number:
                    returned = min(amount, entry[1])
                    entry[1] -= returned
                    self._sums[quota.name] -= returned

    def stored(self) -> bytes:
        return msgspec.json.encode({name: list(figures) for name, figures in self._figures.items()})

    def _room(self, quota: Quota, now: int) -> int:
        figures = self._figures[quota.name]
        earliest = now // _length(quota) - SLICES
        while figures and figures[0][0] < earliest:
            self._sums[quota.name] -= figures.popleft()[1]
        return quota.amount - self._sums[quota.name]

    def _count(self, quota: Quota, now: int, amount: int) -> None:
        figures, number = self._figures[quota.name], now // _length(quota)
        if figures and figures[-1][0] >= number:
            figures[-1][1] += amount
        else:
            figures.append([number, amount])
        self._sums[quota.name] += amount

    def _frees(self, quota: Quota, now: int) -> int:
        figures = self._figures[quota.name]
        oldest = next((entry[0] for entry in figures if entry[1]), now // _length(quota))
        return (oldest + SLICES + 1) * _length(quota)


class Lot(msgspec.Struct):
    """Permits taken together, to be handed out before the instant `until`; `allowance` tells what was left then."""

    policy: Policy
    left: int
    taken_at: int
    until: int
    allowance: Allowance

    def hand_out(self, policy: Policy, now: int) -> bool:
        """One of them, if there is one left that still counts."""
        if self.left <= 0 or now >= self.until or self.policy != policy:
            return False
        self.left -= 1
        return True


def lot_size(policy: Policy) -> int:
    """A thousandth of the smallest quota, at least ten."""
    return max(10, min(quota.amount for quota in policy.quotas) // 1_000)


def slice_end(policy: Policy, now: int) -> int:
    """Until when permits taken now may be used: the end of the shortest slice that is running."""
    return min((now // _length(quota) + 1) * _length(quota) for quota in policy.quotas)


def _length(quota: Quota) -> int:
    return quota.span // SLICES
