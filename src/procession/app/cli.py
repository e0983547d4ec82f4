"""The command line.

Exit codes: 0 done; 1 refused (the sentence says why); 2 the command line or a setting can't be read; 3 the database
can't be reached.
"""

import json
import sys
from typing import Annotated, Any

import msgspec
import typer

from procession import __version__
from procession.access import passwords, register, second_step, tokens
from procession.access.register import Facts
from procession.access.tokens import Wish
from procession.actor import Actor, ActorKind, Credential, Role
from procession.app import cli_mail, demo, serve
from procession.app import settings as app_settings
from procession.app.settings import Settings, WrongSetting
from procession.errors import Invalid, Kind, NotFound, Refusal
from procession.people import accounts, closing, installation, organizations
from procession.people.organizations import Owner
from procession.plumbing.work import Work
from procession.search import rebuild

REFUSED, UNREADABLE, UNREACHABLE = 1, 2, 3

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)
organization_app = typer.Typer(no_args_is_help=True, help="Organizations of this installation.")
token_app = typer.Typer(no_args_is_help=True, help="API tokens.")
password_app = typer.Typer(no_args_is_help=True, help="Passwords of people.")
app.add_typer(organization_app, name="organization")
app.add_typer(token_app, name="token")
application_app = typer.Typer(no_args_is_help=True, help="Applications that people let in by OAuth.")
app.add_typer(application_app, name="application")
app.add_typer(password_app, name="password")
second_step_app = typer.Typer(no_args_is_help=True, help="The second step at sign-in.")
app.add_typer(second_step_app, name="second-step")
app.add_typer(cli_mail.app, name="mail")

Data = Annotated[str | None, typer.Option(metavar="DIR", help="Where data is kept; an SQLite database in it.")]
DatabaseUrl = Annotated[
    str | None, typer.Option(metavar="URL", help="sqlite:///ABSOLUTE/PATH.db or postgresql://... instead of --data.")
]
AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON object, for programs.")]


@app.command("serve")
def serve_command(
    *,
    data: Data = None,
    database: DatabaseUrl = None,
    host: Annotated[str | None, typer.Option(help="Address to listen on.  [default: 127.0.0.1]")] = None,
    port: Annotated[int | None, typer.Option(help="Port to listen on.  [default: 8000]")] = None,
    workers: Annotated[int | None, typer.Option(help="Server processes; more than one needs PostgreSQL.")] = None,
    with_demo: Annotated[
        bool, typer.Option("--demo", help="Make a small demo organization once, and print how to sign in.")
    ] = False,
) -> None:
    """Serve the API, the web app and background work."""
    settings = app_settings.read(data=data, database=database, host=host, port=port, workers=workers)
    for sentence in app_settings.misspelled():
        typer.echo(f"Note: {sentence}", err=True)
    opened = serve.opened(settings)
    if with_demo:
        web = serve.application(msgspec.structs.replace(settings, rate_limits="off"), opened)
        _introduce(settings, demo.prepare(opened, web))
    else:
        typer.echo(f"Procession is on {settings.base_url}")
    serve.run(settings, opened)


