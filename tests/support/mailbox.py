"""A real mail server in this process, which keeps what it is given: for tests of outgoing mail."""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult

from procession.app.listening import Listening
from procession.app.posting import Posting
from procession.plumbing.database import Database
from procession.plumbing.mail.server import MailServer, read_server
from support.servers import free_port

BASE = "https://work.example"
SENDER = "Procession <no-reply@work.example>"


class Mailbox:
    """What arrived, oldest first. `answers` gives an SMTP answer instead of taking a mail on."""

    def __init__(self) -> None:
        self.port = free_port()
        self.mails: list[EmailMessage] = []
        self.logins: list[tuple[str, str]] = []
        self.answers: Callable[[str], str | None] = lambda _: None

    async def handle_RCPT(self, _server: Any, _session: Any, envelope: Any, address: str, _options: Any) -> str:  # noqa: N802
        answer = self.answers(address)
        if answer is not None:
            return answer
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, _server: Any, _session: Any, envelope: Any) -> str:  # noqa: N802
        self.mails.append(message_from_bytes(envelope.content, policy=policy.default))
        return "250 taken on"

    def authenticate(self, _server: Any, _session: Any, _envelope: Any, _mechanism: str, given: Any) -> AuthResult:
        self.logins.append((given.login.decode(), given.password.decode()))
        return AuthResult(success=given.password == b"right", handled=False)

    @property
    def server(self) -> MailServer:
        return read_server(f"smtp+insecure://127.0.0.1:{self.port}", SENDER)

    def to(self, address: str) -> list[EmailMessage]:
        return [mail for mail in self.mails if mail["To"] == address]

    def text(self, number: int = -1) -> str:
        return text_of(self.mails[number])


def text_of(mail: EmailMessage) -> str:
    part = mail.get_body(("plain",))
    assert part is not None
    return part.get_content().replace("\r\n", "\n")


def html_of(mail: EmailMessage) -> str:
    part = mail.get_body(("html",))
    assert part is not None
    return part.get_content().replace("\r\n", "\n")


@contextmanager
def a_mailbox(**options: Any) -> Iterator[Mailbox]:
    box = Mailbox()
    if "tls_context" in options or "ssl_context" in options:
        options |= {"authenticator": box.authenticate, "auth_required": True}
    server = Controller(box, hostname="127.0.0.1", port=box.port, **options)
    server.start()
    try:
        yield box
    finally:
        server.stop()


def deliver(database: Database, server: MailServer | None) -> int:
    """Hears the news and sends what is due, as a running server does; how many letters were dealt with."""

    async def rounds() -> int:
        await Listening(database).catch_up()
        return await Posting(database, server, base_url=BASE).send_all()

    return asyncio.run(rounds())
