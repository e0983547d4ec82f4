"""Where mail is handed over: a server for outgoing mail, as an operator writes it into one address."""

from email.utils import parseaddr
from urllib.parse import unquote, urlsplit

import msgspec

_PORTS = {"smtps": 465, "smtp": 587, "smtp+insecure": 25}


class MailServer(msgspec.Struct, frozen=True, kw_only=True):
    """`security` is `tls` from the first byte, `starttls` (which must succeed) or `none`. `sender` is the From."""

    host: str
    port: int
    security: str
    username: str | None
    password: str | None
    sender: str


def read_server(url: str, sender: str) -> MailServer:
    """`smtps://user:password@host:465`, `smtp://...` (STARTTLS) or `smtp+insecure://...` (neither TLS nor password).

    Raises ValueError with a sentence, which never shows the password.
    """
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError:
        raise ValueError("the address of the mail server can't be read") from None
    if parts.scheme not in _PORTS or not host or parts.path.strip("/") or parts.query:
        raise ValueError("it is smtps://USER:PASSWORD@HOST:PORT, smtp:// with STARTTLS, or smtp+insecure://HOST:PORT")
    if parts.scheme == "smtp+insecure" and parts.password:
        raise ValueError("a password is never sent without TLS; use smtps:// or smtp://")
    must_be_a_sender(sender)
    return MailServer(
        host=host,
        port=port or _PORTS[parts.scheme],
        security={"smtps": "tls", "smtp": "starttls", "smtp+insecure": "none"}[parts.scheme],
        username=unquote(parts.username) if parts.username else None,
        password=unquote(parts.password) if parts.password else None,
        sender=sender,
    )


def must_be_a_sender(sender: str) -> None:
    """`Name <address>` or an address alone. Raises ValueError."""
    _, address = parseaddr(sender)
    name, _, domain = address.rpartition("@")
    if not name or "." not in domain or any(letter in sender for letter in "\r\n"):
        raise ValueError("the sender is an address such as Procession <no-reply@example.org>")