@organization_app.command("create")
def create_organization(
    name: Annotated[str, typer.Argument(help="What it is called; at most 50 characters.")],
    *,
    owner_email: Annotated[str, typer.Option(help="Who owns it; a new person gets an account.")],
    owner_first_name: Annotated[str, typer.Option(help="Of a new person.")] = "",
    owner_last_name: Annotated[str, typer.Option(help="Of a new person.")] = "",
    owner_password_stdin: Annotated[
        bool, typer.Option(help="Read a new person's password from standard input, instead of making one up.")
    ] = False,
    timezone: Annotated[str, typer.Option(help="An IANA name: Europe/Madrid.")] = "UTC",
    data: Data = None,
    database: DatabaseUrl = None,
    as_json: AsJson = False,
) -> None:
    """Make an organization and a token of its owner; safe beside a running server."""
    settings = app_settings.read(data=data, database=database)
    given = sys.stdin.readline().rstrip("\n") if owner_password_stdin else None
    if given is not None:
        passwords.must_be_good(given)
    password = given or passwords.made_up()
    owner = Owner(
        email=owner_email, first_name=owner_first_name, last_name=owner_last_name, password=passwords.hashed(password)
    )

    def make(work: Work) -> dict[str, Any]:
        made = organizations.create(work, name, owner, timezone=timezone)
        token = tokens.create_for(work, made.owner, Wish(name="Command line"))
        shown = {"owner_password": password} if made.is_new_account and given is None else {}
        return {
            "organization_id": made.organization.id,
            "user_id": made.owner,
            "access_token": token.text,
            "api_url": _api_url(work, settings),
            "owner_email": owner_email.strip().lower(),
            **shown,
        }

    _show(_in_database(settings, make), as_json=as_json)


@token_app.command("create")
def create_token(
    email: Annotated[str, typer.Argument(help="Whose token; it may do what that person may do.")],
    name: Annotated[str, typer.Option(help="What it is for.")] = "Command line",
    data: Data = None,
    database: DatabaseUrl = None,
    as_json: AsJson = False,
) -> None:
    """Make an API token for somebody; it is shown this once."""
    settings = app_settings.read(data=data, database=database)

    def make(work: Work) -> dict[str, Any]:
        person = _person(work, email)
        work.act_as(_operator())
        made = tokens.create_for(work, person, Wish(name=name))
        return {"user_id": person, "access_token": made.text, "api_url": _api_url(work, settings)}

    _show(_in_database(settings, make), as_json=as_json)


@password_app.command("set")
def set_password(
    email: Annotated[str, typer.Argument(help="Whose password.")],
    password_stdin: Annotated[
        bool, typer.Option(help="Read the password from standard input, instead of making one up.")
    ] = False,
    data: Data = None,
    database: DatabaseUrl = None,
    as_json: AsJson = False,
) -> None:
    """Give somebody a new password; signed-in browsers of that person stay signed in."""
    settings = app_settings.read(data=data, database=database)
    given = sys.stdin.readline().rstrip("\n") if password_stdin else None
    password = given if given is not None else passwords.made_up()
    passwords.must_be_good(password)
    hashed = passwords.hashed(password)

    def change(work: Work) -> dict[str, Any]:
        person = _person(work, email)
        work.act_as(_operator())
        accounts.set_password(work, person, hashed)
        return {"user_id": person} | ({"password": password} if given is None else {})

    _show(_in_database(settings, change), as_json=as_json)


@second_step_app.command("remove")
def remove_second_step(
    email: Annotated[str, typer.Argument(help="Who has lost the authenticator app and the recovery codes.")],
    data: Data = None,
    database: DatabaseUrl = None,
    as_json: AsJson = False,
) -> None:
    """Let somebody sign in with the password alone again. Make sure first that it is them who ask."""
    settings = app_settings.read(data=data, database=database)

    def remove(work: Work) -> dict[str, Any]:
        person = _person(work, email)
        work.act_as(_operator())
        second_step.remove_for(work, person)
        return {"user_id": person}

    _show(_in_database(settings, remove), as_json=as_json)


@application_app.command("create")
def create_application(
    name: Annotated[str, typer.Argument(help="What people read when they are asked.")],
    redirect: Annotated[list[str], typer.Option(help="Where people are sent back to; may be given several times.")],
    *,
    number: Annotated[int | None, typer.Option(help="Its client id, from 2 to 100; left out, the next one.")] = None,
    public: Annotated[bool, typer.Option(help="It can't keep a secret: a program on people's devices.")] = False,
    client_header_exempt: Annotated[bool, typer.Option(help="It can't send the header X-Tallyfy-Client.")] = False,
    data: Data = None,
    database: DatabaseUrl = None,
    as_json: AsJson = False,
) -> None:
    """Register an application that people of every organization may let in. Its secret is shown once."""
    settings = app_settings.read(data=data, database=database)
    facts = Facts(name=name, redirects=redirect, is_public=public, header_exempt=client_header_exempt)

    def create(work: Work) -> dict[str, Any]:
        work.act_as(_operator())
        made = register.create_everywhere(work, facts, no=number)
        return {"client_id": made.client.no} | ({} if made.secret is None else {"client_secret": made.secret})

    _show(_in_database(settings, create), as_json=as_json)


