"""Tags and folders of processes: what a launch or an edit asks for (`api-running` 1.3, 1.7; behaviour J21, F38)."""

from collections.abc import Sequence

import msgspec
from msgspec import UNSET, UnsetType

from procession.engine.process import Process
from procession.engine.template import Template
from procession.errors import Invalid
from procession.labels import custom, filing, policy, tagging, tags
from procession.labels.kinds import Kind, Thing
from procession.labels.values import Folder, Tag
from procession.plumbing.work import Work

Listed = list[str] | UnsetType | None


class Labels(msgspec.Struct, frozen=True, kw_only=True):
    """What was asked for, checked. UNSET: as it is."""

    tags: Sequence[Tag] | UnsetType = UNSET
    folder: Folder | UnsetType | None = UNSET


def asked(work: Work, *, tags_sent: Listed, folders_sent: Listed, path: str = "folders") -> Labels:
    """An empty list takes all away; null leaves things as they are. A process stands in one folder, so of several the
    first counts and the others are named. Raises Invalid, NotAllowed."""
    found = Labels()
    if isinstance(tags_sent, list):
        policy.must_be_able_to_label(work.actor)
        if len(tags_sent) > tagging.MOST_TAGS:
            raise Invalid.at({"tags": [f"A process may bear at most {tagging.MOST_TAGS} tags."]})
        found = msgspec.structs.replace(found, tags=tags.must_be(work, list(dict.fromkeys(tags_sent)), path="tags"))
    if isinstance(folders_sent, list):
        policy.must_be_able_to_label(work.actor)
        first = filing.must_be_folder(work, folders_sent[0], Kind.PROCESS, path=path) if folders_sent else None
        if len(set(folders_sent)) > 1:
            work.warn(path, "A process stands in one folder; it was put into the first one.")
        found = msgspec.structs.replace(found, folder=first)
    return found


def for_launch(work: Work, template: Template, *, tags_sent: Listed, folders_sent: Listed, folder_id: object) -> Labels:
    """The template's `default_folder` applies when none is named, and wins when the launcher may not choose."""
    if isinstance(folder_id, str) and folder_id and not (isinstance(folders_sent, list) and folders_sent):
        found = asked(work, tags_sent=_some(tags_sent), folders_sent=[folder_id], path="folder_id")
    else:
        found = asked(work, tags_sent=_some(tags_sent), folders_sent=_some(folders_sent))
    default = template.settings.default_folder
    if default is None or (found.folder is not UNSET and template.settings.folder_changeable_by_launcher):
        return found
    try:
        folder = filing.must_be_folder(work, default, Kind.PROCESS, path="default_folder")
    except Invalid:  # deleted since
        return found
    if isinstance(found.folder, Folder) and found.folder.id != folder.id:
        work.warn("folders", "The template puts its processes into a folder of its own; this was left aside.")
    return msgspec.structs.replace(found, folder=folder)


def put(work: Work, process: str, labels: Labels) -> None:
    if not isinstance(labels.tags, UnsetType):
        tagging.replace(work, Kind.PROCESS, process, labels.tags)
    if isinstance(labels.folder, Folder):
        filing.file(work, Kind.PROCESS, process, labels.folder)
    elif labels.folder is None:
        filing.unfile(work, Kind.PROCESS, process)


def inherit(work: Work, template: Template, launched: Process) -> None:
    """Values of custom fields: the process those of its template, each task those of its step (`api-running` 1.16)."""
    heirs = {template.id: Thing(kind=Kind.PROCESS, id=launched.id)}
    for each in launched.tasks.values():
        if each.step is not None:
            heirs[each.step] = Thing(kind=Kind.TASK, id=each.id, within=launched.id)
    custom.inherit(work, template.id, heirs)


def _some(sent: Listed) -> Listed:
    """A new process has nothing that an empty list could take away."""
    return sent or UNSET
