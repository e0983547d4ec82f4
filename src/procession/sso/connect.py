"""Setting up single sign-on: described, tested, enabled, required (behaviour G43 - G45, api-identity 2.7.1)."""

import msgspec

from procession.errors import Invalid, Kind, NotFound, Refusal
from procession.people import domains, organizations, policy
from procession.people.organizations import Change
from procession.plumbing.work import Work
from procession.sso import events, store
from procession.sso.addresses import login_url
from procession.sso.values import Connection, Method, Protocol, Standing

_OWN = {"default_role", "auto_join", "status", "touched", "tested"}
"""What may change without another test."""


class NotTested(Refusal):
    """A connection is enabled after a test that passed (behaviour G43)."""

    kind = Kind.NOT_POSSIBLE
    code = "sso_not_tested"


class StillRequired(Refusal):
    """While single sign-on is required, its connection stays as it is."""

    kind = Kind.NOT_POSSIBLE
    code = "sso_still_required"


def find(work: Work) -> Connection | None:
    policy.must_be_admin(work.actor, "see how people sign in")
    return store.find(work)


def get(work: Work) -> Connection:
    found = find(work)
    if found is None:
        raise NotFound("Single sign-on is not set up here.")
    return found


def is_enabled(work: Work) -> bool:
    found = find(work)
    return found is not None and found.status is Standing.ENABLED


def configure(work: Work, new: Connection) -> Connection:
    """`new` describes the whole connection; a secret that is left out stays. Another provider has to be tested before
    it is enabled; who may join, and as what, may change at any time."""
    policy.must_be_admin(work.actor, "change how people sign in")
    old = store.find(work)
    if old is not None and new.client_secret is None and new.client_id == old.client_id:
        new = msgspec.structs.replace(new, client_secret=old.client_secret)
    if old is not None and new.method is not Method.MANUAL and _metadata(old) == _metadata(new):
        new = msgspec.structs.replace(new, **{name: getattr(old, name) for name in _LEARNED})
    _check(new)
    if old is not None and _described(old) == _described(new):
        new = msgspec.structs.replace(new, status=old.status, tested=old.tested)
    elif _is_required(work):
        raise StillRequired("Single sign-on is required at the moment. Switch that off before changing the provider.")
    new = msgspec.structs.replace(new, touched=work.now)
    store.save(work, new)
    _show(work, new)
    work.emit(events.connection_changed("updated", work.actor.organization_id, new.provider))
    return new


def remove(work: Work) -> None:
    """For good; people sign in by password again."""
    old = get(work)
    _must_not_be_required(work)
    store.remove(work)
    _show(work, None)
    work.emit(events.connection_changed("removed", work.actor.organization_id, old.provider))


def note_test(work: Work, found: Connection) -> Connection:
    """A test has passed on the connection as it is now; `found` has what it learned."""
    old = get(work)
    if old.touched != found.touched or _described(old) != _described(found, but=_LEARNED, like=old):
        raise NotTested("The connection was changed during the test. Test it again.")
    status = Standing.ENABLED if old.status is Standing.ENABLED else Standing.TESTED
    new = msgspec.structs.replace(found, status=status, tested=work.now)
    store.save(work, new)
    work.emit(events.connection_changed("tested", work.actor.organization_id, new.provider))
    return new


def enable(work: Work) -> Connection:
    one = get(work)
    if one.status is Standing.DRAFT:
        raise NotTested("Test the connection first; it is enabled once a test has passed.")
    return _stand(work, one, Standing.ENABLED, "enabled")


def disable(work: Work) -> Connection:
    one = get(work)
    _must_not_be_required(work)
    return _stand(work, one, Standing.TESTED, "disabled") if one.status is Standing.ENABLED else one


def require(work: Work, *, enforced: bool) -> Connection:
    """Passwords open the organization for administrators only, and nobody is invited any more; sessions go on."""
    one = get(work)
    settings = organizations.get(work).settings
    if enforced and one.status is not Standing.ENABLED:
        raise NotTested("Enable single sign-on before requiring it.")
    if enforced and not domains.has_verified(work):
        raise Invalid.at({"enforced": ["Requiring single sign-on needs a verified domain."]})
    if settings.sso_enforced is not enforced:
        organizations.change(work, Change(settings={"sso_enforced": enforced}))
        work.emit(events.enforcement_changed(work.actor.organization_id, enforced=enforced, by=work.actor.party))
    return one


_LEARNED = {"sso_url", "entity_id", "certificate"}
"""What a test reads from the provider's metadata."""


def _described(one: Connection, *, but: set[str] | None = None, like: Connection | None = None) -> dict[str, object]:
    """What the provider is; `but` fields count as those of `like`."""
    fields = {name: value for name, value in msgspec.structs.asdict(one).items() if name not in _OWN}
    return fields | {name: getattr(like, name) for name in but or () if like is not None}


def _metadata(one: Connection) -> tuple[object, ...]:
    return one.protocol, one.method, one.metadata_url, one.metadata_xml


def _stand(work: Work, one: Connection, status: Standing, verb: str) -> Connection:
    new = msgspec.structs.replace(one, status=status, touched=work.now)
    store.save(work, new)
    _show(work, new)
    work.emit(events.connection_changed(verb, work.actor.organization_id, new.provider))
    return new


def _show(work: Work, one: Connection | None) -> None:
    """What everybody may see of it, at the organization itself."""
    is_on = one is not None and one.status is Standing.ENABLED
    shown = {
        "saml_enabled": is_on,
        "saml_login_url": login_url(work.actor.organization_id) if is_on else None,
        "sso_default_role": one.default_role if one is not None else None,
    }
    organizations.change(work, Change(settings=shown))


def _is_required(work: Work) -> bool:
    return organizations.get(work).settings.sso_enforced


def _must_not_be_required(work: Work) -> None:
    if _is_required(work):
        raise StillRequired("Single sign-on is required at the moment. Switch that off first.")


def _check(new: Connection) -> None:
    if new.protocol is not Protocol.OIDC:
        sentence = "Only OpenID Connect is offered so far; SAML comes later. Most providers speak both."
        raise Invalid.at({"protocol": [sentence]})
    wrong: dict[str, list[str]] = {}
    if new.method is not Method.METADATA_URL:
        wrong["method"] = ["OpenID Connect is described by metadata_url: the issuer, or its discovery document."]
    if not new.client_id:
        wrong["client_id"] = ["Enter the client id that the provider has given to this application."]
    needed = {
        Method.METADATA_URL: ("metadata_url",),
        Method.METADATA_XML: ("metadata_xml",),
        Method.MANUAL: ("sso_url", "entity_id", "certificate"),
    }
    for name in needed[new.method]:
        if not getattr(new, name):
            wire = name if name.startswith("metadata") else f"idp_{name}"
            wrong[wire] = [f"The {wire} field is required."]
    for name in ("metadata_url", "sso_url"):
        address = getattr(new, name)
        if address and not address.startswith(("https://", "http://")):
            wrong[name if name.startswith("metadata") else f"idp_{name}"] = ["Enter a web address: https://..."]
    if wrong:
        raise Invalid.at(wrong)
