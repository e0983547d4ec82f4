"""One connection to a mail server, opened when the first mail goes out. What goes wrong out there is a value."""

from email.message import EmailMessage

import msgspec
from aiosmtplib import SMTP, SMTPException, SMTPRecipientsRefused, SMTPResponseException

from procession.plumbing.mail.server import MailServer

PATIENCE = 20.0
"""Seconds for each answer of the server."""


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """`is_sent`, or why not; `is_final`: trying again makes no sense."""

    is_sent: bool
    is_final: bool = False
    why: str = ""


SENT = Outcome(is_sent=True)


class Line:
    """Use it as an async context manager. When the server can't be reached, every mail hears the same at once."""

    def __init__(self, server: MailServer) -> None:
        self._server = server
        self._smtp: SMTP | None = None
        self._is_down: Outcome | None = None

    async def __aenter__(self) -> "Line":
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._smtp is not None:
            await _hang_up(self._smtp)

    async def send(self, message: EmailMessage, recipient: str) -> Outcome:
        """Hands it over; SENT means that the server has taken it on."""
        if self._is_down is not None:
            return self._is_down
        try:
            smtp = await self._connected()
        except (SMTPException, OSError, ValueError) as failed:
            self._is_down = Outcome(is_sent=False, why=_said(failed))
            return self._is_down
        try:
            await smtp.send_message(message, recipients=[recipient])
        except (SMTPException, OSError, ValueError, UnicodeError) as failed:
            if not smtp.is_connected:
                self._smtp = None
            return Outcome(is_sent=False, is_final=_is_final(failed), why=_said(failed))
        return SENT

    async def _connected(self) -> SMTP:
        if self._smtp is None:
            server = self._server
            smtp = SMTP(
                hostname=server.host,
                port=server.port,
                use_tls=server.security == "tls",
                start_tls=server.security == "starttls",
                timeout=PATIENCE,
            )
            await smtp.connect()
            try:
                if server.username is not None and server.password is not None:
                    await smtp.login(server.username, server.password)
            except BaseException:
                smtp.close()
                raise
            self._smtp = smtp
        return self._smtp


async def _hang_up(smtp: SMTP) -> None:
    try:
        await smtp.quit()
    except (SMTPException, OSError):
        smtp.close()


def _is_final(failed: Exception) -> bool:
    """The server says never (5xx), or no server will ever take it."""
    if isinstance(failed, SMTPRecipientsRefused):
        return all(each.code >= 500 for each in failed.recipients)
    if isinstance(failed, SMTPResponseException):
        return failed.code >= 500
    return isinstance(failed, ValueError | UnicodeError)


def _said(failed: Exception) -> str:
    """At most 300 characters for people; what we sent, a password above all, is not in it."""
    if isinstance(failed, SMTPRecipientsRefused):
        failed = failed.recipients[0] if failed.recipients else failed
    if isinstance(failed, SMTPResponseException):
        return f"{failed.code} {failed.message}"[:300]
    return (str(failed) or type(failed).__name__)[:300]
