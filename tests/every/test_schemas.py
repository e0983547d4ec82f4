"""What the OpenAPI document promises is what the server does, for requests that fit it and for requests that don't.

schemathesis makes both kinds from the document; ids in paths are mostly those of a small world, so requests get far.
"""

import uuid
import zlib

import pytest
import requests
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis.errors import Unsatisfiable
from schemathesis.checks import not_a_server_error
from schemathesis.generation import GenerationMode
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from every.world import Things
from procession.app.wiring import ROUTES
from procession.plumbing.http import HttpSettings
from procession.plumbing.http.openapi import document
from procession.plumbing.http.plans import Plan

SCHEMA = schemathesis.openapi.from_dict(document([Plan(route) for route in ROUTES], HttpSettings()))
SESSION = requests.Session()
OPERATIONS = [result.ok() for result in SCHEMA.get_all_operations()]
PROMISES = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
    response_headers_conformance,
]
EXAMPLES = [pytest.param(8, id="some"), pytest.param(200, id="many", marks=pytest.mark.long)]


WORLDS = 40  # in one organization, which may only have so many of some things


@pytest.fixture(scope="module")
def owners():
    """By server: who owns the organization of the moment, and how many worlds were made in it."""
    return {}


@pytest.fixture
def worlds(servers, owners):
    """New things for each operation, since operations also delete; and a new owner, should the last have left."""
    for server in servers:
        owner, made = owners.get(server, (None, WORLDS))
        if made >= WORLDS or owner.get("/me").status != 200:
            owner, made = server.organization("Schemas", f"ann@{uuid.uuid4().hex}.example"), 0
        owners[server] = (owner, made + 1)
    return [Things(owner) for owner, _ in owners.values()]


@pytest.mark.parametrize("examples", EXAMPLES)
@pytest.mark.parametrize("mode", list(GenerationMode), ids=lambda mode: mode.value)
@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.label)
def test_the_document_is_true_on_both_databases(operation, mode, examples, worlds):
    @settings(
        max_examples=examples,
        deadline=None,
        database=None,
        derandomize=True,
        suppress_health_check=list(HealthCheck),
        phases=[Phase.explicit, Phase.generate],
    )
    @given(case=operation.as_strategy(generation_mode=mode))
    def is_true(case):
        made_up = dict(case.path_parameters or {})
        for things in worlds:
            case.path_parameters = lead_somewhere(case.operation.path, made_up, things)
            url = f"http://127.0.0.1:{things.owner.port}"
            reply = case.call(base_url=url, session=SESSION, headers=things.owner.headers)
            case.validate_response(reply, checks=PROMISES)

    try:
        is_true()
    except Unsatisfiable:
        pytest.skip("nothing can be wrong with this request")


def lead_somewhere(path, made_up, things):
    """Ids of the small world, but for one in five, which stays as it was made up."""
    known = things.placeholders(path)
    return {
        name: known[name] if name in known and (name == "org" or zlib.crc32(repr(value).encode()) % 5) else value
        for name, value in made_up.items()
    }
