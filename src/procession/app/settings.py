"""Everything an operator can say, from PROCESSION_* in the environment; options of the command line win over it."""

import os
from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Any

import msgspec
from msgspec import Meta

from procession.access.settings import HALF_A_YEAR, AccessSettings
from procession.files.settings import FileSettings
from procession.people.operator import PeopleSettings
from procession.people.settings import ClientHeaderPolicy, is_rate_limit
from procession.plumbing.http import HttpSettings
from procession.plumbing.mail.server import MailServer, read_server
from procession.plumbing.outbound import OutboundSettings
from procession.plumbing.outbound.addresses import networks
from procession.plumbing.outbound.records import RecordSettings
from procession.plumbing.outbound.servers import parted

PREFIX = "PROCESSION_"
DATABASE_FILE = "procession.db"
FILES_DIRECTORY = "files"
_ELSEWHERE = {"CLOCK", "TEST_DATABASE", "REQUIRE_POSTGRES", "REQUIRE_BROWSER"}
_LISTS = {"cors_origins", "trusted_proxies", "private_networks", "dns_servers"}


class WrongSetting(ValueError):
    """A setting can't be read. The sentence names the variable and says what it may be."""


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """Each field is the variable PROCESSION_ plus its name in capitals. Lists are separated by commas."""

    data: Annotated[str, Meta(description="Directory of the embedded database and all else that is kept.")] = "data"
    database: Annotated[
        str | None,
        Meta(description="sqlite:///ABSOLUTE/PATH.db or postgresql://...; left out, a file in the data directory."),
    ] = None
    files: Annotated[
        str | None,
        Meta(
            description="Where uploaded files are kept: file:///ABSOLUTE/PATH or s3://BUCKET/PREFIX (credentials,"
            " region and endpoint from AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_REGION and AWS_ENDPOINT_URL); left"
            " out, the directory files in the data directory. Several servers need one that all of them reach."
        ),
    ] = None
    host: Annotated[str, Meta(description="Address to listen on; 0.0.0.0 for all.")] = "127.0.0.1"
    port: Annotated[int, Meta(ge=0, le=65_535, description="Port to listen on.")] = 8000
    workers: Annotated[int, Meta(ge=1, le=256, description="Server processes; more than one needs PostgreSQL.")] = 1
    threads: Annotated[
        int, Meta(ge=1, le=256, description="Units of work at once in one process, each with a connection.")
    ] = 8
    public_url: Annotated[
        str | None,
        Meta(
            description="Scheme, host and port by which people and clients reach this server, without /api. Links are"
            " built from it. Left out, the address listened on."
        ),
    ] = None
    trusted_proxies: Annotated[
        tuple[str, ...],
        Meta(description="Addresses of reverse proxies whose X-Forwarded-For is believed; sign-ins are counted by it."),
    ] = ()
    rate_limits: Annotated[
        str, Meta(description="Requests by token, per organization: off, on (100/min,1000/h) or figures like 200/min.")
    ] = "on"
    session_limits: Annotated[
        str, Meta(description="Requests of the web app, per person: off or figures like 600/min.")
    ] = "600/min"
    cors_origins: Annotated[
        tuple[str, ...], Meta(description="Origins whose pages may call the API, besides the public URL; * allows all.")
    ] = ()
    client_header_policy: Annotated[
        ClientHeaderPolicy,
        Meta(
            description="Must requests with a token carry X-Tallyfy-Client: strict or lenient. Organizations may decide"
            " otherwise for themselves."
        ),
    ] = ClientHeaderPolicy.STRICT
    body_limit: Annotated[int, Meta(ge=1024, description="The largest request body, in bytes.")] = 10 * 1024 * 1024
    upload_limit: Annotated[int, Meta(ge=1024, description="The largest uploaded file, in bytes.")] = 100 * 1024 * 1024
    personal_token_lifetime: Annotated[
        int, Meta(ge=60, description="How long personal tokens live unless they say otherwise, in seconds.")
    ] = HALF_A_YEAR
    session_lifetime: Annotated[
        int, Meta(ge=60, description="How long a sign-in in the web app lasts, in seconds.")
    ] = 14 * 86_400
    logout_revokes_personal_tokens: Annotated[
        bool, Meta(description="Does signing out of the web app end the person's personal tokens: true or false.")
    ] = True
    application_token_lifetime: Annotated[
        int, Meta(ge=60, description="How long an application's own token lives (client credentials), in seconds.")
    ] = 7 * 86_400
    issued_token_lifetime: Annotated[
        int, Meta(ge=60, description="How long a person's token lives that an application asked for, in seconds.")
    ] = 90 * 86_400
    implicit_token_lifetime: Annotated[
        int, Meta(ge=60, description="How long a token of the implicit grant lives, in seconds.")
    ] = HALF_A_YEAR
    oauth_token_lifetime: Annotated[
        int, Meta(ge=60, description="How long tokens of the code and password grants live, in seconds.")
    ] = HALF_A_YEAR
    oauth_refresh_lifetime: Annotated[
        int, Meta(ge=60, description="How long their refresh tokens live, in seconds; each refreshing starts anew.")
    ] = 2 * HALF_A_YEAR
    mcp_token_lifetime: Annotated[int, Meta(ge=60, description="How long tokens of MCP clients live, in seconds.")] = (
        3_600
    )
    mcp_refresh_lifetime: Annotated[
        int, Meta(ge=60, description="How long refresh tokens of MCP clients live, in seconds.")
    ] = 30 * 86_400
    mcp_resource: Annotated[
        str, Meta(min_length=1, max_length=255, description="The claim mcp_resource in tokens of MCP clients.")
    ] = "mcp-host"
    password_grant: Annotated[
        bool, Meta(description="May applications exchange a person's password for a token: true or false.")
    ] = True
    implicit_grant: Annotated[
        bool, Meta(description="May public applications get tokens by the implicit grant: true or false.")
    ] = True
    token_requests: Annotated[
        int, Meta(ge=0, description="Requests of the token endpoints per minute and network address; 0 is off.")
    ] = 60
    client_registrations: Annotated[
        int, Meta(ge=0, description="MCP clients that may register per hour and network address; 0 is off.")
    ] = 5
    private_networks: Annotated[
        tuple[str, ...],
        Meta(
            description="Private networks that addresses given by people (identity providers) may lead to, and without"
            " TLS too: 10.0.0.0/8,192.168.7.0/24. Left out, none."
        ),
    ] = ()
    new_organizations: Annotated[
        bool, Meta(description="May whoever is signed in make further organizations: true or false.")
    ] = True
    registration: Annotated[
        bool,
        Meta(
            description="May anybody register, with an organization of their own: true or false. The address is"
            " confirmed by mail first."
        ),
    ] = False
    mail_server: Annotated[
        str | None,
        Meta(
            description="Where mail is handed over: smtps://USER:PASSWORD@HOST:465, smtp://USER:PASSWORD@HOST:587 (with"
            " STARTTLS, which must succeed) or smtp+insecure://HOST:25 (no TLS, no password: a relay on the same"
            " machine). Left out, nothing is sent; `procession mail list` shows what would have been."
        ),
    ] = None
    mail_from: Annotated[
        str | None,
        Meta(description="The sender of mail: Procession <no-reply@example.org>. Needed with a mail server."),
    ] = None
    dns_servers: Annotated[
        tuple[str, ...],
        Meta(
            description="Name servers that are asked for the records of domains: 10.0.0.2 or 127.0.0.1:5353. Left out,"
            " those of the operating system."
        ),
    ] = ()
    log_level: Annotated[
        str, Meta(pattern="^(debug|info|warning|error)$", description="debug, info, warning or error.")
    ] = "info"
    log_format: Annotated[str, Meta(pattern="^(text|json)$", description="text for people, json for machines.")] = (
        "text"
    )

    @property
    def database_url(self) -> str:
        return self.database or f"sqlite:///{Path(self.data).absolute() / DATABASE_FILE}"

    @property
    def files_url(self) -> str:
        return self.files or f"file://{Path(self.data).absolute() / FILES_DIRECTORY}"

    @property
    def is_sqlite(self) -> bool:
        return self.database_url.startswith("sqlite:")

    @property
    def base_url(self) -> str:
        """Without a trailing slash."""
        host = "127.0.0.1" if self.host in {"0.0.0.0", "::"} else self.host  # noqa: S104 - compared, not bound
        return (self.public_url or f"http://{host}:{self.port}").rstrip("/")

    @property
    def http(self) -> HttpSettings:
        return HttpSettings(
            public_url=self.base_url,
            cors_origins=self.cors_origins,
            rate_limits=self.rate_limits,
            session_limits=self.session_limits,
            body_limit=self.body_limit,
            upload_limit=self.upload_limit,
            cookie_secure=self.base_url.startswith("https:"),
        )

    @property
    def access(self) -> AccessSettings:
        return AccessSettings(
            client_header_policy=self.client_header_policy,
            personal_token_lifetime=self.personal_token_lifetime,
            session_lifetime=self.session_lifetime,
            logout_revokes_personal_tokens=self.logout_revokes_personal_tokens,
            cookie_secure=self.base_url.startswith("https:"),
            application_token_lifetime=self.application_token_lifetime,
            issued_token_lifetime=self.issued_token_lifetime,
            implicit_token_lifetime=self.implicit_token_lifetime,
            oauth_token_lifetime=self.oauth_token_lifetime,
            oauth_refresh_lifetime=self.oauth_refresh_lifetime,
            mcp_token_lifetime=self.mcp_token_lifetime,
            mcp_refresh_lifetime=self.mcp_refresh_lifetime,
            mcp_resource=self.mcp_resource,
            password_grant=self.password_grant,
            implicit_grant=self.implicit_grant,
            token_requests=self.token_requests,
            client_registrations=self.client_registrations,
            registration=self.registration,
            mail=self.mail_server is not None,
        )

    @property
    def outbound(self) -> OutboundSettings:
        return OutboundSettings(private_networks=self.private_networks)

    @property
    def people(self) -> PeopleSettings:
        return PeopleSettings(base_url=self.base_url, new_organizations=self.new_organizations)

    @property
    def mail(self) -> MailServer | None:
        return None if self.mail_server is None else read_server(self.mail_server, self.mail_from or "")

    @property
    def records(self) -> RecordSettings:
        return RecordSettings(servers=self.dns_servers)

    @property
    def file_settings(self) -> FileSettings:
        return FileSettings(base_url=self.base_url)