@app.command()
def migrate(data: Data = None, database: DatabaseUrl = None) -> None:
    """Bring the database to the newest schema. `serve` does so too; large installations do it before."""
    settings = app_settings.read(data=data, database=database)
    serve.opened(settings).close()
    typer.echo("The database has the newest schema.")


@app.command("rebuild-search")
def rebuild_search(data: Data = None, database: DatabaseUrl = None) -> None:
    """Make the search index of every organization anew, a hundred things at a time; safe beside a running server."""
    settings = app_settings.read(data=data, database=database)
    opened = serve.opened(settings)
    try:
        for number in opened.perform_now(organizations.numbers, writes=False):
            bot = opened.perform_now(lambda work, number=number: organizations.bot_of(work, number), writes=False)
            typer.echo(f"{bot.organization_id}  {sum(rebuild.rebuild(opened, bot))} things")
    finally:
        opened.close()


@organization_app.command("reopen")
def reopen_organization(
    organization: Annotated[str, typer.Argument(help="Its id: 32 characters.")],
    data: Data = None,
    database: DatabaseUrl = None,
    as_json: AsJson = False,
) -> None:
    """Open an organization again that an administrator has closed."""
    settings = app_settings.read(data=data, database=database)

    def reopen(work: Work) -> dict[str, Any]:
        closing.reopen(work, organization)
        return {"organization_id": organization}

    _show(_in_database(settings, reopen), as_json=as_json)


@app.command()
def version() -> None:
    """Print the version."""
    typer.echo(__version__)


def main() -> None:
    """Runs a command; a refusal or a wrong setting becomes a sentence and an exit code."""
    try:
        app()
    except WrongSetting as wrong:
        _fail(str(wrong), UNREADABLE)
    except Invalid as refusal:
        _fail("\n".join(sentence for sentences in refusal.errors.values() for sentence in sentences), REFUSED)
    except Refusal as refusal:
        _fail(refusal.message, UNREACHABLE if refusal.kind is Kind.NOT_READY else REFUSED)


def _in_database(settings: Settings, use: Any) -> dict[str, Any]:
    opened = serve.opened(settings)
    try:
        return opened.perform_now(use)
    finally:
        opened.close()


def _person(work: Work, email: str) -> int:
    person = accounts.find(work, email)
    if person is None:
        raise NotFound(f"Nobody here has the address {email}.")
    return person


def _operator() -> Actor:
    return Actor(kind=ActorKind.BOT, role=Role.ADMIN, credential=Credential.INTERNAL)


def _api_url(work: Work, settings: Settings) -> str:
    """What the operator says, or where the server was last reached."""
    base = settings.public_url or installation.public_url(work) or settings.base_url
    return base.rstrip("/") + "/api"


def _introduce(settings: Settings, shown: demo.Introduction) -> None:
    typer.echo(f"Procession is on {settings.base_url}")
    typer.echo(f"Sign in as    {shown.email}   password {shown.password}")
    typer.echo(f"API           {settings.base_url}/api   organization {shown.organization_id}")
    typer.echo(f"API token     {shown.access_token}")


def _show(values: dict[str, Any], *, as_json: bool) -> None:
    if as_json:
        typer.echo(json.dumps(values))
        return
    width = max(len(name) for name in values)
    for name, value in values.items():
        typer.echo(f"{name.replace('_', ' '):{width}}  {value}")


def _fail(sentence: str, code: int) -> None:
    typer.echo(sentence, err=True)
    sys.exit(code)


if __name__ == "__main__":
    main()
