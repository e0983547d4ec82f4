"""News are heard while a server runs; tests let them be heard when they want to see what follows."""

import asyncio

from procession.app.listening import Listening
from procession.plumbing.database import Database


def heard(database: Database) -> None:
    """Everything announced so far has been heard by everybody."""
    asyncio.run(Listening(database).catch_up())
