"""Making a template: a new one, or an import of one that was exported (`api-templates` 1.6, 1.12)."""

from collections.abc import Callable, Collection, Sequence

from msgspec.structs import replace

from procession.engine.assignees import NOBODY
from procession.engine.publishing import problems_of_rule
from procession.engine.template import Naming, Rule, Step, Template
from procession.labels.kinds import Kind
from procession.people import organizations
from procession.plumbing.work import Work
from procession.templates import (
    aliases,
    assigning,
    bringing,
    checks,
    copying,
    fields,
    history,
    labelling,
    numbering,
    policy,
    sharing,
    steps,
    store,
    texts,
    update,
)
from procession.templates.draft import Card, Draft, Place, Publicity
from procession.templates.wire.bodies import (
    LONGEST_SUMMARY,
    CreateTemplateIn,
    Settings,
    is_import,
    read_content,
    read_kind,
    read_settings,
)
from procession.templates.wire.errors import Errors
from procession.templates.wire.imported import (
    ImportedRule,
    ImportedStep,
    imported_fields,
    imported_rules,
    imported_stages,
    imported_steps,
)

Make = Callable[[str, int], Template]
_UNSAVED = Template(id="", no=0, title="")


class Making:
    """The ways to get the content of a new template."""

    def __init__(self, work: Work, content: Template, *, keep_people: bool = True) -> None:
        self.work, self.content, self.keep_people = work, content, keep_people

    def as_it_is(self, template_id: str, no: int) -> Template:
        return replace(self.content, id=template_id, no=no, version=1)

    def copied(self, template_id: str, no: int) -> Template:
        """Steps and fields still bear their source's ids and get new ones; what can't come along is named."""
        work = self.work
        copy = copying.copied(
            self.content,
            template_id=template_id,
            template_no=no,
            new_id=work.new_id,
            new_no=lambda: numbering.new_no(work),
            now=work.now,
            keep_people=self.keep_people,
        )
        for path, sentence in copy.left_out:
            work.warn(path, sentence)
        content = _with_sound_rules(work, copy.content)
        problem = checks.pattern_problem(content)
        if problem is None:
            return content
        work.warn("default_process_name_format", f"Left out: {problem}")
        return replace(content, naming=Naming())


def create(work: Work, body: CreateTemplateIn) -> Draft:
    """A body with `steps` or `automated_actions` is an import: what means nothing here is left out and named in
    `warnings`, never a reason to fail."""
    policy.must_be_able_to_create(work.actor)
    errors = Errors()
    importing = is_import(body)
    body = bringing.with_known_snippets(work, body) if importing else body
    parts: list[ImportedStep] = []
    content = read_content(body, _UNSAVED, errors, longest_summary=None if importing else LONGEST_SUMMARY)
    content = replace(content, kind=read_kind(body, errors))
    settings = read_settings(body, Publicity(), errors)
    if importing:
        parts = imported_steps(body, errors, new_id=work.new_id, warn=work.warn)
        content = _with_parts(work, content, body, parts, errors)
        folder = labelling.known_folder(work, body.folder_id, Kind.TEMPLATE, "folder_id")
        _name_what_is_left_out(work, body)
    else:
        content = labelling.with_default_folder(work, content, body, errors)
        folder = labelling.folder_sent(work, body, errors)
        if settings.prerun is not None:
            content = fields.kickoff_fields(work, content, settings.prerun, errors)
    creator, owner = _creator_and_owner(work, body, settings, errors)
    errors.stop()
    made = Making(work, content, keep_people=True).copied if importing else Making(work, content).as_it_is
    draft = start(work, made, settings, creator=creator, owner=owner)
    labelling.put(work, draft.card.id, folder)
    if importing:
        _bring_along(work, draft, body, parts, settings)
    else:
        sharing.set_access(work, draft.card, settings.access, errors)
    update.set_star(work, draft.card, settings)
    _say_what_is_public(work, draft.card)
    return draft


def _say_what_is_public(work: Work, card: Card) -> None:
    """Nobody publishes by accident without being told."""
    if card.publicity.is_public:
        work.warn("is_public", "This template is public, as the body says.")
    if card.publicity.public_kickoff:
        work.warn("is_public_kickoff", "The kick-off form of this template is public, as the body says.")


def start(work: Work, make: Make, settings: Settings, *, creator: int, owner: int, source: str | None = None) -> Draft:
    """Stores a new template. `make` gives its content, once its id and number are known."""
    template_id, no = work.new_id(), work.number_everywhere("template_no")
    content = make(template_id, no)
    checks.must_hold(content, groups={})
    packed = store.versions.pack(content)
    card = Card(
        id=template_id,
        no=no,
        number=work.number("template"),
        title=content.title,
        kind=content.kind,
        alias=_free_alias(work, content.title, template_id),
        status=settings.status if isinstance(settings.status, str) else None,
        place=Place.ACTIVE,
        owner=owner,
        creator=creator,
        pinned=bool(settings.pinned) and work.actor.is_admin,
        published=False,
        dual=bool(settings.dual),
        publicity=update.shared_publicity(work, Publicity(), settings.publicity),
        steps_count=len(content.steps),
        live_version=None if settings.dual else 1,
        draft_version=1,
        digest=packed.digest,
        revision=1,
        created=work.now,
        touched=work.now,
        toucher=work.actor.party,
        archived=None,
    )
    _add(work, card, content, packed)
    draft = Draft(
        card=card, content=content, held=policy.standing(work.actor, owner=owner, creator=creator, granted=())
    )
    work.emit(history.created(draft, source=source), *history.shared(card))
    return draft


