"""`procession mail`: what was sent, what was not, and what it says, for an operator without a mail server."""

import json
from collections.abc import Callable
from typing import Annotated, Any, TypeVar

import typer

from procession import clock
from procession.app import serve
from procession.app import settings as app_settings
from procession.errors import NotFound
from procession.people import installation
from procession.plumbing.mail import layout, ledger
from procession.plumbing.mail.ledger import Posted
from procession.plumbing.work import Work

T = TypeVar("T")
app = typer.Typer(no_args_is_help=True, help="Mail of this installation, with the links in it.")

Data = Annotated[str | None, typer.Option(metavar="DIR", help="Where data is kept; an SQLite database in it.")]
DatabaseUrl = Annotated[str | None, typer.Option(metavar="URL", help="sqlite:///... or postgresql://...")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON, for programs.")]


@app.command("list")
def list_mail(
    most: Annotated[int, typer.Option(min=1, max=1000, help="How many, the newest first.")] = 50,
    data: Data = None,
    database: DatabaseUrl = None,
    as_json: AsJson = False,
) -> None:
    """The newest letters of the last 90 days, and what became of them; never what they say."""

    def newest(work: Work, _: str) -> list[Posted]:
        return ledger.newest(work, most)

    found = _read(data, database, newest)
    if as_json:
        typer.echo(json.dumps([_facts(posted) for posted in found]))
        return
    for posted in found:
        why = f"  ({posted.note})" if posted.note else ""
        typer.echo(
            f"{posted.id}  {clock.show(posted.created)}  {posted.state:7}  {posted.address}  {posted.subject}{why}"
        )


@app.command("show")
def show_mail(
    identity: Annotated[str, typer.Argument(metavar="ID", help="Of the list.")],
    data: Data = None,
    database: DatabaseUrl = None,
    as_json: AsJson = False,
) -> None:
    """What a letter says that was not sent. Whoever has its link is that person: pass it on to nobody else."""

    def shown(work: Work, base_url: str) -> tuple[dict[str, Any], str]:
        return _shown(work, identity, base_url)

    facts, text = _read(data, database, shown)
    typer.echo(json.dumps(facts | {"text": text}) if as_json else f"To: {facts['to']}\n{facts['subject']}\n\n{text}")


@app.command("retry")
def retry_mail(data: Data = None, database: DatabaseUrl = None) -> None:
    """Send everything that was not sent, as far as it still says something: after a mail server was configured."""
    opened = serve.opened(app_settings.read(data=data, database=database))
    try:
        count = opened.perform_now(ledger.again)
    finally:
        opened.close()
    typer.echo(f"{count} letters wait to be sent by the running server.")


def _shown(work: Work, identity: str, base_url: str) -> tuple[dict[str, Any], str]:
    posted = ledger.find(work, identity)
    if posted is None:
        raise NotFound("There is no such letter.")
    if posted.letter is None:
        raise NotFound("What this letter said is not kept any more: it was sent, or is over.")
    return _facts(posted), layout.as_text(posted.letter, base_url=base_url)


def _facts(posted: Posted) -> dict[str, Any]:
    return {
        "id": posted.id,
        "kind": posted.kind,
        "to": posted.address,
        "subject": posted.subject,
        "status": posted.state.value,
        "tries": posted.tries,
        "note": posted.note,
        "created_at": clock.show(posted.created),
        "settled_at": clock.shown(posted.settled),
    }


def _read(data: str | None, database: str | None, use: Callable[[Work, str], T]) -> T:
    """`use` gets the unit and the address by which the server is reached."""
    settings = app_settings.read(data=data, database=database)
    opened = serve.opened(settings)

    def reading(work: Work) -> T:
        base_url = settings.public_url or installation.public_url(work) or settings.base_url
        return use(work, base_url.rstrip("/"))

    try:
        return opened.perform_now(reading, writes=False)
    finally:
        opened.close()
