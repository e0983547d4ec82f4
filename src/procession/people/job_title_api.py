"""Routes of job titles."""

from typing import Annotated

import msgspec
from msgspec import UNSET, Meta, UnsetType

from procession import clock
from procession.people import job_titles
from procession.people.values import JobTitle
from procession.plumbing.http import NOTHING, HexId, Item, Nothing, Page, PageQuery, Route, window
from procession.plumbing.work import Work

TAG = "Job titles"


class JobTitlePath(msgspec.Struct, frozen=True):
    title: HexId


class JobTitleIn(msgspec.Struct, kw_only=True):
    name: Annotated[str | UnsetType | None, Meta(description="At most 200 characters, unique in any case.")] = UNSET


class JobTitleOut(msgspec.Struct, kw_only=True):
    """A job title that steps can name."""

    id: str
    name: str
    created_at: str
    last_updated: str


def list_job_titles(work: Work, query: PageQuery) -> Page[JobTitleOut]:
    """The organization's job titles, by name."""
    chosen = window(query, default=100)
    found = job_titles.everything(work, query.q)
    part = found[chosen.offset : chosen.offset + chosen.limit]
    return Page(data=[_out(one) for one in part], total=len(found), window=chosen)


def create_job_title(work: Work, body: JobTitleIn) -> Item[JobTitleOut]:
    """A new job title: a place at steps that whoever launches a process fills with people. Administrators only.

    Steps name it in `roles`; a launch says who fills it: `"roles": {"<id>": {"users": [..], "guests": [..]}}`.
    """
    return Item(_out(job_titles.create(work, _name(body))))


def get_job_title(work: Work, path: JobTitlePath) -> Item[JobTitleOut]:
    """One job title."""
    return Item(_out(job_titles.get(work, path.title)))


def rename_job_title(work: Work, path: JobTitlePath, body: JobTitleIn) -> Item[JobTitleOut]:
    """Renames a job title; steps show the new name at once. Administrators only."""
    return Item(_out(job_titles.rename(work, path.title, _name(body))))


def delete_job_title(work: Work, path: JobTitlePath) -> Nothing:
    """Deletes a job title for good; steps don't ask for it any more. Administrators only."""
    job_titles.delete(work, path.title)
    return NOTHING


def _name(body: JobTitleIn) -> str | None:
    return body.name if isinstance(body.name, str) else None


def _out(one: JobTitle) -> JobTitleOut:
    return JobTitleOut(
        id=one.id, name=one.name, created_at=clock.show(one.created), last_updated=clock.show(one.touched)
    )


_ALL = "/organizations/{org}/job-titles"
_ONE = _ALL + "/{title}"

ROUTES: tuple[Route, ...] = (
    Route(method="GET", path=_ALL, use=list_job_titles, tag=TAG),
    Route(method="POST", path=_ALL, use=create_job_title, tag=TAG, status=201),
    Route(method="GET", path=_ONE, use=get_job_title, tag=TAG),
    Route(method="PUT", path=_ONE, use=rename_job_title, tag=TAG),
    Route(method="DELETE", path=_ONE, use=delete_job_title, tag=TAG, status=204),
)
