"""Which addresses of the network strangers may make us call."""

from collections.abc import Sequence
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network

Address = IPv4Address | IPv6Address
Network = IPv4Network | IPv6Network

_TRANSLATED = IPv6Network("64:ff9b::/96")


def is_public(text: str) -> bool:
    """Whether everybody on the internet means the same machine by it: not loopback, private, link-local, shared,
    reserved, multicast, nor one of those in the dress of IPv6."""
    return all(each.is_global and not each.is_multicast for each in _meanings(ip_address(text)))


def is_within(text: str, networks: Sequence[Network]) -> bool:
    """Whether one of the networks holds it, whichever way it is written."""
    found = _meanings(ip_address(text))[-1]
    return any(found.version == each.version and found in each for each in networks)


def networks(texts: Sequence[str]) -> tuple[Network, ...]:
    """Raises ValueError for what is no network such as 10.0.0.0/8."""
    return tuple(ip_network(text) for text in texts)


def _meanings(address: Address) -> tuple[Address, ...]:
    """The address, and the one of IPv4 that is hidden in it."""
    if isinstance(address, IPv4Address):
        return (address,)
    if address.scope_id is not None:
        address = IPv6Address(int(address))
    if address.ipv4_mapped is not None:
        return (address.ipv4_mapped,)
    hidden = address.sixtofour or (address.teredo[1] if address.teredo else None)
    if hidden is None and address in _TRANSLATED:
        hidden = IPv4Address(int(address) & 0xFFFFFFFF)
        return (hidden,)
    return (address,) if hidden is None else (address, hidden)
