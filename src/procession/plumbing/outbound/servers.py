"""How an operator writes down a name server."""

from ipaddress import ip_address


def parted(server: str) -> tuple[str, int]:
    """Address and port of `10.0.0.2`, `127.0.0.1:5353` or `[::1]:5353`. Raises ValueError."""
    host, _, port = server.rpartition(":")
    has_port = server.startswith("[") or server.count(":") == 1
    address, number = (host.strip("[]"), int(port)) if has_port else (server, 53)
    if not 0 < number < 65_536:
        raise ValueError(server)
    return str(ip_address(address)), number
