"""Single sign-on on the wire (api-identity 2.7.1)."""

from typing import Annotated

import msgspec
from msgspec import Meta

from procession import clock
from procession.actor import Role
from procession.people import organizations
from procession.plumbing.work import Work
from procession.sso import addresses
from procession.sso.values import Connection, Method, Protocol, Provider, Standing

Url = Annotated[str, Meta(max_length=2_000)]
Password = Annotated[str, Meta(max_length=1024, description="Yours, to confirm this")]


class SsoBody(msgspec.Struct, frozen=True, kw_only=True):
    """The whole connection. `client_secret` is never shown; left out, the one that is there stays."""

    provider: Provider
    method: Method
    protocol: Annotated[
        Protocol | None, Meta(description="Left out: oidc if there is a client_id or the provider is oidc, else saml")
    ] = None
    metadata_url: Annotated[Url | None, Meta(description="SAML metadata, or the issuer of OpenID Connect")] = None
    metadata_xml: Annotated[str, Meta(max_length=500_000)] | None = None
    idp_sso_url: Url | None = None
    idp_entity_id: Url | None = None
    idp_certificate: Annotated[str, Meta(max_length=20_000, description="X.509 as PEM")] | None = None
    client_id: Annotated[str, Meta(max_length=500)] | None = None
    client_secret: Annotated[str, Meta(max_length=2_000)] | None = None
    default_role: Role = Role.STANDARD
    auto_join: Annotated[
        bool, Meta(description="Unknown people become members if their address is in a verified domain")
    ] = False
    current_password: Annotated[Password | None, Meta(description="Needed while single sign-on is enabled")] = None


class ConfirmedBody(msgspec.Struct, frozen=True, kw_only=True):
    current_password: Password | None = None


class EnforcementBody(msgspec.Struct, frozen=True, kw_only=True):
    enforced: bool
    current_password: Password | None = None


class SsoOut(msgspec.Struct, frozen=True, kw_only=True):
    """`sp_acs_url`, `sp_entity_id` and `redirect_uri` are what the provider has to be told; `login_url` may be shared
    with people. `provider` is null until something is set up."""

    provider: str | None
    protocol: str | None
    method: str | None
    metadata_url: str | None
    metadata_xml: str | None
    idp_sso_url: str | None
    idp_entity_id: str | None
    idp_certificate: str | None
    client_id: str | None
    has_client_secret: bool
    sp_acs_url: str
    sp_entity_id: str
    redirect_uri: str
    login_url: str
    default_role: str
    auto_join: bool
    status: str
    enforced: bool
    tested_at: str | None
    updated_at: str | None


def connection(body: SsoBody) -> Connection:
    is_oidc = body.provider is Provider.OIDC or bool(body.client_id)
    return Connection(
        provider=body.provider.value,
        protocol=body.protocol or (Protocol.OIDC if is_oidc else Protocol.SAML),
        method=body.method,
        metadata_url=_text(body.metadata_url),
        metadata_xml=_text(body.metadata_xml),
        sso_url=_text(body.idp_sso_url),
        entity_id=_text(body.idp_entity_id),
        certificate=_text(body.idp_certificate),
        client_id=_text(body.client_id),
        client_secret=body.client_secret or None,
        default_role=body.default_role.value,
        auto_join=body.auto_join,
        status=Standing.DRAFT,
        touched=0,
        tested=None,
    )


def shown(work: Work, one: Connection | None) -> SsoOut:
    here = work.actor.organization_id
    return SsoOut(
        provider=None if one is None else one.provider,
        protocol=None if one is None else one.protocol.value,
        method=None if one is None else one.method.value,
        metadata_url=None if one is None else one.metadata_url,
        metadata_xml=None if one is None else one.metadata_xml,
        idp_sso_url=None if one is None else one.sso_url,
        idp_entity_id=None if one is None else one.entity_id,
        idp_certificate=None if one is None else one.certificate,
        client_id=None if one is None else one.client_id,
        has_client_secret=one is not None and one.client_secret is not None,
        sp_acs_url=addresses.acs_url(here),
        sp_entity_id=addresses.entity_id(here),
        redirect_uri=addresses.redirect_uri(here),
        login_url=addresses.login_url(here),
        default_role=Role.STANDARD.value if one is None else one.default_role,
        auto_join=one is not None and one.auto_join,
        status=Standing.DRAFT.value if one is None else one.status.value,
        enforced=organizations.get(work).settings.sso_enforced,
        tested_at=None if one is None else clock.shown(one.tested),
        updated_at=None if one is None else clock.show(one.touched),
    )


def _text(text: str | None) -> str | None:
    return (text or "").strip() or None
