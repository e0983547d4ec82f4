"""Routes of templates themselves (`api-templates` 1). The two that read templates whole stand above, with running work
(`processes/templates_api.py`)."""

from procession.plumbing.http import Item, Listing, Page, PageQuery, Route, includes, window
from procession.plumbing.work import Work
from procession.templates import (
    archive,
    clone,
    create,
    deadlines,
    lists,
    look_over,
    many_steps,
    publish,
    reading,
    sharing,
    show,
    update,
)
from procession.templates.api.paths import ORGANIZATION, TEMPLATE, TEMPLATES, TemplatePath
from procession.templates.draft import Draft
from procession.templates.wire.bodies import (
    CloneIn,
    CreateTemplateIn,
    PermissionsIn,
    UpdateTemplateIn,
    read_grants,
)
from procession.templates.wire.findings import FindingOut, finding_out
from procession.templates.wire.many import FavoriteIn
from procession.templates.wire.queries import TemplateListQuery, TemplateQuery, read_filter, read_order, read_version
from procession.templates.wire.templates import (
    ArchivedOut,
    FormFieldsOut,
    GrantOut,
    LightTemplateOut,
    StepDeadlineOut,
    TemplateOut,
    archived_out,
    form_fields_out,
    permissions_out,
)

TAG = "Templates"
EVERYTHING_LIGHT = 9_999


def create_template(work: Work, body: CreateTemplateIn) -> Item[TemplateOut]:
    """A new template, or the import of an exported one.

    `title` is required; without `type` it is a procedure. With `steps` or `automated_actions` the body is an import:
    steps, fields and deadlines are rebuilt with new ids, and what means nothing here is left out and named in
    `warnings`.
    """
    return _item(work, create.create(work, body))


def update_template(work: Work, path: TemplatePath, body: UpdateTemplateIn) -> Item[TemplateOut]:
    """Changes what the body names; `title` is always required.

    `prerun` is the complete kick-off form: entries with a known id are updated, others created, missing ones deleted.
    `users` and `groups` replace the access list. Running processes keep the version they were launched from.
    """
    return _item(work, update.update(work, path.template, body))


def archive_template(work: Work, path: TemplatePath) -> ArchivedOut:
    """Takes a template out of the library. Running processes go on; `restore` brings it back.

    Chips that show the template in other templates' texts are taken out for good, and listed in the answer.
    """
    return archived_out(archive.archive(work, path.template))


def restore_template(work: Work, path: TemplatePath) -> Item[TemplateOut]:
    """Brings an archived template back."""
    return _item(work, archive.restore(work, path.template))


def delete_template(work: Work, path: TemplatePath) -> ArchivedOut:
    """Deletes an archived template for good. Administrators only; processes launched from it go on."""
    return archived_out(archive.purge(work, path.template))


def clone_template(work: Work, path: TemplatePath, body: CloneIn) -> Item[TemplateOut]:
    """A copy of a template, of this organization or of another one (`tenant`), with new ids and aliases."""
    return _item(work, clone.clone(work, path.template, body))


def publish_template(work: Work, path: TemplatePath) -> Item[TemplateOut]:
    """Publishes the present content. With dual versions, launches take it from now on."""
    return _item(work, publish.publish(work, path.template))


def unpublish_template(work: Work, path: TemplatePath) -> Item[TemplateOut]:
    """Leaves the published state. With dual versions, nothing can be launched until it is published again."""
    return _item(work, publish.unpublish(work, path.template))


def set_template_permissions(work: Work, path: TemplatePath, body: PermissionsIn) -> Item[dict[str, GrantOut]]:
    """Who may read, edit, launch and duplicate the template, and read its processes.

    Each permission that is named is replaced whole; the others stay.
    """
    draft = sharing.set_permissions(work, path.template, read_grants(body))
    return Item(permissions_out(reading.view(work, draft.card, draft.content)))


