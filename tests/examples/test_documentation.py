"""Every example in docs/api is true: its request is sent to a real server, and the answer is what the page shows.

A block `http` is a request; the block `json` after it (`json 422` for a status) is a part of the answer; without one
the request is done. `{name}` stands for an id; one that is not known yet takes the value that the answer has at its
place. `"..."` stands for anything.
"""

import json
import re
from itertools import pairwise

import pytest

from support.contracts import make_contract
from support.repository import ROOT
from support.servers import Server, fresh_store

BLOCK = re.compile(r"^```(http|json)(?: (\d+))?\n(.*?)^```", re.MULTILINE | re.DOTALL)
PAGES = sorted(page for page in (ROOT / "docs/api").glob("*.md") if "```http" in page.read_text())


@pytest.fixture(scope="module", params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def server(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp("documentation")
    with fresh_store(request.param, folder) as store, Server(store, folder) as running:
        yield running


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_the_examples_of_the_page_are_true(page, server):
    acme = server.organization(owner=f"ann@{page.stem}.example")
    known = {"org": acme.organization, "user": str(acme.user), **make_contract(acme)}
    blocks = BLOCK.findall(page.read_text(encoding="utf-8"))
    for (kind, _, request), (following, status, answer) in pairwise([*blocks, ("", "", "")]):
        if kind != "http":
            continue
        head, _, body = filled(request, known).partition("\n\n")
        method, path = head.split()
        reply = acme.ask(method, path, body.strip().encode() or None)
        assert reply.status == int(status or 200), f"{head}: {reply}"
        if following == "json":
            compare(json.loads(answer), reply.json, known, head)


def filled(text, known):
    return re.sub(r"\{(\w+)\}", lambda name: known.get(name[1], name[0]), text)


def compare(expected, actual, known, where):
    """`expected` is a part of `actual`."""
    if isinstance(expected, dict):
        assert isinstance(actual, dict), where
        for key, value in expected.items():
            named = filled(key, known)
            assert named in actual, f"{where}: {named} is not in {actual}"
            compare(value, actual[named], known, f"{where} {named}")
    elif isinstance(expected, list):
        assert isinstance(actual, list), where
        assert len(actual) >= len(expected), f"{where}: {actual}"
        for place, value in enumerate(expected):
            compare(value, actual[place], known, f"{where}[{place}]")
    elif isinstance(expected, str) and expected != "...":
        name = re.fullmatch(r"\{(\w+)\}", expected)
        if name and name[1] not in known:
            known[name[1]] = str(actual)
        assert filled(expected, known) == str(actual), where
    elif expected != "...":
        assert expected == actual, where
    else:
        assert actual, where