def read(environment: Mapping[str, str] = os.environ, **options: Any) -> Settings:
    """Options that are None say nothing. Raises WrongSetting."""
    values: dict[str, Any] = {}
    for name in Settings.__struct_fields__:
        text = environment.get(PREFIX + name.upper(), "").strip()
        if text:
            values[name] = [part.strip() for part in text.split(",") if part.strip()] if name in _LISTS else text
    values |= {name: value for name, value in options.items() if value is not None}
    try:
        settings = msgspec.convert(values, Settings, strict=False)
    except msgspec.ValidationError as error:
        raise WrongSetting(_sentence(str(error))) from None
    _check(settings)
    return settings


def misspelled(environment: Mapping[str, str] = os.environ) -> list[str]:
    """A sentence for each PROCESSION_ variable that nobody reads."""
    known = {name.upper() for name in Settings.__struct_fields__} | _ELSEWHERE
    found: list[str] = []
    for variable in sorted(environment):
        name = variable.removeprefix(PREFIX)
        if variable.startswith(PREFIX) and name not in known:
            near = get_close_matches(name, sorted(known), n=1)
            found.append(f"{variable} is no setting" + (f"; did you mean {PREFIX}{near[0]}?" if near else "."))
    return found


def as_environment(settings: Settings) -> dict[str, str]:
    """The variables that say all of it, for processes started from this one."""
    found: dict[str, str] = {}
    for name, value in msgspec.to_builtins(settings).items():
        if value is not None:
            text = ",".join(value) if name in _LISTS else str(value).lower() if isinstance(value, bool) else str(value)
            found[PREFIX + name.upper()] = text
    return found


