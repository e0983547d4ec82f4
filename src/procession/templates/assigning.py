"""People of a step, named the wire's way, as party numbers."""

from collections.abc import Callable, Sequence

from procession.engine.assignees import Assignees
from procession.errors import Invalid
from procession.people import job_titles, names
from procession.plumbing.work import Work
from procession.templates.wire.errors import Errors
from procession.templates.wire.names import People


def resolved(work: Work, people: People, present: Assignees, errors: Errors, path: str = "") -> Assignees:
    """The new assignees: active members, guests (an unknown address becomes a guest), groups of the organization.

    Who is on the step already may stay there, also when disabled meanwhile: clients send back what they read.
    """
    start = f"{path}." if path else ""
    return Assignees(
        members=_members(work, people.members, present.members, errors, f"{start}assignees"),
        guests=_guests(work, people.guests, present.guests, errors, f"{start}guests"),
        groups=_groups(work, people.groups, present.groups, errors, f"{start}groups"),
    )


def known(work: Work, people: People, path: str) -> Assignees:
    """For imports: whoever means nothing in this organization is left out and named in `warnings`."""
    left_out = Errors()
    members = tuple(one for one in people.members or () if _passes(work, _members, one, left_out, f"{path}.assignees"))
    guests = [_guests(work, (one,), (), left_out, f"{path}.guests") for one in people.guests or ()]
    groups = [_groups(work, (one,), (), left_out, f"{path}.groups") for one in people.groups or ()]
    for where, sentences in left_out.found.items():
        for sentence in sentences:
            work.warn(where, f"Left out: {sentence}")
    return Assignees(members, tuple(sum(guests, ())), tuple(sum(groups, ())))


def job_titles_of(
    work: Work, wanted: tuple[str, ...] | None, present: tuple[int, ...], errors: Errors, path: str = ""
) -> tuple[int, ...]:
    """The job titles of a step as numbers, by id or name (behaviour B35, B37). None: unchanged."""
    if wanted is None:
        return present
    found = job_titles.find(work, wanted)
    start = f"{path}." if path else ""
    for word in wanted:
        if word not in found:
            errors.add(f"{start}roles", f"There is no job title {word[:80]!r} in this organization.")
    return tuple(dict.fromkeys(one.no for one in found.values()))


def known_job_titles(work: Work, named: Sequence[tuple[str, str]], path: str) -> tuple[int, ...]:
    """For imports: each by its id, else by its name; those that are not here are left out and named."""
    found = job_titles.find(work, [word for pair in named for word in pair])
    known = [found.get(title) or found.get(name) for title, name in named]
    for (title, name), one in zip(named, known, strict=True):
        if one is None:
            work.warn(f"{path}.roles", f"Left out: there is no job title {(name or title)[:80]!r} here.")
    return tuple(dict.fromkeys(one.no for one in known if one is not None))


def _passes(work: Work, check: Callable[..., tuple[int, ...]], one: int, errors: Errors, path: str) -> bool:
    return bool(check(work, (one,), (), errors, path))


def _members(
    work: Work, wanted: tuple[int, ...] | None, present: tuple[int, ...], errors: Errors, path: str
) -> tuple[int, ...]:
    if wanted is None:
        return present
    added = [number for number in wanted if number not in present]
    try:
        names.must_be_active_members(work, added, path=path)
    except Invalid as refusal:
        return _noted(refusal, errors)
    return wanted


def _guests(
    work: Work, wanted: tuple[str, ...] | None, present: tuple[int, ...], errors: Errors, path: str
) -> tuple[int, ...]:
    if wanted is None:
        return present
    there = {number: email for number, email in names.guest_emails(work, present).items() if email in wanted}
    added = [email for email in wanted if email not in there.values()]
    try:
        numbers = dict(zip(added, names.find_or_create_guests(work, added, path=path), strict=True))
    except Invalid as refusal:
        return _noted(refusal, errors)
    numbers |= {email: number for number, email in there.items()}
    return tuple(numbers[email] for email in wanted)


def _groups(
    work: Work, wanted: tuple[str, ...] | None, present: tuple[int, ...], errors: Errors, path: str
) -> tuple[int, ...]:
    if wanted is None:
        return present
    try:
        return tuple(names.must_be_groups(work, wanted, path=path))
    except Invalid as refusal:
        return _noted(refusal, errors)


def _noted(refusal: Invalid, errors: Errors) -> tuple[int, ...]:
    for path, sentences in refusal.errors.items():
        for sentence in sentences:
            errors.add(path, sentence)
    return ()
