"""The default watchers of a template: they watch every process launched from it (`api-templates` 1.13, E47)."""

from msgspec.structs import replace

from procession.engine.assignees import Assignees, AssigneesChange
from procession.people import names
from procession.plumbing.work import Work
from procession.templates import change
from procession.templates.draft import Draft
from procession.watching.wire import DefaultWatchersIn, DefaultWatchersOut


def set_defaults(work: Work, template: str, sent: DefaultWatchersIn) -> DefaultWatchersOut:
    """Each list that is sent replaces what was. Running processes keep their watchers. Raises Invalid, NotAllowed."""
    members = sent.members if isinstance(sent.members, list) else None
    groups = sent.groups if isinstance(sent.groups, list) else None
    found = names.must_be_assignable(work, members=members or (), guests=(), groups=groups or (), path="watchers")
    if isinstance(sent.guests, list) and sent.guests:
        work.warn("guests", "Guests can't watch yet; these were left aside.")
    work.warn("members", "Kept, and copied to processes at launch; nothing is sent to watchers yet.")
    wanted = AssigneesChange(
        members=None if members is None else found.members, groups=None if groups is None else found.groups
    )

    def edit(draft: Draft) -> Draft:
        settings = draft.content.settings
        after = replace(settings, watchers=wanted.applied_to(settings.watchers))
        return replace(draft, content=replace(draft.content, settings=after))

    return _shown(work, change.apply(work, template, edit).content.settings.watchers)


def _shown(work: Work, watchers: Assignees) -> DefaultWatchersOut:
    groups = names.group_ids(work, watchers.groups) if watchers.groups else {}
    return DefaultWatchersOut(
        members=list(watchers.members), groups=[groups[each] for each in watchers.groups if each in groups], guests=[]
    )
