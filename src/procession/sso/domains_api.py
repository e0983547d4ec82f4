"""The routes of an organization's domains."""

import msgspec

from procession.actor import Actor
from procession.people import domains
from procession.people.domains import RecordNotFound
from procession.plumbing.database import Database
from procession.plumbing.http import NOTHING, HexId, Item, Nothing, Route
from procession.plumbing.work import Work
from procession.sso import domains_wire, verify
from procession.sso.domains_wire import DomainBody, DomainChange, DomainOut

_TAG = "Domains"
_DOMAINS = "/organizations/{org}/domains"


class DomainPath(msgspec.Struct, frozen=True):
    domain: HexId


def list_domains(work: Work) -> Item[list[DomainOut]]:
    """The organization's domains by name; administrators only."""
    return Item([domains_wire.domain(each) for each in domains.listed(work)])


def add_domain(work: Work, body: DomainBody) -> Item[DomainOut]:
    """Name a domain. It counts once its TXT record is there and `verify` has seen it; administrators only."""
    return Item(domains_wire.domain(domains.add(work, body.domain, auto_join=body.auto_join)))


def update_domain(work: Work, path: DomainPath, body: DomainChange) -> Item[DomainOut]:
    """Whether people with an address in this domain may join by themselves."""
    return Item(domains_wire.domain(domains.change(work, path.domain, auto_join=body.auto_join)))


async def look_for_record(database: Database, actor: Actor, path: DomainPath) -> None:
    """Before the unit of work: name servers are asked."""
    await verify.look(database, actor, path.domain)


def verify_domain(work: Work, path: DomainPath, prepared: None) -> Item[DomainOut]:
    """Look for the TXT record now.

    It is looked for again every day; a domain that has lost its record is not verified any more. Verified domains let
    people join by themselves, if the organization wants that, let unknown people come by single sign-on, and are
    needed before single sign-on can be required.
    """
    return Item(domains_wire.domain(domains.note_look(work, path.domain, is_proven=True)))


def remove_domain(work: Work, path: DomainPath) -> Nothing:
    """Take a domain off the list; people who came by it stay."""
    domains.remove(work, path.domain)
    return NOTHING


ROUTES: tuple[Route, ...] = (
    Route(method="GET", path=_DOMAINS, use=list_domains, tag=_TAG),
    Route(method="POST", path=_DOMAINS, use=add_domain, tag=_TAG, status=201),
    Route(method="PUT", path=_DOMAINS + "/{domain}", use=update_domain, tag=_TAG),
    Route(
        method="POST",
        path=_DOMAINS + "/{domain}/verify",
        use=verify_domain,
        prepare=look_for_record,
        tag=_TAG,
        refusals=(RecordNotFound,),
    ),
    Route(method="DELETE", path=_DOMAINS + "/{domain}", use=remove_domain, tag=_TAG, status=204),
)
