"""An organization's identity provider, and somebody on the way to it."""

from enum import StrEnum

import msgspec


class Provider(StrEnum):
    OKTA = "okta"
    ENTRA = "entra"
    GOOGLE = "google"
    ONELOGIN = "onelogin"
    JUMPCLOUD = "jumpcloud"
    SAML = "saml"
    OIDC = "oidc"


class Protocol(StrEnum):
    SAML = "saml"
    OIDC = "oidc"


class Method(StrEnum):
    """How the provider is described."""

    METADATA_URL = "metadata_url"
    METADATA_XML = "metadata_xml"
    MANUAL = "manual"


class Standing(StrEnum):
    DRAFT = "draft"
    TESTED = "tested"
    ENABLED = "enabled"


class Connection(msgspec.Struct, frozen=True, kw_only=True):
    """`metadata_url`: of OIDC the issuer or its discovery document. `sso_url`, `entity_id` and `certificate` (PEM) are
    typed in, or what the metadata of SAML says. `client_secret` leaves us only towards the token endpoint."""

    provider: str
    protocol: Protocol
    method: Method
    metadata_url: str | None
    metadata_xml: str | None
    sso_url: str | None
    entity_id: str | None
    certificate: str | None
    client_id: str | None
    client_secret: str | None
    default_role: str
    auto_join: bool
    status: Standing
    touched: int
    tested: int | None


class Attempt(msgspec.Struct, frozen=True, kw_only=True):
    """`browser` is the hash of a cookie; `back` a path of ours; `party` is known once the provider has answered."""

    browser: bytes
    nonce: str
    verifier: str
    back: str
    expires: int
    party: int | None = None
