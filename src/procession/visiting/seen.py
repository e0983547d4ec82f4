"""What the private link to a public form shows: the form, and once it was submitted how far the process is (E20)."""

from typing import Any

import msgspec

from procession.people import names, visitors
from procession.people.values import Organization
from procession.plumbing.work import Work
from procession.processes import sight, views
from procession.processes.views import RunView
from procession.templates import public_form
from procession.templates.public_form import PublicForm
from procession.visiting import form
from procession.visiting.store import Visit


class Seen(msgspec.Struct, frozen=True, kw_only=True):
    """`visit` None: nobody has proved an address yet, so the fields are not shown. `prefill` is by field id. `code` is
    the visitor's own guest code, once a task of the process is theirs."""

    organization: Organization
    form: PublicForm
    visit: Visit | None = None
    prefill: dict[str, Any] = {}
    run: RunView | None = None
    code: str | None = None


def see(work: Work, organization: str, key: str, token: str) -> Seen:
    """Without a token the head of the form. A link whose process was started keeps showing it, also when the form is
    closed meanwhile. Raises NotFound."""
    if not token:
        here = form.come(work, organization, key)
        return Seen(organization=here.organization, form=here.form)
    there = visitors.enter(work, organization)
    found = public_form.find(work, key)
    if found is None:
        raise form.nothing_public()
    visit = form.must_be_visit(work, found.id, token)
    if visit.process is None:
        here = form.come(work, organization, key)
        return Seen(organization=there, form=here.form, visit=visit, prefill=_prefill(work, here.form, visit))
    return _progress(work, there, found, visit)


def _progress(work: Work, there: Organization, found: PublicForm, visit: Visit) -> Seen:
    runs = views.runs(work, [visit.process or ""])
    if not runs:
        raise form.nothing_public()
    guest = next(iter(names.guests(work, names.guest_numbers(work, [visit.email]).values()).values()), None)
    is_theirs = guest is not None and guest.disabled is None and sight.involves(work, runs[0].process.id, guest.no)
    code = guest.code if guest is not None and is_theirs else None
    return Seen(organization=there, form=found, visit=visit, run=runs[0], code=code)


def _prefill(work: Work, found: PublicForm, visit: Visit) -> dict[str, Any]:
    """What the link brought along, by field id; what the form doesn't have is named."""
    by_alias = {field.alias: field for field in found.content.kickoff.fields}
    for alias in visit.kept.answers.keys() - by_alias.keys():
        work.warn("ko_fields", f"The form has no field {alias[:100]!r}; its value was left out.")
    return {by_alias[alias].id: value for alias, value in visit.kept.answers.items() if alias in by_alias}
