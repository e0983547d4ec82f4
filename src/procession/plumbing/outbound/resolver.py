"""dnspython, loaded by the first question."""

from collections.abc import Sequence

import dns.asyncresolver
import dns.exception
import dns.nameserver
import dns.resolver

from procession.plumbing.outbound.servers import parted


async def texts(name: str, servers: Sequence[str], *, patience: float) -> list[str] | None:
    """None: nobody could say. No such name, or no such record, is an empty list."""
    asked = dns.asyncresolver.Resolver(configure=not servers)
    asked.lifetime = patience
    if servers:
        asked.nameservers = [dns.nameserver.Do53Nameserver(*parted(server)) for server in servers]
    try:
        found = await asked.resolve(f"{name}.", "TXT", search=False)
    except (dns.resolver.NXDOMAIN, dns.resolver.NoAnswer):
        return []
    except (dns.exception.DNSException, OSError):
        return None
    return [b"".join(each.strings).decode("utf-8", "replace") for each in found]
