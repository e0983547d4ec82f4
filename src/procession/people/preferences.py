"""What people chose for themselves in an organization: notifications, digest days, languages, the look of dates
(behaviour H4 - H6, K19, K21; api-identity 3.2.1, 3.7.4).

A preference nobody set has its default. Digest days of newcomers are what the organization says when they come; a later
change of that leaves those who are here as they are.
"""

import re
from collections.abc import Mapping, Sequence

import msgspec

from procession.actor import ActorKind
from procession.errors import Invalid, NotAllowed, NotFound
from procession.people import events, guests, members, policy, store
from procession.people.settings import DIGEST_DAYS, WEEK, Weekday
from procession.people.store.preferences import Chosen
from procession.people.values import Guest, Member, Status
from procession.plumbing.work import Work

SWITCHES = (
    "notify_task_assigned",
    "notify_others_task_updates",
    "notify_comments",
    "notify_mentions",
    "notify_process_completed",
    "notify_deadline_changed",
    "daily_digest",
    "all_mail",
    "sounds",
    "step_preferences",
)
"""Each is `1` or `0`. `all_mail` off is "turn everything off" (behaviour H4)."""
DEFAULTS = {
    **dict.fromkeys(SWITCHES, "1"),
    "step_preferences": "0",
    "cadence_days": ",".join(DIGEST_DAYS),
    "date_display": "relative",
    "app_language": "en",
    "content_language": "en",
}
OF_GUESTS = ("daily_digest", "cadence_days", "app_language", "content_language")
"""Single mails to guests can't be switched off (behaviour H4)."""
_DATES = ("relative", "hard")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")

Value = bool | int | str | list[str] | None


class Preference(msgspec.Struct, frozen=True, kw_only=True):
    """`value` as text: a switch is 1 or 0, days are separated by commas. `touched` None: it was never chosen."""

    slug: str
    value: str
    touched: int | None


def begin(work: Work, party: int, days: Sequence[Weekday]) -> None:
    """For somebody who is new here: the digest days that the organization gives newcomers (behaviour H6)."""
    if tuple(days) != DIGEST_DAYS:
        store.preferences.choose(work, party, "cadence_days", ",".join(days))


def of_member(work: Work, number: int) -> list[Preference]:
    """One's own, or as an administrator anybody's."""
    return of_members(work, [_readable(work, number)])[number]


def of_members(work: Work, people: Sequence[Member]) -> dict[int, list[Preference]]:
    """Everything, defaults included, in one query."""
    chosen = store.preferences.of(work, [member.no for member in people])
    return {member.no: _whole({**chosen[member.no], **_in_profile(member)}, tuple(DEFAULTS)) for member in people}


def is_on(work: Work, party: int, slug: str) -> bool:
    """Whether a member or guest wants this: for whoever sends mail."""
    kept = store.preferences.of(work, [party])[party]
    return all(_value(kept, each) == "1" for each in (slug, "all_mail"))


def choose_for_member(work: Work, number: int, slug: str, value: Value) -> Preference:
    """One's own, or as an administrator anybody's; None goes back to the default."""
    member = _readable(work, number)
    if slug not in DEFAULTS:
        raise NotFound(f"There is no preference of this name. Use one of: {', '.join(DEFAULTS)}.")
    text = None if value is None else read(slug, value, path="value")
    before = _value({**store.preferences.of(work, [number])[number], **_in_profile(member)}, slug)
    _keep(work, member, slug, text)
    after = text if text is not None else DEFAULTS[slug]
    if after != before:
        work.emit(events.profile_updated(number, {slug: {"old": before, "new": after}}))
    return Preference(slug=slug, value=after, touched=None if text is None else work.now)


def of_guest(work: Work, key: str) -> list[Preference]:
    """The guest's own, by the private link; or for members who may change guests."""
    guest = _readable_guest(work, key)
    return _of_guest(work, guest)


def choose_for_guest(work: Work, key: str, values: Mapping[str, Value]) -> list[Preference]:
    """The guest's own, by the private link; or as an administrator (behaviour G, matrix)."""
    guest = _readable_guest(work, key)
    if work.actor.kind is not ActorKind.GUEST:
        policy.must_be_admin(work.actor, "change the preferences of guests")
    texts = {slug: None if value is None else read(slug, value, path=slug) for slug, value in values.items()}
    before = {each.slug: each.value for each in _of_guest(work, guest)}
    for slug, text in texts.items():
        _keep_for_guest(work, guest, slug, text)
    now = _of_guest(work, guests.get(work, str(guest.no)))
    changes = {
        each.slug: {"old": before[each.slug], "new": each.value} for each in now if before[each.slug] != each.value
    }
    if changes:
        work.emit(events.guest_changed("updated", guest.no, {"changes": changes}))
    return now