def _with_sound_rules(work: Work, content: Template) -> Template:
    """Without the parts of copied rules that can't work here, and without rules of which nothing is left."""
    sound: list[Rule] = []
    for rule in content.rules:
        kept = _sound(content, rule)
        if problems_of_rule(content, kept):
            work.warn("automated_actions", f"The rule {rule.name!r} was left out: it can't work in this copy.")
            continue
        if len(kept.actions) < len(rule.actions):
            work.warn("automated_actions", f"Actions of the rule {rule.name!r} were left out: they can't work here.")
        sound.append(kept)
    return replace(content, rules=tuple(sound))


def _sound(content: Template, rule: Rule) -> Rule:
    actions = [one for one in rule.actions if not problems_of_rule(content, replace(rule, actions=(one,)))]
    return replace(rule, actions=tuple(actions))


def _add(work: Work, card: Card, content: Template, packed: store.versions.Packed) -> None:
    store.cards.add(work, card)
    store.versions.add(work, card, 1, packed)
    store.showcase.keep(work, None, card)
    store.parts.save(work, None, content)
    store.embeds.save(work, card.no, frozenset(), texts.embedded(content))
    sharing.start(work, card, private=organizations.get(work).settings.restrict_blueprint_permissions)


def _bring_along(
    work: Work, draft: Draft, body: CreateTemplateIn, parts: Sequence[ImportedStep], settings: Settings
) -> None:
    """What an imported template has around it: tags, those of its steps too, and who may use it."""
    labelling.bring_tags(work, draft.card.id, labelling.titles_sent(body.tags))
    _tag_steps(work, draft.content.steps, parts)
    found = assigning.known(work, settings.access, "template")
    if found:
        sharing.add_access(work, draft.card, found)


def _tag_steps(work: Work, made: Sequence[Step], parts: Sequence[ImportedStep]) -> None:
    """The new steps stand in the order of those that were sent."""
    sent = zip(made, parts, strict=True)
    labelling.tag_imported_steps(work, {step.id: labelling.titles_sent(part.tags) for step, part in sent})


def _with_parts(
    work: Work, content: Template, body: CreateTemplateIn, found: Sequence[ImportedStep], errors: Errors
) -> Template:
    stages = imported_stages(body, now=work.now, warn=work.warn)
    known = {stage.id for stage in stages}
    prerun = body.prerun if isinstance(body.prerun, list) else []
    kickoff = fields.known_links(work, imported_fields(prerun, "prerun", errors, new_id=work.new_id), "prerun")
    default = labelling.known_folder(work, body.default_folder, Kind.PROCESS, "default_folder")
    content = replace(content, settings=replace(content.settings, default_folder=default.id if default else None))
    return replace(
        fields.with_kickoff_fields(content, kickoff),
        stages=stages,
        steps=tuple(_peopled(work, one, known, f"steps.{index}") for index, one in enumerate(found)),
        rules=tuple(
            _peopled_rule(work, one, f"automated_actions.{index}")
            for index, one in enumerate(imported_rules(body, new_id=work.new_id, warn=work.warn))
        ),
    )


def _peopled_rule(work: Work, imported: ImportedRule, path: str) -> Rule:
    """With the people of its actions who are known here; an action that then names nobody falls away later."""
    actions = tuple(
        replace(one.action, assignees=(assigning.known(work, one.people, path) or None) if one.people else None)
        for one in imported.actions
    )
    return replace(imported.rule, actions=actions)


def _peopled(work: Work, imported: ImportedStep, stages: Collection[str], path: str) -> Step:
    """With the people who are known here, and in its milestone where that came along."""
    people = imported.people
    named = people.members or people.guests or people.groups
    step = replace(imported.step, assignees=assigning.known(work, people, path) if named else NOBODY)
    if step.stage is not None and step.stage not in stages:
        work.warn(f"{path}.stage_id", "Left out: this milestone did not come along; export with with=steps,stages.")
        step = replace(step, stage=None)
    step = replace(step, fields=fields.known_links(work, step.fields, f"{path}.captures"))
    step = replace(step, job_titles=assigning.known_job_titles(work, imported.roles, path))
    if step.chain is not None:
        work.warn(f"{path}.bp_to_launch", "Left out: set the template to launch again in this organization.")
        step = replace(step, chain=None)
    return step


def _name_what_is_left_out(work: Work, body: CreateTemplateIn) -> None:
    for index, step in enumerate(body.steps if isinstance(body.steps, list) else ()):
        steps.warn_of_what_waits(work, replace(step, bp_to_launch=None), f"steps.{index}")


def _creator_and_owner(work: Work, body: CreateTemplateIn, settings: Settings, errors: Errors) -> tuple[int, int]:
    creator = body.user_id if isinstance(body.user_id, int) else work.actor.party
    owner = settings.owner or creator
    if is_import(body):
        return _known_or_caller(work, creator, "user_id"), _known_or_caller(work, owner, "owner_id")
    if creator != work.actor.party:
        update.must_be_member(work, creator, "user_id", errors)
    if owner != creator:
        update.must_be_member(work, owner, "owner_id", errors)
    return creator, owner


def _known_or_caller(work: Work, number: int, path: str) -> int:
    """An import by somebody who means nothing here becomes the caller's."""
    wrong = Errors()
    if number != work.actor.party:
        update.must_be_member(work, number, path, wrong)
    if not wrong.found:
        return number
    work.warn(path, "Left out: nobody here has this number; the template is yours.")
    return work.actor.party


def _free_alias(work: Work, title: str, template_id: str) -> str:
    for length in (6, 12, 32):
        alias = aliases.of_template(title, template_id, length)
        if not store.cards.alias_taken(work, alias, but=template_id):
            break
    return alias
