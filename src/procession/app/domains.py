"""Asks again, every day, whether the domains of organizations are still theirs."""

from procession.app.rounds import Rounds
from procession.plumbing.database import Database
from procession.sso import verify

LOOK = 600.0  # seconds between rounds
FIRST = 60.0


class Domains(Rounds):
    """Several servers may do so for one database."""

    def __init__(self, database: Database) -> None:
        super().__init__("domains", self._round, first=FIRST)
        self._database = database

    async def _round(self) -> float:
        looked = await verify.look_again(self._database)
        return 0.0 if looked == verify.AT_ONCE else LOOK
