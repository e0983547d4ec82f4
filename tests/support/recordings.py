"""Requests as official clients send them, written down in `tests/compat/recorded`, sent again to a running server.

A recording names the headers and the base path of its client, and tells stories: requests in order, each with the
status it must get, what the client reads from the answer, and what the story keeps from it for later requests.

- `{name}` in a path, a header or a body stands for what was kept; alone in a text it keeps its type.
- A body may be made from what was read, as clients do that read, change and write back: `{"$joined": [list, ...]}`,
  and `{"$merged": [object, ...], "$without": [key, ...]}`.
- `reads` maps a place in the answer (`data[].id`: of each, `data[0].id`: of the first) to a kind (`text|null`),
  a shape of the client (`@Task`), `=` and a text, or any other value that must be there as it is.
- An answer with `warnings` fails, since something was not understood; `may_warn` allows them.
"""

import json
import re
from collections.abc import Iterator
from typing import Any

from support.repository import ROOT
from support.servers import Client, Reply

FOLDER = ROOT / "tests" / "compat" / "recorded"
KINDS = {"text": str, "number": int | float, "flag": bool, "list": list, "object": dict, "null": type(None)}
_PLACE = re.compile(r"\.?([\w-]+)|\[(\d*)\]")
_NAME = re.compile(r"\{(\w+)\}")


def clients() -> list[str]:
    return [file.stem for file in sorted(FOLDER.glob("*.json"))]


def recording(client: str) -> dict[str, Any]:
    return json.loads((FOLDER / f"{client}.json").read_text(encoding="utf-8"))


def stories() -> list[tuple[str, str]]:
    return [(client, story) for client in clients() for story in recording(client)["stories"]]


class Replay:
    """One client on one server."""

    def __init__(self, client: str, port: int, known: dict[str, Any]) -> None:
        self.recording = recording(client)
        self.caller = Client(port)
        self.caller.headers = {}
        self.known = dict(known)

    def tell(self, story: str) -> None:
        for request in self.recording["stories"][story]:
            for number in range(request.get("times", 1)):
                self.known["n"] = number
                self._send(request)

    def _send(self, request: dict[str, Any]) -> None:
        method, _, path = request["asks"].partition(" ")
        body = self._filled(request["body"]) if "body" in request else None
        headers = self.recording["headers"] | request.get("headers", {})
        if "body" in request:
            headers = headers | self.recording.get("headers_of_bodies", {})
        reply = self.caller.ask(
            method,
            self.recording["base"] + str(self._filled(path)),
            b"" if body is None else json.dumps(body).encode(),
            headers={"Content-Type": None} | {name: self._filled(text) for name, text in headers.items()},
        )
        self._check(request, reply)

    def _check(self, request: dict[str, Any], reply: Reply) -> None:
        said = f"{request['asks']} got {reply!r}"
        assert reply.status == request.get("status", 200), said
        answer = reply.json if reply.raw else None
        if not request.get("may_warn"):
            assert "warnings" not in (answer or {}), f"{said}: something was not understood"
        for place, wanted in request.get("reads", {}).items():
            self._must_have(answer, place, wanted, said)
        for name, place in request.get("keeps", {}).items():
            (self.known[name],) = _at(answer, place)

    def _must_have(self, answer: Any, place: str, wanted: Any, said: str) -> None:
        found = list(_at(answer, place))
        assert found, f"{said}: nothing is at {place}"
        for value in found:
            if isinstance(wanted, str) and wanted.startswith("@"):
                for inner, kind in self.recording["shapes"][wanted[1:]].items():
                    self._must_have(value, inner, kind, f"{place} of {said}")
            elif isinstance(wanted, str) and all(kind in KINDS for kind in wanted.split("|")):
                assert any(_is(value, kind) for kind in wanted.split("|")), f"{place} is {value!r}: {said}"
            else:
                must = self._filled(wanted[1:] if isinstance(wanted, str) else wanted)
                assert value == must, f"{place} is {value!r} and not {must!r}: {said}"

    def _filled(self, template: Any) -> Any:
        if isinstance(template, list):
            return [self._filled(each) for each in template]
        if isinstance(template, dict) and "$joined" in template:
            return [each for part in template["$joined"] for each in self._filled(part)]
        if isinstance(template, dict) and "$merged" in template:
            whole = {key: value for part in template["$merged"] for key, value in self._filled(part).items()}
            return {key: value for key, value in whole.items() if key not in template.get("$without", [])}
        if isinstance(template, dict):
            return {str(self._filled(key)): self._filled(value) for key, value in template.items()}
        if isinstance(template, str):
            alone = _NAME.fullmatch(template)
            return self.known[alone[1]] if alone else _NAME.sub(lambda name: str(self.known[name[1]]), template)
        return template


def _is(value: Any, kind: str) -> bool:
    return isinstance(value, KINDS[kind]) and (kind == "flag" or not isinstance(value, bool))


def _at(answer: Any, place: str) -> Iterator[Any]:
    """The values at a place; none where a key is missing or a list is empty."""
    found = [answer]
    for key, index in _PLACE.findall(place):
        if key:
            found = [each[key] for each in found if isinstance(each, dict) and key in each]
        elif index:
            found = [each[int(index)] for each in found if int(index) < len(each)]
        else:
            found = [inner for each in found for inner in each]
    yield from found
