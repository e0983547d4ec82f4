"""Improvement comments: readers of a template leave them, its editors answer, mark and hide them (behaviour B24).

They stay with the template: no copy has them, and no process.
"""

from collections.abc import Sequence

from msgspec.structs import replace

from procession.errors import Invalid, NotAllowed, NotFound
from procession.events import Event
from procession.ids import is_id
from procession.people import names
from procession.plumbing.http import Window
from procession.plumbing.work import Work
from procession.templates import markup, policy, reading, store
from procession.templates.draft import Draft
from procession.templates.policy import Ability
from procession.templates.suggestion import Sight, State, Suggestion
from procession.templates.wire.suggestions import (
    LONGEST,
    STATES,
    SuggestionChangeIn,
    SuggestionIn,
    SuggestionOut,
    suggestion_out,
)
from procession.templates.wire.templates import View


class SuggestionNotFound(NotFound):
    """No such comment on this template, or one that its editors have hidden."""


def suggest(work: Work, template_id: str, asked: SuggestionIn) -> Suggestion:
    """Anybody who may read the template. An answer comes from an editor, or from whoever asked. Raises Invalid."""
    draft = reading.get(work, template_id, allow=policy.must_be_able_to_read)
    content = _content(asked.content)
    answered = _answered(work, draft, asked.reply_to)
    step = answered.step if answered is not None else _step(draft, asked.step_id)
    made = Suggestion(
        id=work.new_id(),
        template=draft.card.id,
        step=step,
        answers=None if answered is None else answered.id,
        author=work.actor.party,
        state=State.NEW if answered is None else answered.state,
        created=work.now,
        touched=work.now,
        content=content,
    )
    store.suggestions.add(work, made)
    work.emit(_event(draft, "commented", made))
    return made


def change(work: Work, template_id: str, identity: str, asked: SuggestionChangeIn) -> Suggestion:
    """The text by its author or an administrator, the state by an editor. Raises Invalid, NotAllowed."""
    draft, said = _there(work, template_id, identity)
    if asked.content is not None and isinstance(asked.content, str):
        _must_be_able_to_reword(work, said)
        said = replace(said, content=_content(asked.content), touched=work.now)
        store.suggestions.reword(work, said.id, said.content)
    if isinstance(asked.state, str):
        _must_edit(draft)
        state = STATES.get(asked.state)
        if state is None or said.answers is not None:
            raise Invalid.at({"state": ["Mark a comment as new, read or hidden; its answers follow it."]})
        said = replace(said, state=state, touched=work.now)
        store.suggestions.mark(work, said.id, state)
    return said


def remove(work: Work, template_id: str, identity: str) -> None:
    """For good, with the answers to it: by its author or an administrator."""
    draft, said = _there(work, template_id, identity)
    _must_be_able_to_reword(work, said)
    store.suggestions.remove(work, said.id)
    work.emit(_event(draft, "comment-deleted", said))


def listed(work: Work, template_id: str, *, step: str, window: Window) -> tuple[list[Suggestion], int]:
    """What was suggested, oldest first, as far as the caller sees it. `step` "": of the whole template."""
    draft = reading.get(work, template_id, allow=policy.must_be_able_to_read)
    if step and not is_id(step):
        return [], 0
    return store.suggestions.page(
        work, draft.card.id, _sight(work, draft), step=step or None, limit=window.limit, offset=window.offset
    )


def of_views(work: Work, views: Sequence[View]) -> dict[str, list[SuggestionOut]]:
    """What the caller sees of the suggestions on these templates, by template; those they may read."""
    read = {view.card.id: view for view in views if view.reads}
    me = work.actor.party
    seen = [
        one
        for one in store.suggestions.of_templates(work, list(read))
        if one.state is not State.HIDDEN or one.author == me or read[one.template].edits
    ]
    found: dict[str, list[SuggestionOut]] = {view.card.id: [] for view in views}
    for out in shown(work, seen):
        found[out.checklist_id].append(out)
    return found


def shown(work: Work, found: Sequence[Suggestion]) -> list[SuggestionOut]:
    known = names.members(work, {one.author for one in found})
    return [suggestion_out(one, known) for one in found]


def _sight(work: Work, draft: Draft) -> Sight:
    return Sight(work.actor.party, draft.held.has(Ability.EDIT))


def _there(work: Work, template_id: str, identity: str) -> tuple[Draft, Suggestion]:
    draft = reading.get(work, template_id, allow=policy.must_be_able_to_read)
    said = store.suggestions.find(work, identity)
    is_hidden = said is not None and said.state is State.HIDDEN and not draft.held.has(Ability.EDIT)
    if said is None or said.template != draft.card.id or (is_hidden and said.author != work.actor.party):
        raise SuggestionNotFound("There is no such comment on this template.")
    return draft, said


def _answered(work: Work, draft: Draft, sent: object) -> Suggestion | None:
    if not isinstance(sent, str) or not sent:
        return None
    said = store.suggestions.find(work, sent) if is_id(sent) else None
    if said is None or said.template != draft.card.id or said.answers is not None:
        raise Invalid.at({"reply_to": ["Name a comment on this template that is no answer itself."]})
    if said.author != work.actor.party:
        _must_edit(draft)
    return said


def _step(draft: Draft, sent: object) -> str | None:
    if not isinstance(sent, str) or not sent:
        return None
    if all(step.id != sent for step in draft.content.steps):
        raise Invalid.at({"step_id": ["There is no such step in this template."]})
    return sent


def _content(sent: object) -> str:
    content = markup.clean(sent) if isinstance(sent, str) and len(sent) <= LONGEST else ""
    if isinstance(sent, str) and len(sent) > LONGEST:
        raise Invalid.at({"content": [f"A comment may have at most {LONGEST:,} characters."]})
    if not content.strip():
        raise Invalid.at({"content": ["The content field is required."]})
    return content


def _must_edit(draft: Draft) -> None:
    if not draft.held.has(Ability.EDIT):
        raise NotAllowed("Only those who may edit this template answer, mark or hide its comments.")


def _must_be_able_to_reword(work: Work, said: Suggestion) -> None:
    if said.author != work.actor.party and not work.actor.is_admin:
        raise NotAllowed("Only its author or an administrator may change or delete this comment.")


def _event(draft: Draft, verb: str, said: Suggestion) -> Event:
    """Without the text: a comment that was deleted or hidden isn't to be read in the history."""
    return Event(
        name=f"template.{verb.replace('-', '_')}",
        verb=verb,
        subject="template",
        subject_id=draft.card.id,
        template=draft.card.id,
        body={"text": draft.card.title, "comment": said.id, "step": said.step},
    )
