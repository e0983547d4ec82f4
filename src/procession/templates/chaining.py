"""What a step may start when its task is completed (behaviour E38, E39, E41; `api-templates` 2.1)."""

from msgspec.structs import replace

from procession.engine.mapping import misfit
from procession.engine.template import Chain, Field, KickOff, Mapped, Step, Template
from procession.errors import Invalid
from procession.plumbing.work import Work
from procession.templates import reading, store
from procession.templates.draft import Place

MOST_MAPPED = 200


def checked(work: Work, content: Template, step: Step) -> Step:
    """The step, with fields of its mapping by id. The template to launch is active and no document, what it asks for
    is handed on, and no other step launches it already. Raises Invalid."""
    chain = step.chain
    if chain is None:
        return step
    target = _target(work, content, step, chain)
    if chain.within_process and chain.mapping:
        raise _wrong("Steps that are put into this process ask for nothing, so nothing can be handed on to them.")
    mapping = _mapping(content, target.kickoff, chain)
    filled = {one.target for one in mapping}
    unasked = [field for field in target.kickoff.fields if field.required and field.id not in filled]
    if unasked:
        raise _wrong(
            "A template with required kick-off fields can't be launched by a step, unless all of them are filled "
            f"by its field mapping; {unasked[0].label[:80]!r} isn't."
        )
    return replace(step, chain=replace(chain, mapping=mapping))


def _target(work: Work, content: Template, step: Step, chain: Chain) -> Template:
    card = store.cards.find(work, chain.template) if len(chain.template) == 32 else None
    if card is None or card.place is not Place.ACTIVE or not reading.standing(work, card).sees:
        raise _wrong("There is no such active template.")
    if chain.within_process and chain.template == content.id:
        raise _wrong("A template can't be put into its own processes.")
    if card.kind == "document":
        raise _wrong("A document can't be launched by a step.")
    if any(one.id != step.id and one.chain and one.chain.template == chain.template for one in content.steps):
        raise _wrong("Another step of this template launches the same template already.")
    return store.versions.draft_of(work, card)


def _mapping(content: Template, form: KickOff, chain: Chain) -> tuple[Mapped, ...]:
    """With ids instead of numbers. Raises Invalid with everything that is wrong."""
    if len(chain.mapping) > MOST_MAPPED:
        raise _wrong(f"Map at most {MOST_MAPPED} fields.")
    known = {key: field for field, _ in content.home_of_field.values() for key in (field.id, str(field.no))}
    errors: dict[str, list[str]] = {}
    found: dict[str, Mapped] = {}
    for index, one in enumerate(chain.mapping):
        source, target = known.get(one.source), form.field_by_key.get(one.target)
        problem = _problem(source, target, found)
        if problem is not None:
            errors[f"bp_to_launch.field_mapping.{index}"] = [problem]
        elif source is not None and target is not None:
            found[target.id] = Mapped(source=source.id, target=target.id)
    if errors:
        raise Invalid.at(errors)
    return tuple(found.values())


def _problem(source: Field | None, target: Field | None, filled: dict[str, Mapped]) -> str | None:
    if source is None:
        return "The source is no field of this template; send the id of one."
    if target is None:
        return "The target is no kick-off field of the template to launch; send the id of one."
    if target.id in filled:
        return f"{target.label[:80]!r} is filled twice; map one field to it."
    return misfit(source, target)


def _wrong(sentence: str) -> Invalid:
    return Invalid.at({"bp_to_launch": [sentence]})
