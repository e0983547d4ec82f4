"""Taking the chips of what is gone out of all templates' texts (`api-templates` 1.7, behaviour C25)."""

from msgspec.structs import replace

from procession.engine.template import Template
from procession.plumbing.work import Work
from procession.templates import change, store, texts
from procession.templates.content import with_step
from procession.templates.draft import Draft
from procession.templates.texts import Change
from procession.templates.wire.templates import Reference


def take_out(work: Work, embedded: str, without: Change) -> list[Reference]:
    """Every text around the thing with this id is changed by `without`; where it stood. Nobody is asked: the caller
    need not be able to see the templates."""
    others = [one for one in store.embeds.around(work, embedded) if one != embedded]
    return [reference for other in others for reference in _taken_out(work, other, without)]


def _taken_out(work: Work, template_id: str, without: Change) -> list[Reference]:
    found: list[Reference] = []

    def edit(draft: Draft) -> Draft:
        return replace(draft, content=_stripped(draft.content, without, found, work.now))

    change.apply(work, template_id, edit, allow=lambda _: None, of_archived=True)
    return found


def _stripped(content: Template, without: Change, found: list[Reference], now: int) -> Template:
    stripped = texts.own_changed(content, without)
    if stripped != content:
        found.append(Reference(type="Blueprint", title=content.title, id=content.id))
    for step in content.steps:
        changed = texts.step_changed(step, without)
        if changed != step:
            found.append(Reference(type="Step", title=step.title, id=step.id))
            stripped = with_step(stripped, replace(changed, touched=now))
    return stripped
