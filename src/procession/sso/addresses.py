"""Where our side of single sign-on is, as identity providers have to be told."""

from procession.people import operator


def login_url(organization_id: str) -> str:
    """Where people begin; may be shared with them."""
    return f"{operator.chosen().base_url}/saml/{organization_id}/login"


def acs_url(organization_id: str) -> str:
    """Where a SAML provider posts its response to."""
    return f"{operator.chosen().base_url}/saml/{organization_id}/acs"


def entity_id(organization_id: str) -> str:
    return f"{operator.chosen().base_url}/saml/{organization_id}/metadata"


def redirect_uri(organization_id: str) -> str:
    """Where an OpenID provider sends people back to."""
    return f"{operator.chosen().base_url}/oidc/{organization_id}/callback"


def is_safe(path: str) -> bool:
    """A page of our own, and nothing that a browser takes for another site."""
    return (
        path.startswith("/")
        and not path.startswith(("//", "/\\"))
        and path.isascii()
        and path.isprintable()
        and "\\" not in path
        and len(path) <= 1_000
    )
