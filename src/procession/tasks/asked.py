"""Reading what a list of tasks is asked for: whose, in which state, when (`api-running` 2.3)."""

from typing import Annotated

from msgspec import Meta

from procession.actor import ActorKind
from procession.errors import NotAllowed, NotFound
from procession.ids import is_id
from procession.people import guests, members, names
from procession.plumbing.http import PageQuery
from procession.plumbing.work import Work
from procession.processes import answer as processes
from procession.processes.loading import process_not_found
from procession.processes.queries import MOST_NAMED, numbers_in, words_in
from procession.processes.show_task import Look
from procession.tasks import dates, lists
from procession.tasks.lists import Wanted


class TaskListQuery(PageQuery, kw_only=True, frozen=True):
    """The filters of `api-running` 2.3; people, groups and states are comma separated."""

    status: Annotated[str, Meta(description="all, active, completed, overdue, due_soon, problem, hidden, ...")] = ""
    owners: Annotated[str, Meta(description="User ids: assigned to any of them.")] = ""
    guests: Annotated[str, Meta(description="Guests' e-mail addresses.")] = ""
    groups: Annotated[str, Meta(description="Group ids.")] = ""
    roles: str = ""
    assignee: Annotated[str, Meta(description="me, a user id, a guest's address, unassigned, or anyone.")] = ""
    unassigned: Annotated[bool | None, Meta(description="true: nobody is assigned.")] = None
    mentioned: Annotated[bool, Meta(description="true: only tasks with a comment that mentions the caller.")] = False
    snoozed: Annotated[str, Meta(description="`only`: what the caller put off; `true`: that too.")] = ""
    tag: Annotated[str, Meta(description="Tag ids or titles: on the task, or on its process; all of them.")] = ""
    folder: Annotated[str, Meta(description="Folder ids: the task, or its process, stands in any of them.")] = ""
    checklist_id: Annotated[str, Meta(description="Only tasks of this template's processes.")] = ""
    created: Annotated[str, Meta(description="YYYY-MM-DD, or two days joined by a colon.")] = ""
    deadline_on: str = ""
    deadline_before: str = ""
    deadline_after: str = ""
    deadline_start_range: str = ""
    deadline_end_range: str = ""
    is_oneoff: bool | None = None
    archived: Annotated[str, Meta(description="`only`: archived ones; `true`: archived ones too.")] = ""
    custom_field_key: Annotated[str, Meta(description="A custom field of tasks, beside custom_field_value.")] = ""
    custom_field_value: Annotated[str, Meta(description="Its value, in any case.")] = ""
    currentTask: str = ""  # noqa: N815 - the client's spelling
    replace_page: str = ""


def of_run(work: Work, query: TaskListQuery, run: str) -> Wanted:
    """The tasks of one process. Raises NotFound when the caller may not see it."""
    if not is_id(run):
        raise process_not_found()
    processes.seen_run(work, run, Look(base_url=""))
    return _wanted(work, query, people=[], run=run)


def of_organization(work: Work, query: TaskListQuery) -> Wanted:
    return _wanted(work, query, people=[])


def of_caller(work: Work, query: TaskListQuery) -> Wanted:
    """The caller's own and their groups'; active ones unless a status says otherwise."""
    return _wanted(work, query, people=[work.actor.parties], status="active", is_own=True)


def of_member(work: Work, query: TaskListQuery, number: int) -> Wanted:
    if number == work.actor.party:
        return of_caller(work, query)
    members.get(work, number)
    return _wanted(work, query, people=[lists.members_and_groups(work, [number])], status="active")


def of_guest(work: Work, query: TaskListQuery, key: str) -> Wanted:
    """A guest by address or code. A guest may look only at their own."""
    guest = guests.find(work, key)
    if work.actor.kind is ActorKind.GUEST and (guest is None or guest.no != work.actor.party):
        raise NotAllowed("Guests see only their own tasks.")
    if guest is None:
        raise NotFound("There is no such guest in this organization.")
    return _wanted(work, query, people=[lists.members_and_groups(work, [guest.no])], status="active")


def _wanted(
    work: Work,
    query: TaskListQuery,
    *,
    people: list[tuple[int, ...]],
    run: str | None = None,
    status: str = "",
    is_own: bool = False,
) -> Wanted:
    is_assigned = None if query.unassigned is None else not query.unassigned
    word = query.assignee.strip().lower()
    if word == "unassigned":
        is_assigned = False
    elif word == "anyone":
        is_assigned = True
    sets = [*people, *_people(work, query, word)]
    return Wanted(
        status=query.status.strip().lower() or status,
        q=query.q.strip(),
        run=run,
        people=sets[0] if sets and run is None else None,
        also=tuple(sets[1:] if run is None else sets),
        is_assigned=is_assigned,
        template=query.checklist_id.strip().lower() or None,
        created=dates.created(query.created),
        deadline=dates.deadline(
            on=query.deadline_on,
            before=query.deadline_before,
            after=query.deadline_after,
            first=query.deadline_start_range,
            last=query.deadline_end_range,
        ),
        is_one_off=query.is_oneoff,
        archived=query.archived,
        tags=words_in(query.tag)[:MOST_NAMED],
        folders=words_in(query.folder)[:MOST_NAMED],
        custom=(query.custom_field_key, query.custom_field_value) if query.custom_field_key else None,
        mentioned=query.mentioned,
        snoozed=_snoozed(query, is_own=is_own or word == "me"),
        nothing=bool(query.roles),
    )


def _snoozed(query: TaskListQuery, *, is_own: bool) -> bool | None:
    """The caller's own lists leave out what the caller put off, others do not."""
    word = query.snoozed.strip().lower()
    if word == "only":
        return True
    return None if word in {"true", "1"} or not is_own else False


def _people(work: Work, query: TaskListQuery, assignee: str) -> list[tuple[int, ...]]:
    """Each set of people that was named; a task must be somebody's in every one of them."""
    sets: list[tuple[int, ...]] = []
    owners = numbers_in(query.owners)
    if owners is not None:
        sets.append(lists.members_and_groups(work, owners))
    if query.guests:
        sets.append(tuple(names.guest_numbers(work, words_in(query.guests)).values()))
    if query.groups:
        ids = [each for each in words_in(query.groups) if is_id(each)]
        sets.append(tuple(names.group_numbers(work, ids).values()))
    if assignee == "me":
        sets.append(work.actor.parties)
    elif assignee.isdecimal() and len(assignee) < 10:
        sets.append(lists.members_and_groups(work, [int(assignee)]))
    elif "@" in assignee:
        sets.append(tuple(names.guest_numbers(work, [assignee]).values()))
    elif assignee not in {"", "unassigned", "anyone"}:
        sets.append(())
    return sets
