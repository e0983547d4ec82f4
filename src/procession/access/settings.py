"""What an operator may say about sign-in and tokens. The app sets it once, before the first request."""

import msgspec

from procession.people.settings import ClientHeaderPolicy

HALF_A_YEAR = 15_778_800


class AccessSettings(msgspec.Struct, frozen=True, kw_only=True):
    """Lifetimes in seconds. `client_header_policy` counts for organizations that say nothing of their own.

    `logout_revokes_personal_tokens`: signing out of the web app ends the person's personal tokens too, as the service
    we are compatible with does (api-identity 2.1). `token_requests` a minute and `client_registrations` an hour are per
    network address; 0 is off.
    """

    client_header_policy: ClientHeaderPolicy = ClientHeaderPolicy.STRICT
    personal_token_lifetime: int = HALF_A_YEAR
    session_lifetime: int = 14 * 86_400
    logout_revokes_personal_tokens: bool = True
    cookie_secure: bool = False
    application_token_lifetime: int = 7 * 86_400
    issued_token_lifetime: int = 90 * 86_400
    implicit_token_lifetime: int = HALF_A_YEAR
    oauth_token_lifetime: int = HALF_A_YEAR
    oauth_refresh_lifetime: int = 2 * HALF_A_YEAR
    mcp_token_lifetime: int = 3_600
    mcp_refresh_lifetime: int = 30 * 86_400
    mcp_resource: str = "mcp-host"
    password_grant: bool = True
    implicit_grant: bool = True
    token_requests: int = 60
    client_registrations: int = 5
    registration: bool = False
    mail: bool = False


class _Chosen:
    settings = AccessSettings()


def choose(settings: AccessSettings) -> None:
    _Chosen.settings = settings


def chosen() -> AccessSettings:
    return _Chosen.settings
