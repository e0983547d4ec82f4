"""Job titles of an organization (behaviour B37, A2): steps name them, and whoever launches says who fills them."""

from collections.abc import Iterable, Mapping, Sequence

from msgspec.structs import replace

from procession.errors import Invalid, NotFound
from procession.people import events, policy, store
from procession.people.values import JobTitle, PartyKind
from procession.plumbing.work import Work

LONGEST_NAME = 200
MOST = 500
"""In one organization."""


def everything(work: Work, q: str = "") -> list[JobTitle]:
    """Those whose name contains `q`, by name."""
    needle = q.strip().casefold()
    return [one for one in store.job_titles.everything(work) if needle in one.name.casefold()]


def get(work: Work, title_id: str) -> JobTitle:
    found = next((one for one in store.job_titles.everything(work) if one.id == title_id), None)
    if found is None:
        raise NotFound("There is no such job title in this organization.")
    return found


def create(work: Work, name: str | None) -> JobTitle:
    policy.must_be_admin(work.actor, "change job titles")
    checked = _free_name(work, name, but=None)
    if len(store.job_titles.everything(work)) >= MOST:
        raise Invalid.at({"name": [f"An organization has at most {MOST} job titles; delete one that isn't used."]})
    number = store.organizations.new_party(work, PartyKind.JOB_TITLE, org=work.org)
    made = JobTitle(no=number, id=work.new_id(), name=checked, created=work.now, touched=work.now)
    if not store.job_titles.add(work, made):
        raise _taken()
    work.emit(events.job_title_changed("created", made.id, {"text": checked}))
    return made


def rename(work: Work, title_id: str, name: str | None) -> JobTitle:
    """Steps that name it show the new name at once."""
    policy.must_be_admin(work.actor, "change job titles")
    before = get(work, title_id)
    checked = _free_name(work, name, but=before.no)
    if checked == before.name:
        return before
    after = replace(before, name=checked, touched=work.now)
    if not store.job_titles.save(work, after):
        raise _taken()
    work.emit(events.job_title_changed("updated", after.id, {"field": "name", "old": before.name, "new": checked}))
    return after


def delete(work: Work, title_id: str) -> None:
    """For good. Steps that name it ask for nobody in its place any more; who filled it in a process stays there."""
    policy.must_be_admin(work.actor, "change job titles")
    gone = get(work, title_id)
    store.job_titles.remove(work, gone.no)
    work.emit(events.job_title_changed("deleted", gone.id, {"text": gone.name}))


def named(work: Work, numbers: Iterable[int]) -> Mapping[int, JobTitle]:
    """The job titles with these numbers; those that are gone are left out."""
    wanted = set(numbers)
    return {one.no: one for one in store.job_titles.everything(work) if one.no in wanted} if wanted else {}


def find(work: Work, words: Sequence[str]) -> dict[str, JobTitle]:
    """The job titles that these words mean, each by id, number or name; words that mean none are left out."""
    if not words:
        return {}
    known: dict[str, JobTitle] = {}
    for one in store.job_titles.everything(work):
        known |= {one.name.casefold(): one, str(one.no): one, one.id: one}
    return {word: known[word.strip().casefold()] for word in words if word.strip().casefold() in known}


def _free_name(work: Work, sent: str | None, *, but: int | None) -> str:
    name = (sent or "").strip()
    if not name:
        raise Invalid.at({"name": ["The name field is required."]})
    if len(name) > LONGEST_NAME:
        raise Invalid.at({"name": [f"A job title has at most {LONGEST_NAME} characters."]})
    if store.job_titles.number_named(work, name) not in {None, but}:
        raise _taken()
    return name


def _taken() -> Invalid:
    return Invalid.at({"name": ["There is a job title with this name already."]})
