"""Bodies in: JSON and forms, every wrong field named, nothing dropped silently (api-identity 1.2, DECISIONS 4)."""

import pytest

from plumbing.http.client import TOKEN, Client
from plumbing.http.conftest import Start
from plumbing.http.notes import ACME

NOTES = f"/organizations/{ACME}/notes"
FORM = {**TOKEN, "content-type": "application/x-www-form-urlencoded"}


def test_an_empty_body_is_an_empty_object_whatever_its_type(api: Client):
    for headers in (TOKEN, FORM, {**TOKEN, "content-type": "application/json"}, {**TOKEN, "content-type": "text/odd"}):
        answer = api.post(NOTES, b"", headers=headers)
        assert (answer.status, answer.json["errors"]) == (422, {"title": ["title is required."]})
    assert api.call("DELETE", f"{NOTES}/{'1' * 32}", content_type="application/json").status == 204


@pytest.mark.parametrize("raw", [b"{", b"[]", b'"text"', b"1", b'{"title": "\xff"}', b'{"title": "\\ud800"}', b"nope"])
def test_a_body_that_is_no_json_object_is_malformed(api: Client, raw: bytes):
    answer = api.post(NOTES, raw)
    assert (answer.status, answer.code) == (400, "malformed")


def test_a_body_that_is_nested_absurdly_is_malformed(api: Client):
    for depth in (70, 100_000):
        assert api.post(NOTES, b'{"title":' + b"[" * depth + b"]" * depth + b"}").code == "malformed"
    fields = b",".join(b'"k%d":[]' % number for number in range(100))
    assert api.post(NOTES, b'{"title":"wide is fine",' + fields + b"}").status == 201


def test_an_unknown_type_is_refused_only_when_there_is_a_body(api: Client):
    headers = {**TOKEN, "content-type": "text/csv"}
    assert api.post(NOTES, b"a,b", headers=headers).code == "unsupported_media_type"
    assert api.post(NOTES, b"a,b", headers=headers).status == 415


def test_a_body_without_a_type_is_read_as_json(api: Client):
    assert api.post(NOTES, b'{"title": "Tea"}', content_type="").status == 201
    assert api.post(NOTES, b'{"title": "Tea"}', headers=FORM).data["title"] == "Tea"


def test_a_body_over_the_limit_is_refused(start: Start):
    api = start(body_limit=100)
    assert api.post(NOTES, b'{"title":"' + b"x" * 200 + b'"}').status == 413
    assert api.post(NOTES, b'{"title":"' + b"x" * 200 + b'"}', content_length="10").status == 413
    assert api.post(NOTES, {"title": "Tea"}).status == 201


def test_forms_are_read_like_json(api: Client):
    answer = api.post(NOTES, b"title=Green+tea&urgent=1&count=3&tags[]=a&tags[]=b&place[city]=Bonn", headers=FORM)
    assert answer.status == 201
    assert answer.data["title"] == "Green tea"
    assert answer.data["place"] == {"city": "Bonn", "zip": None}


def test_numbers_and_booleans_may_be_written_as_text(api: Client):
    assert api.post(NOTES, {"title": "Tea", "count": "3", "urgent": "true"}).status == 201


def test_every_wrong_field_is_named_with_its_path_and_a_sentence(api: Client):
    body = {
        "title": "",
        "count": "many",
        "urgent": "perhaps",
        "mood": "jolly",
        "place": {"zip": "123456"},
        "places": [{"city": "Bonn"}, {"city": 7}, "x"],
        "by_name": {"home": {"city": None}},
        "tags": "a",
    }
    answer = api.post(NOTES, body)
    assert (answer.status, answer.code) == (422, "invalid")
    assert answer.json["errors"] == {
        "title": ["title must not be empty."],
        "count": ["count must be a whole number."],
        "urgent": ["urgent must be true or false."],
        "mood": ["mood must be one of: calm, cross."],
        "place.city": ["city is required."],
        "place.zip": ["zip must have at most 5 characters."],
        "places.1.city": ["city must be text."],
        "places.2": ["places.2 must be an object."],
        "by_name.home.city": ["city must be text."],
        "tags": ["tags must be a list."],
    }
    assert answer.json["message"] == "title must not be empty."


def test_unknown_keys_are_named_in_warnings_and_change_nothing(api: Client):
    body = {
        "title": "Tea",
        "colour": "green",
        "place": {"city": "Bonn", "river": "Rhine"},
        "places": [{"city": "X", "y": 1}],
    }
    answer = api.post(NOTES, body)
    assert answer.status == 201
    assert {warning["path"] for warning in answer.json["warnings"]} == {"colour", "place.river", "places.0.y"}
    assert "warnings" not in api.post(NOTES, {"title": "Tea"}).json


def test_what_no_database_takes_is_refused_with_its_path(api: Client):
    assert "place.city" in api.post(NOTES, b'{"title":"Tea","place":{"city":"a\\u0000b"}}').json["errors"]
    for number in ("1" * 40, '"' + "1" * 40 + '"'):
        answer = api.post(NOTES, b'{"title":"Tea","count":%b}' % number.encode())
        assert (answer.status, list(answer.json["errors"])) == (422, ["count"])
    assert api.post(NOTES, b'{"title":"12345678901234567890"}').status == 201


def test_a_body_that_breaks_off_is_not_answered(api: Client):
    sent: list[object] = []

    async def receive() -> dict[str, object]:
        return {"type": "http.disconnect"}

    async def send(message: object) -> None:
        sent.append(message)

    scope = {
        "type": "http",
        "method": "POST",
        "path": NOTES,
        "raw_path": NOTES.encode(),
        "query_string": b"",
        "headers": [(b"authorization", b"Bearer ann"), (b"x-tallyfy-client", b"t"), (b"content-length", b"10")],
        "client": None,
    }
    api.run(api.api(scope, receive, send))
    assert sent == []