def _check(settings: Settings) -> None:
    for name in ("rate_limits", "session_limits"):
        if not is_rate_limit(getattr(settings, name)):
            raise WrongSetting(f"{PREFIX}{name.upper()} is off, on, or figures such as 100/min,1000/h.")
    if settings.database and not settings.database.startswith(
        ("sqlite:////", "sqlite:///", "postgresql://", "postgres://")
    ):
        raise WrongSetting("PROCESSION_DATABASE is sqlite:///ABSOLUTE/PATH.db or postgresql://...")
    if settings.files and not settings.files.startswith(("file:///", "s3://")):
        raise WrongSetting("PROCESSION_FILES is file:///ABSOLUTE/PATH or s3://BUCKET/PREFIX.")
    if settings.public_url and not settings.public_url.startswith(("http://", "https://")):
        raise WrongSetting("PROCESSION_PUBLIC_URL starts with http:// or https://.")
    _check_network(settings)
    try:
        _ = settings.mail
    except ValueError as wrong:
        which = "MAIL_FROM" if "the sender" in str(wrong) else "MAIL_SERVER"
        raise WrongSetting(f"{PREFIX}{which}: {wrong}.") from None
    if settings.workers > 1 and settings.is_sqlite:
        raise WrongSetting(
            "More than one worker needs PostgreSQL: SQLite has one writer, and it lives in one process."
            " Use --workers 1, or --database postgresql://..."
        )


def _check_network(settings: Settings) -> None:
    try:
        networks(settings.private_networks)
    except ValueError:
        raise WrongSetting(
            f"{PREFIX}PRIVATE_NETWORKS is a list of networks such as 10.0.0.0/8,192.168.7.0/24."
        ) from None
    try:
        for server in settings.dns_servers:
            parted(server)
    except ValueError:
        raise WrongSetting(f"{PREFIX}DNS_SERVERS is a list of addresses such as 10.0.0.2,127.0.0.1:5353.") from None


def _sentence(error: str) -> str:
    """`Expected int - at `$.port`` becomes a sentence about PROCESSION_PORT."""
    what, _, path = error.partition(" - at `$.")
    return f"{PREFIX}{path.rstrip('`').upper()}: {what[:1].lower()}{what[1:]}." if path else f"{error}."
