"""Submitting a public kick-off form: the process starts, and the visitor becomes a guest (behaviour E20-E23)."""

from collections.abc import Mapping, Sequence
from typing import Any

from procession.engine.template import Field
from procession.errors import Invalid
from procession.events import Event
from procession.people import addresses, names, visitors
from procession.people.guests import INVITATIONS
from procession.plumbing.work import Work
from procession.processes import launch
from procession.processes.bodies import LaunchIn, read_prerun
from procession.templates.public_form import wants_visitor
from procession.visiting import form, store
from procession.visiting.refusals import AddressOfMember
from procession.visiting.store import Visit

MOST_GUESTS = 10
"""People whom one visitor may name in all pickers of the form together."""

_NAME_BY_ADDRESS = "Name people by their e-mail address."
_FILES_BY_ADDRESS = "Give the address of each file, beginning with https://."


def submit(work: Work, organization: str, key: str, token: str, *, name: str | None, prerun: Any) -> None:
    """Starts the process in the host's name. A link starts one process: again changes nothing.

    Raises NotFound, AddressOfMember, Invalid and what a launch refuses.
    """
    here = form.come(work, organization, key)
    visit = form.must_be_visit(work, here.form.id, token, lock=True)
    if visit.process is not None:
        return
    if visitors.members_among(work, [visit.email]):
        raise AddressOfMember("This address belongs to a member. Sign in, and launch it from there.")
    answers = _answers(here.form.content.kickoff.fields, read_prerun(prerun), visit.email)
    work.act_as(here.host)
    guest = _become_guest(work, visit, answers)
    asked = LaunchIn(checklist_id=here.form.id, name=name, prerun=answers)
    made = launch.launch(work, asked).process
    store.started(work, visit.id, made.id)
    work.emit(
        Event(
            name="visit.launched",
            verb="launched",
            subject="visit",
            subject_id=visit.id,
            process=made.id,
            template=here.form.id,
            body={"guest": guest},
        )
    )


def _answers(fields: Sequence[Field], sent: Mapping[str | int, Any], visitor: str) -> dict[str | int, Any]:
    """The answers as a launch takes them: pickers of the visitor are filled in, and nobody inside is named."""
    answers = dict(sent)
    errors: dict[str, list[str]] = {}
    for field in fields:
        keys = [key for key in (field.id, str(field.no)) if answers.get(key)]
        for key in keys:
            wrong = _wrong_for_stranger(field, answers[key])
            if wrong is not None:
                errors[str(key)] = [f"{field.label}: {wrong}"]
        if field.type == "assignees_form" and wants_visitor(field) and not keys:
            answers[field.id] = {"guests": [visitor]}
    if len(_named(answers.values())) > MOST_GUESTS:
        errors["prerun"] = [f"Name at most {MOST_GUESTS} people."]
    if errors:
        raise Invalid.at(errors)
    return answers


def _wrong_for_stranger(field: Field, value: Any) -> str | None:
    """Numbers of members, ids of groups and of files are for people inside: a stranger could try them out."""
    if field.type == "assignees_form" and isinstance(value, Mapping):
        return _NAME_BY_ADDRESS if value.get("users") or value.get("groups") else None
    if field.type == "file" and isinstance(value, list):
        is_own = all(isinstance(each, Mapping) and not each.get("id") for each in value)
        return None if is_own else _FILES_BY_ADDRESS
    return None


def _become_guest(work: Work, visit: Visit, answers: Mapping[str | int, Any]) -> int:
    """The visitor's number as a guest. Whoever is new counts towards the guests of this hour (E25)."""
    wanted = dict.fromkeys([visit.email, *_named(answers.values())])
    known = names.guest_numbers(work, wanted)
    for address in wanted:
        if address not in known:
            work.spend(INVITATIONS)
    return names.find_or_create_guests(work, [visit.email], path="email")[0]


def _named(values: Any) -> list[str]:
    """The addresses of guests in the answers to pickers."""
    found: list[str] = []
    for value in values:
        listed = value.get("guests") if isinstance(value, Mapping) else None
        for each in listed if isinstance(listed, list) else ():
            address = each.get("email") if isinstance(each, Mapping) else each
            found += [addresses.folded(address)] if isinstance(address, str) else []
    return list(dict.fromkeys(found))
