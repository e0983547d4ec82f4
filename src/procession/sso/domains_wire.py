"""Domains on the wire (api-identity 2.7.2)."""

from typing import Annotated

import msgspec
from msgspec import Meta

from procession import clock
from procession.people import domains
from procession.people.values import Domain


class DomainBody(msgspec.Struct, frozen=True, kw_only=True):
    domain: Annotated[str, Meta(max_length=300, description="The domain alone: acme.example")]
    auto_join: Annotated[bool, Meta(description="May people with an address there join by themselves")] = True


class DomainChange(msgspec.Struct, frozen=True, kw_only=True):
    auto_join: bool


class DomainOut(msgspec.Struct, frozen=True, kw_only=True):
    """`txt_name` and `txt_value`: the TXT record that proves the domain. The value stays the same for good."""

    id: str
    domain: str
    txt_name: str
    txt_value: str
    verified_at: str | None
    last_checked_at: str | None
    auto_join: bool
    created_at: str


def domain(one: Domain) -> DomainOut:
    return DomainOut(
        id=one.id,
        domain=one.name,
        txt_name=domains.record_of(one),
        txt_value=one.proof,
        verified_at=clock.shown(one.verified),
        last_checked_at=clock.shown(one.checked),
        auto_join=one.auto_join,
        created_at=clock.show(one.created),
    )
