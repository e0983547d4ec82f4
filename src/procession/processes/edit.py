"""Changing what a process says of itself: name, notes, owner, people, what is public (`api-running` 1.7)."""

from msgspec import UNSET, UnsetType

from procession.engine.assignees import AssigneesChange
from procession.engine.commands import EditProcess
from procession.engine.refusals import ProcessArchivedNow
from procession.people import names
from procession.plumbing.work import Work
from procession.processes import change, kickoff, labelling, loading, policy, sight
from procession.processes.bodies import OwnersIn, RunIn, read_owners, read_prerun
from procession.processes.loading import Loaded
from procession.templates import filling, launchable, starring

_SETTINGS = ("name", "owner", "people")


def edit(work: Work, process: str, asked: RunIn) -> None:
    """Changes what was sent; `starred` is the caller's own and needs no right but sight."""
    command = _command(work, asked)
    labels = labelling.asked(work, tags_sent=asked.tags, folders_sent=asked.folders)
    if command is not None:
        change.of_head(work, process, command, allow=lambda unit, loaded: _may_edit(unit, loaded, command))
    if asked.prerun is not UNSET and asked.prerun is not None:
        kickoff.save(work, process, read_prerun(asked.prerun))
    if labels != labelling.Labels():
        _label(work, process, labels)
    if isinstance(asked.starred, bool):
        _star(work, process, is_starred=asked.starred)


def _label(work: Work, process: str, labels: labelling.Labels) -> None:
    loaded = loading.load_head(work, process)
    sight.must_see_process(work, loaded.process, loaded.template)
    if loaded.process.archived is not None:
        raise ProcessArchivedNow("This process is archived. Take it back from the archive first.")
    labelling.put(work, process, labels)


def _star(work: Work, process: str, *, is_starred: bool) -> None:
    loaded = loading.load_head(work, process)
    sight.must_see_process(work, loaded.process, loaded.template)
    (starring.mark if is_starred else starring.unmark)(work, starring.Kind.PROCESS, process)


def _command(work: Work, asked: RunIn) -> EditProcess | None:
    owner: int | UnsetType = UNSET
    if isinstance(asked.owner_id, int):
        names.must_be_active_members(work, [asked.owner_id], path="owner_id")
        owner = asked.owner_id
    people: AssigneesChange | UnsetType = UNSET
    if isinstance(asked.users, list) or isinstance(asked.groups, list):
        people = read_owners(work, OwnersIn(users=asked.users, groups=asked.groups), "")
    hidden = asked.publicly_hidden_fields
    command = EditProcess(
        name=asked.name if isinstance(asked.name, str) else UNSET,
        summary=filling.written(work, asked.summary) if isinstance(asked.summary, str) else asked.summary,
        owner=owner,
        public=asked.is_public if isinstance(asked.is_public, bool) else UNSET,
        hidden_fields=tuple(hidden) if isinstance(hidden, list) else UNSET,
        people=people,
    )
    named = any(getattr(command, name) is not UNSET for name in command.__struct_fields__)
    return command if named else None


def _may_edit(work: Work, loaded: Loaded, command: EditProcess) -> None:
    sight.must_see_process(work, loaded.process, loaded.template)
    if command.public is not UNSET or command.hidden_fields is not UNSET:
        policy.must_be_responsible(work.actor, loaded.process, "decide what is public")
    if command.summary is not UNSET:
        policy.must_be_responsible(work.actor, loaded.process, "change its notes")
    if any(getattr(command, name) is not UNSET for name in _SETTINGS):
        is_responsible = policy.is_responsible(work.actor, loaded.process)
        edits = not is_responsible and launchable.may_edit(work, loaded.template.no)
        policy.must_be_able_to_edit(work.actor, loaded.process, edits_template=edits)