def get_template_form_fields(work: Work, path: TemplatePath) -> Item[FormFieldsOut]:
    """All form fields of a template in one object: those of steps and those of the kick-off form."""
    draft = reading.get(work, path.template)
    return Item(form_fields_out(reading.view(work, draft.card, draft.content)))


def list_findings(work: Work, path: TemplatePath, query: TemplateQuery) -> Listing[FindingOut]:
    """What will surprise in a template: rules that fight, steps that nobody can reach, deadlines that wait on hidden
    steps, texts that name answers too early or not at all, defaults that don't fit. Nothing of it is forbidden.

    `version` looks at an older version; the newest one is looked at otherwise. Needs the right to read the template.
    """
    content, found = look_over.look_over(work, path.template, read_version(query))
    return Listing([finding_out(content, each) for each in found], len(found))


def list_step_deadlines(work: Work, path: TemplatePath) -> Listing[StepDeadlineOut]:
    """The deadline each step would get if a process were launched now; null where it waits for another step."""
    found = deadlines.if_launched_now(work, path.template)
    return Listing([StepDeadlineOut(step_id=step, deadline_time=at) for step, at in found], len(found))


def list_template_titles(work: Work, query: PageQuery) -> Page[LightTemplateOut]:
    """Ids and titles of the active templates the caller sees."""
    chosen = window(query, default=EVERYTHING_LIGHT, cap=None)
    wanted = read_filter(TemplateListQuery(q=query.q))
    cards, total = lists.page_of_cards(work, wanted, read_order(query), chosen)
    return Page(data=[LightTemplateOut(id=card.id, title=card.title) for card in cards], total=total, window=chosen)


def create_template_with_steps(work: Work, body: CreateTemplateIn) -> Item[TemplateOut]:
    """A new template together with its steps and their fields, answered with them."""
    draft = create.create(work, body)
    return Item(show.one(work, draft, includes("steps")))


def mark_for_others(work: Work, path: TemplatePath, body: FavoriteIn) -> Item[TemplateOut]:
    """Marks a template as a favourite of other members, or takes the marks back. Administrators only.

    The answer names in `starredByUsers` everybody who has the mark.
    """
    return Item(show.one(work, many_steps.mark_for(work, path.template, body), includes("starredByUsers")))


def _item(work: Work, draft: Draft) -> Item[TemplateOut]:
    return Item(show.one(work, draft))


ROUTES = (
    Route(method="POST", path=TEMPLATES, use=create_template, tag=TAG, status=201),
    Route(method="PUT", path=TEMPLATE, use=update_template, tag=TAG),
    Route(method="DELETE", path=TEMPLATE, use=archive_template, tag=TAG),
    Route(method="PUT", path=f"{TEMPLATE}/restore", use=restore_template, tag=TAG),
    Route(method="DELETE", path=f"{TEMPLATE}/delete", use=delete_template, tag=TAG),
    Route(method="POST", path=f"{TEMPLATE}/clone", use=clone_template, tag=TAG, status=201),
    Route(method="PUT", path=f"{TEMPLATE}/publish", use=publish_template, tag=TAG),
    Route(method="PUT", path=f"{TEMPLATE}/unpublish", use=unpublish_template, tag=TAG),
    Route(method="PUT", path=f"{TEMPLATE}/permissions", use=set_template_permissions, tag=TAG),
    Route(method="PUT", path=f"{TEMPLATE}/starred-by", use=mark_for_others, tag=TAG),
    Route(method="GET", path=f"{TEMPLATE}/form-fields", use=get_template_form_fields, tag=TAG),
    Route(method="GET", path=f"{TEMPLATE}/findings", use=list_findings, tag=TAG),
    Route(method="GET", path=f"{TEMPLATE}/steps-deadlines", use=list_step_deadlines, tag=TAG),
    Route(method="GET", path=f"{ORGANIZATION}/checklists-list", use=list_template_titles, tag=TAG),
    Route(
        method="POST",
        path=f"{ORGANIZATION}/checklists-with-steps",
        use=create_template_with_steps,
        tag=TAG,
        status=201,
    ),
)
