"""The small language of `examples/automations.json`: a template, its rules, and a story with expectations.

Steps: `"M approval"`, `"B +10 days"`, `"E expiring +1 days after A"`. Conditions: `"and A.f greater_than 5"`,
`"A completed"`. Actions: `"show B"`, `"assign B 2"`, `"deadline B 3 days before K.day"`. `K` is the kick-off form.
"""

from typing import Any

from procession.engine.assignees import Assignees
from procession.engine.template import Action, Condition, DeadlineRule, Field, Rule, Shift, Template
from support.builders import a_field, a_template, id_of

TYPES = {"approval", "expiring", "email", "expiring_email"}
STEP_WORDS = {"completed", "reopened", "approved", "rejected", "acknowledged", "expired", "not_assigned"}


def template_of(example: dict[str, Any]) -> Template:
    builder = a_template().with_kickoff(*(field_of("K." + name, says) for name, says in fields(example, "kickoff")))
    for says in example["steps"]:
        title, *words = says.split()
        own = [field_of(name, how) for name, how in fields(example, "fields") if name.split(".")[0] == title]
        builder = builder.with_step(
            title,
            next((word for word in words if word in TYPES), "task"),
            *own,
            assignees=Assignees(members=tuple(example.get("assigned", {}).get(title, ()))),
            deadline=deadline_of(words),
        )
    template = builder.done
    rules = tuple(rule_of(number, rule, template) for number, rule in enumerate(example["rules"], start=1))
    return builder.with_(rules=rules).done


def fields(example: dict[str, Any], key: str) -> list[tuple[str, str]]:
    return list(example.get(key, {}).items())


def field_of(name: str, says: str) -> Field:
    """`"dropdown Gold|Tin"`, `"text numeric"`, `"table Item|Price"`."""
    kind, _, rest = says.partition(" ")
    more: dict[str, Any] = {}
    if kind in {"dropdown", "radio", "multiselect"}:
        more["options"] = tuple(rest.split("|"))
    elif kind == "table":
        more["columns"] = tuple(rest.split("|"))
    elif rest:
        more["rules"] = (rest,)
    return a_field(name, kind, **more)


def deadline_of(words: list[str]) -> DeadlineRule | None:
    """`+10 days`, or `+1 days after A`."""
    place = next((place for place, word in enumerate(words) if word.startswith("+")), None)
    if place is None:
        return None
    anchor = id_of(words[place + 3]) if len(words) > place + 2 else "launch"
    return DeadlineRule(amount=int(words[place]), unit=words[place + 1], anchor=anchor)  # pyright: ignore


def rule_of(number: int, rule: dict[str, Any], template: Template) -> Rule:
    return Rule(
        id=id_of(f"rule{number}"),
        no=number,
        name=f"Rule {number}",
        conditions=tuple(condition_of(place, says) for place, says in enumerate(rule["if"])),
        actions=tuple(action_of(place, says, template) for place, says in enumerate(rule["then"])),
    )


def condition_of(place: int, says: str) -> Condition:
    logic, _, rest = says.partition(" ") if says.startswith(("and ", "or ")) else ("and", "", says)
    subject, operator, *statement = rest.split(" ", 2)
    if operator in STEP_WORDS:
        return Condition(id=f"c{place}", on="step", subject=id_of(subject), operator=operator, logic=logic)  # pyright: ignore
    name, _, column = subject.partition("[")
    return Condition(
        id=f"c{place}",
        on="kickoff" if name.startswith("K.") else "field",
        subject=id_of("f" + name),
        operator=operator,
        statement=statement[0] if statement else None,
        logic=logic,  # pyright: ignore
        column=column.rstrip("]") or None,
    )


def action_of(place: int, says: str, template: Template) -> Action:
    verb, target, *words = says.split()
    base = {"id": f"a{place}", "verb": verb, "target": id_of(target)}
    if verb in {"show", "hide"}:
        return Action(type="visibility", **base)  # pyright: ignore
    if verb == "reopen":
        return Action(type="status", **base)  # pyright: ignore
    if verb == "webhook":
        base["verb"] = "emit_webhook"
        return Action(type="webhook", url="https://example.org/hook", alias="hook", **base)  # pyright: ignore
    if verb == "deadline":
        amount, unit, direction, source = words
        shift = Shift(amount=int(amount), unit=unit, direction=direction)  # pyright: ignore
        return Action(type="deadline", shift=shift, **source_of(source), **base)  # pyright: ignore
    if words and words[0] == "from":
        return Action(type="assignment", **source_of(words[1]), **base)  # pyright: ignore
    return Action(type="assignment", assignees=people_of(words), **base)  # pyright: ignore


def source_of(says: str) -> dict[str, Any]:
    if says == "current":
        return {}
    if "." not in says:
        return {"source": id_of(says), "source_on": "step"}
    return {"source": id_of("f" + says), "source_on": "kickoff" if says.startswith("K.") else "field"}


def people_of(words: list[str]) -> Assignees | None:
    groups = tuple(int(word.removeprefix("group:")) for word in words if word.startswith("group:"))
    members = tuple(int(word) for word in words if word.isdigit())
    return Assignees(members, (), groups) if words else None
