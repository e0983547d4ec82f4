"""Coming to a public kick-off form: finding it, and who answers for what it starts (behaviour E19, E23).

Closed, private, archived and unknown forms are the same to a stranger.
"""

import msgspec

from procession.actor import Actor
from procession.errors import NotAllowed, NotFound, Refusal
from procession.people import acting, visitors
from procession.people.values import Organization
from procession.plumbing.work import Work
from procession.templates import launchable, public_form
from procession.templates.public_form import PublicForm
from procession.visiting import store
from procession.visiting.store import Visit

LINK_LASTS = 30 * 86_400
"""Seconds for which a link that started nothing can be used."""


class Open(msgspec.Struct, frozen=True, kw_only=True):
    """A form that visitors may fill in. `host` is the member in whose name its processes start."""

    organization: Organization
    form: PublicForm
    host: Actor


def come(work: Work, organization_id: str, key: str) -> Open:
    """By the template's id or alias. From here on the unit is a stranger's in this organization. Raises NotFound."""
    organization = visitors.enter(work, organization_id)
    form = public_form.find(work, key)
    host = None if form is None or not form.is_open else _host(work, form)
    if form is None or host is None:
        raise nothing_public()
    return Open(organization=organization, form=form, host=host)


def must_be_visit(work: Work, template_id: str, token: str, *, lock: bool = False) -> Visit:
    """The visit behind the code of a private link to this form. Raises NotFound, too when the link is too old."""
    found = store.find(work, visitors.hashed(token), lock=lock) if token else None
    is_old = found is not None and found.process is None and found.asked < work.now - LINK_LASTS
    if found is None or found.template != template_id or is_old:
        raise NotFound("This link doesn't count any more. Ask for a new one with your e-mail address.")
    return found


def nothing_public() -> NotFound:
    """The same words as for an organization nobody knows."""
    return NotFound("There is nothing public at this address.")


def _host(work: Work, form: PublicForm) -> Actor | None:
    """Whoever shares the form; when they are gone or may not launch any more, the template's owner; else nobody."""
    stranger = work.actor
    for number in dict.fromkeys(form.hosts):
        member = acting.as_member(work, number)
        if member is None:
            continue
        work.act_as(member)
        try:
            launchable.live_version(work, form.id)
        except NotAllowed:
            continue
        except Refusal:
            return None
        finally:
            work.act_as(stranger)
        return member
    return None
