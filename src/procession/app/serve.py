"""Serving: the database is brought up to date, then uvicorn answers until it is told to stop."""

import logging
import os
from typing import Any

import structlog
import uvicorn

from procession.access import keys
from procession.access import settings as access_settings
from procession.app import settings as app_settings
from procession.app import wiring
from procession.app.chores import Chores
from procession.app.domains import Domains
from procession.app.listening import Listening
from procession.app.posting import Posting
from procession.app.scheduler import Scheduler
from procession.app.settings import Settings
from procession.app.site import Site
from procession.app.timekeeper import Timekeeper
from procession.app.web import Web
from procession.files import settings as file_settings
from procession.people import installation
from procession.people import operator as people_settings
from procession.plumbing.blobs import open_blobs
from procession.plumbing.database import Database, open_database
from procession.plumbing.http.application import Api
from procession.plumbing.outbound import call, records

FACTORY = "procession.app.serve:of_environment"


def opened(settings: Settings) -> Database:
    """The database of these settings with the newest schema and a key to sign tokens with."""
    access_settings.choose(settings.access)
    database = open_database(settings.database_url, threads=settings.threads)
    database.migrate()
    keys.ensure(database)
    return database


def application(settings: Settings, database: Database) -> Web:
    """The whole server as one ASGI application; it closes the database when it stops."""
    access_settings.choose(settings.access)
    file_settings.choose(settings.file_settings)
    people_settings.choose(settings.people)
    call.choose(settings.outbound)
    records.choose(settings.records)
    blobs = open_blobs(settings.files_url)
    api = Api(wiring.ROUTES, database, wiring.authenticate, settings.http, blobs=blobs)
    chores, listening, timekeeper = Chores(database, blobs), Listening(database), Timekeeper(database)
    scheduler, posting = Scheduler(database), Posting(database, settings.mail, base_url=settings.base_url)
    domains = Domains(database)

    async def close() -> None:
        database.close()

    starting = [chores.start, listening.start, timekeeper.start, scheduler.start, posting.start, domains.start]
    stopping = [domains.stop, posting.stop, scheduler.stop, timekeeper.stop, listening.stop, chores.stop, close]
    site = Site(https=settings.base_url.startswith("https:"))
    return Web(api, site, starting=starting, stopping=stopping)


def of_environment() -> Web:
    """For worker processes: everything is said by the environment, and the schema is there already."""
    settings = app_settings.read()
    set_up_logs(settings)
    return application(settings, open_database(settings.database_url, threads=settings.threads))


def run(settings: Settings, database: Database) -> None:
    """Answers until SIGTERM or Ctrl-C; requests that are being answered are finished."""
    set_up_logs(settings)
    database.perform_now(lambda work: installation.set_public_url(work, settings.base_url))
    options: dict[str, Any] = {
        "host": settings.host,
        "port": settings.port,
        "log_config": None,
        "access_log": False,
        "proxy_headers": bool(settings.trusted_proxies),
        "forwarded_allow_ips": list(settings.trusted_proxies),
        "server_header": False,
        "timeout_graceful_shutdown": 20,
        "lifespan": "on",
        "loop": "auto",
        "ws": "none",
    }
    if settings.workers == 1:
        uvicorn.run(application(settings, database), **options)
        return
    database.close()
    os.environ.update(app_settings.as_environment(settings))
    uvicorn.run(FACTORY, factory=True, workers=settings.workers, **options)


def set_up_logs(settings: Settings) -> None:
    """One line per message on standard error; no line ever holds a token, a password or an answer."""
    level = logging.getLevelNamesMapping()[settings.log_level.upper()]
    logging.basicConfig(level=max(level, logging.WARNING), format="%(levelname)s %(name)s: %(message)s")
    renderer = structlog.processors.JSONRenderer() if settings.log_format == "json" else structlog.dev.ConsoleRenderer()
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            renderer,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.WriteLoggerFactory(),
        cache_logger_on_first_use=True,
    )