def read(slug: str, value: Value, *, path: str) -> str:
    """The value as it is kept. Pure. Raises Invalid."""
    if slug in SWITCHES:
        word = str(value).strip().lower()
        if word not in {"1", "0", "true", "false"}:
            raise Invalid.at({path: ["This is switched on or off: send 1 or 0."]})
        return "1" if word in {"1", "true"} else "0"
    if slug == "cadence_days":
        return _days(value, path)
    text = value.strip() if isinstance(value, str) else ""
    if slug == "date_display" and text not in _DATES:
        raise Invalid.at({path: ["Dates are shown relative or hard."]})
    if slug.endswith("_language") and _LANGUAGE.fullmatch(text) is None:
        raise Invalid.at({path: ["Send a language by its code, such as en or pt-BR."]})
    return text


def _days(value: Value, path: str) -> str:
    words = value if isinstance(value, list) else value.split(",") if isinstance(value, str) else ["?"]
    days = [word.strip().capitalize() for word in words if word.strip()]
    if any(day not in WEEK for day in days):
        raise Invalid.at({path: ["Send days of the week, separated by commas: Monday,Wednesday."]})
    return ",".join(sorted(set(days), key=WEEK.index))


def _readable(work: Work, number: int) -> Member:
    policy.must_be_inside(work.actor)
    member = members.get(work, number)
    if number != work.actor.party:
        policy.must_be_admin(work.actor, "see and change the preferences of others")
    if member.status is Status.BOT:
        raise NotFound("The organization's bot has no preferences.")
    return member


def _readable_guest(work: Work, key: str) -> Guest:
    if work.actor.kind is not ActorKind.GUEST:
        policy.must_be_able_to_write_guests(work.actor)
        return guests.get(work, key)
    found = guests.find(work, key)
    if found is None or found.no != work.actor.party:
        raise NotAllowed("Guests have preferences of their own only.")
    return found


def _of_guest(work: Work, guest: Guest) -> list[Preference]:
    chosen = dict(store.preferences.of(work, [guest.no])[guest.no])
    if guest.details.cadence_days is not None:
        chosen["cadence_days"] = Chosen(",".join(guest.details.cadence_days), guest.touched)
    return _whole(chosen, OF_GUESTS)


def _keep_for_guest(work: Work, guest: Guest, slug: str, text: str | None) -> None:
    """Digest days stand among the guest's details, where members see and set them too."""
    if slug == "cadence_days":
        days = None if text is None else [day for day in text.split(",") if day]
        details = msgspec.structs.replace(guest.details, cadence_days=days)
        store.guests.save(work, msgspec.structs.replace(guest, details=details))
    elif text is None:
        store.preferences.forget_one(work, guest.no, slug)
    else:
        store.preferences.choose(work, guest.no, slug, text)


def _keep(work: Work, member: Member, slug: str, text: str | None) -> None:
    """The interface's language and the step preferences are the person's everywhere; the rest is chosen here alone."""
    if slug == "app_language":
        store.accounts.set_locale(work, member.no, text)
    elif slug == "step_preferences":
        profile = msgspec.structs.replace(member.profile, step_preferences=None if text is None else text == "1")
        store.members.save(work, msgspec.structs.replace(member, profile=profile))
    elif text is None:
        store.preferences.forget_one(work, member.no, slug)
    else:
        store.preferences.choose(work, member.no, slug, text)


def _in_profile(member: Member) -> dict[str, Chosen]:
    found: dict[str, Chosen] = {}
    if member.locale is not None:
        found["app_language"] = Chosen(member.locale, member.account_touched)
    if member.profile.step_preferences is not None:
        found["step_preferences"] = Chosen("1" if member.profile.step_preferences else "0", member.account_touched)
    return found


def _whole(chosen: Mapping[str, Chosen], slugs: Sequence[str]) -> list[Preference]:
    return [
        Preference(slug=slug, value=_value(chosen, slug), touched=chosen[slug].touched if slug in chosen else None)
        for slug in slugs
    ]


def _value(chosen: Mapping[str, Chosen], slug: str) -> str:
    return chosen[slug].value if slug in chosen else DEFAULTS[slug]
