"""Requests of strangers, counted by network address: for open pages that anybody may ask for.

In memory of one process and for a minute at a time: it is a fence against floods, not an exact quota. An IPv6 caller
owns a whole /64, so that is what counts.
"""

import threading
from ipaddress import IPv6Address, ip_address

MOST_ADDRESSES = 50_000
"""More than so many different callers in a minute share one count: memory stays bounded."""

_WINDOW = 60


class Addresses:
    """How often each address asked for each kind of page in this minute."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._minute = 0
        self._counted: dict[tuple[str, str], int] = {}

    def wait(self, address: str, what: str, most: int, now: int) -> int:
        """Counts one more; how many seconds to wait when it is too many, else 0."""
        key = (_network(address), what)
        with self._lock:
            if now // _WINDOW != self._minute:
                self._minute = now // _WINDOW
                self._counted.clear()
            if key not in self._counted and len(self._counted) >= MOST_ADDRESSES:
                key = ("", what)
            count = self._counted[key] = self._counted.get(key, 0) + 1
        return 0 if count <= most else _WINDOW - now % _WINDOW


def _network(address: str) -> str:
    try:
        parsed = ip_address(address)
    except ValueError:
        return address[:64]
    if isinstance(parsed, IPv6Address):
        return parsed.exploded[:19]
    return address
