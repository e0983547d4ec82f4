"""Values of a wrong type are refused, every one of them with its path."""

from typing import get_type_hints

import msgspec
import pytest

from every.shapes import called, must_be_an_error, with_body

WRONG = {"text": {"not": ["this"]}, "number": "seven", "flag": "perhaps", "list": 3}


def wrong_values(route):
    """A wrong value for each key whose type leaves no room for it."""
    body = get_type_hints(route.use, include_extras=True)["body"]
    wrong = {}
    for field in msgspec.structs.fields(body):
        for value in ({"not": ["this"]}, "\u2603", [[{}]]):
            try:
                msgspec.convert(value, field.type, strict=False)
            except msgspec.ValidationError:
                wrong[field.encode_name] = value
                break
    return wrong


ROUTES = [(route, wrong) for route in with_body() if not route.oauth and (wrong := wrong_values(route))]


@pytest.mark.parametrize(("route", "wrong"), ROUTES, ids=[called(route) for route, _ in ROUTES])
def test_every_value_of_a_wrong_type_is_named(route, wrong, acme):
    reply = acme.owner.ask(route.method, acme.path(route.path), wrong)
    must_be_an_error(reply, 422)
    missing = {name for name in wrong if not any(path.split(".")[0] == name for path in reply.json["errors"])}
    assert not missing, reply
