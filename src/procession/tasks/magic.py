"""Links that ask a member to do something, with values filled in (behaviour E26-E28, `api-running` 1.13).

A link carries no right and changes nothing: whoever opens it signs in, sees what would happen, and says yes (E29, E30).
Nothing is kept of it, so it is made anew from the same facts at any time.
"""

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote, urlencode

import msgspec
from msgspec import UNSET

from procession.engine.process import fields_of
from procession.engine.template import Field
from procession.errors import Invalid
from procession.ids import is_id
from procession.plumbing.work import Work
from procession.processes import loading, sight
from procession.processes.bodies import given, instant
from procession.processes.loading import Loaded
from procession.tasks.magic_wire import MagicLinkIn
from procession.templates import launchable, public_form

LONGEST = 8_000
"""Characters of a link; longer ones are cut or refused on the way by some programs."""

LAUNCH, ONE_OFF = "launch", "createOotTask"
COMMENT, DEADLINE, ANSWER = "writeAComment", "editDeadline", "updateFormFieldValue"
TASK_ACTIONS = ("completeTask", "reOpenTask", COMMENT, DEADLINE, ANSWER)
ACTIONS = (LAUNCH, ONE_OFF, *TASK_ACTIONS)


class MagicLink(msgspec.Struct, frozen=True, kw_only=True):
    """`public_path`: the same values for the public form of the template, where it has one (E28)."""

    action: str
    path: str
    public_path: str | None = None


def make(work: Work, asked: MagicLinkIn) -> MagicLink:
    """Raises NotFound and NotAllowed for what the caller can't see or launch, and Invalid."""
    action = asked.action if isinstance(asked.action, str) else ""
    if action not in ACTIONS:
        raise Invalid.at({"action": [f"{action[:50]!r} is no action of a link. Use one of: {', '.join(ACTIONS)}."]})
    made = _launch(work, asked) if action == LAUNCH else _magic(work, action, asked)
    if max(len(made.path), len(made.public_path or "")) > LONGEST:
        raise Invalid.at({"action": [f"The link would be longer than {LONGEST:,} characters; fill in less."]})
    return made


def _launch(work: Work, asked: MagicLinkIn) -> MagicLink:
    identity = _identity(asked.checklist_id, "checklist_id")
    template = launchable.live_version(work, identity)
    filled = _filled({"default_run_name": asked.default_run_name})
    values = _by_alias(template.kickoff.fields, asked.ko_fields, "ko_fields")
    filled |= {"ko_fields": values} if values else {}
    at_once = {"launchprocess": "true"} if asked.launchprocess is True else {}
    here = f"/{work.actor.organization_id}"
    form = public_form.find(work, identity)
    public = None
    if form is not None and form.is_open:
        public = _address(f"{here}/public/kickoff/{quote(form.alias, safe='')}", filled)
    return MagicLink(
        action=LAUNCH, path=_address(f"{here}/process/{identity}/create", filled | at_once), public_path=public
    )


def _magic(work: Work, action: str, asked: MagicLinkIn) -> MagicLink:
    filled = {"action": action}
    if action == ONE_OFF:
        filled |= _filled({"default_task_name": asked.default_task_name})
    else:
        loaded = _task(work, _identity(asked.task_id, "task_id"))
        filled |= {"task_id": loaded.in_hand.id} | _of_task(action, asked, loaded)
    return MagicLink(action=action, path=_address(f"/{work.actor.organization_id}/magic", filled))


def _of_task(action: str, asked: MagicLinkIn, loaded: Loaded) -> dict[str, str]:
    """The values of one action, which it can't do without."""
    if action == COMMENT:
        return _required("comment", asked.comment)
    if action == DEADLINE:
        instant(asked.deadline, "deadline")
        return _required("deadline", asked.deadline)
    if action == ANSWER:
        fields = fields_of(loaded.template, loaded.in_hand)
        return _required("form_fields", _by_alias(fields, asked.form_fields, "form_fields"))
    return {}


def _task(work: Work, identity: str) -> Loaded:
    loaded = loading.read_task(work, identity)
    sight.must_see_task(work, loaded.process, loaded.in_hand, loaded.template)
    return loaded


def _identity(sent: Any, path: str) -> str:
    if not isinstance(sent, str) or not is_id(sent):
        raise Invalid.at({path: ["Send its id, which is 32 characters long."]})
    return sent


def _filled(values: Mapping[str, Any]) -> dict[str, str]:
    return {name: value for name, value in values.items() if isinstance(value, str) and value.strip()}


def _required(name: str, value: Any) -> dict[str, str]:
    found = _filled({name: value})
    if not found:
        raise Invalid.at({name: [f"The {name.replace('_', ' ')} field is required for this action."]})
    return found


def _by_alias(fields: Sequence[Field], sent: Any, path: str) -> str:
    """Answers as a link carries them: JSON, a list of objects with one alias each. Fields are named by alias or id."""
    if sent is UNSET or not given(sent) or sent in ({}, []):
        return ""
    entries = [sent] if isinstance(sent, Mapping) else sent
    if not isinstance(entries, list) or not all(isinstance(each, Mapping) for each in entries):
        raise Invalid.at({path: ["Send a list of objects with one field alias and its value each."]})
    known = {key: field.alias for field in fields for key in (field.alias, field.id, str(field.no))}
    pairs = [(str(key), value) for each in entries for key, value in each.items()]
    unknown = [key for key, _ in pairs if key not in known]
    if unknown:
        raise Invalid.at({path: [f"There is no field {key[:100]!r} in this form." for key in unknown[:20]]})
    return msgspec.json.encode([{known[key]: value} for key, value in pairs]).decode()


def _address(path: str, values: Mapping[str, str]) -> str:
    return f"{path}?{urlencode(values, quote_via=quote)}" if values else path
