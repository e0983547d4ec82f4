"""Sending the mail that was posted: a round takes what is due, hands it over, and writes down how it went.

Nothing is sent inside a transaction. How it went is stored after each letter, so that a server which is killed repeats
at most the one it had in hand, under the same Message-ID (decision 0017).
"""

import structlog

from procession import clock
from procession.app.rounds import Rounds
from procession.people import organizations
from procession.plumbing.database import Database
from procession.plumbing.mail import events, layout, ledger
from procession.plumbing.mail.ledger import Posted
from procession.plumbing.mail.letter import Letter
from procession.plumbing.mail.line import SENT, Line, Outcome
from procession.plumbing.mail.server import MailServer
from procession.plumbing.work import Work

LOOK = 1.0  # seconds between looks when there is nothing to send
TIDY = 3600.0
NO_SERVER = "No mail server is configured (PROCESSION_MAIL_SERVER)."
_log = structlog.get_logger("procession.mail")


class Posting(Rounds):
    """Several servers may send from one database. `server` None: letters are held, for an operator to pass on."""

    def __init__(self, database: Database, server: MailServer | None, *, base_url: str) -> None:
        super().__init__("posting", self._round)
        self._database = database
        self._server = server
        self._base_url = base_url
        self._tidied = clock.ticks() - TIDY + LOOK

    async def send_all(self) -> int:
        """Everything that is due by now; how many letters were dealt with."""
        done = 0
        while await self._database.perform(ledger.waits, writes=False):
            done += await self._send_some()
        return done

    async def _round(self) -> float:
        await self.send_all()
        if clock.ticks() - self._tidied > TIDY:
            self._tidied = clock.ticks()
            await self._database.perform(ledger.forget_old, writes=True)
        return LOOK

    async def _send_some(self) -> int:
        taken = await self._database.perform(ledger.take, writes=True)
        if self._server is None:
            await self._database.perform(lambda work: _hold(work, taken), writes=True)
            return len(taken)
        began, done = clock.ticks(), 0
        async with Line(self._server) as line:
            for posted in taken:
                if clock.ticks() - began > ledger.LEASE / 2:
                    break  # the rest is anybody's soon
                await self._send(line, self._server, posted)
                done += 1
        return done

    async def _send(self, line: Line, server: MailServer, posted: Posted) -> None:
        letter = posted.letter
        if letter is None or ledger.is_over(posted, clock.now()):
            await self._database.perform(lambda work: ledger.over(work, posted), writes=True)
            return
        outcome = await self._hand_over(line, server, posted, letter)
        if not outcome.is_sent:
            _log.warning("a mail was not sent", id=posted.id, kind=posted.kind, tries=posted.tries, why=outcome.why)
        await self._database.perform(lambda work: _write_down(work, posted, outcome), writes=True)

    async def _hand_over(self, line: Line, server: MailServer, posted: Posted, letter: Letter) -> Outcome:
        try:
            message = layout.as_message(
                letter, identity=posted.id, created=posted.created, sender=server.sender, base_url=self._base_url
            )
        except ValueError as wrong:  # no mail can go to such an address
            return Outcome(is_sent=False, is_final=True, why=str(wrong)[:300])
        return await line.send(message, letter.to)


def _hold(work: Work, taken: list[Posted]) -> None:
    for posted in taken:
        if posted.letter is None or ledger.is_over(posted, work.now):
            ledger.over(work, posted)
        else:
            ledger.held(work, posted, NO_SERVER)


def _write_down(work: Work, posted: Posted, outcome: Outcome) -> None:
    if outcome == SENT:
        ledger.sent(work, posted)
    elif ledger.failed(work, posted, outcome.why, is_final=outcome.is_final):
        work.act_as(organizations.bot_of(work, posted.org))
        work.emit(events.mail_failed(posted.id, posted.kind, outcome.why))
