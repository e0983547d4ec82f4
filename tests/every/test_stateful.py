"""Long stories that nobody wrote: operations in any order, with ids out of earlier answers used in later requests.

schemathesis finds from the document which answers have an id that another operation asks for, and follows these links;
what no answer has given yet is taken from a small world, or made up. Whatever happens, the document stays true.
"""

import os
import uuid
from collections import Counter
from itertools import count
from random import Random

import pytest
import requests
import schemathesis
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import get_state_machine_test
from schemathesis.generation import GenerationMode

from every.test_schemas import PROMISES, lead_somewhere
from every.world import Things
from procession.app.wiring import ROUTES
from procession.plumbing.http import HttpSettings
from procession.plumbing.http.openapi import document
from procession.plumbing.http.plans import Plan

ENDINGS = {("DELETE", "/oauth/personal-access-tokens"), ("POST", "/auth/logout")}
"""What ends the very token that everything here is asked with."""
STORIES_IN_A_WORLD, WORLDS_IN_AN_ORGANIZATION = 8, 30
CASES = [
    pytest.param(200, id="some"),
    pytest.param(int(os.environ.get("PROCESSION_STATEFUL_CASES", "20000")), id="many", marks=pytest.mark.long),
]


PLANS = [Plan(route) for route in ROUTES if (route.method, route.path) not in ENDINGS]
SCHEMA = schemathesis.openapi.from_dict(document(PLANS, HttpSettings()))
SCHEMA.config.generation.update(modes=[GenerationMode.POSITIVE])  # the others are test_schemas' own; these go far
OPERATIONS = [result.ok() for result in SCHEMA.get_all_operations()]
MAKING = {f"POST /organizations/{{org}}/{what}" for what in ("checklists", "runs", "tasks", "groups", "guests")}
ALWAYS = [operation for operation in OPERATIONS if operation.label in MAKING]
TOGETHER, CASTS = 25, 20
"""So many operations in a story, beside those that make something: all at once have ten thousand links. They meet in
twenty casts, and each cast tells many stories."""
ROUND = settings(
    max_examples=10,
    stateful_step_count=25,
    deadline=None,
    database=None,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.generate],
)


class Places:
    """Whose world the stories happen in: a new one for every few, since stories also delete."""

    def __init__(self, server):
        self.server = server
        self.stories = self.worlds = 0
        self.owner = self.things = None

    def next(self):
        is_gone = self.owner is None or self.owner.get("/me").status != 200
        if is_gone or self.worlds >= WORLDS_IN_AN_ORGANIZATION:
            self.owner = self.server.organization("Stories", f"ann@{uuid.uuid4().hex}.example")
            self.worlds = self.stories = 0
        if self.stories % STORIES_IN_A_WORLD == 0:
            self.things = Things(self.owner)
            self.worlds += 1
        self.stories += 1
        return self.things


def machine(number, places, seen):
    """What schemathesis makes of one cast of operations."""
    chosen = {operation.label for operation in [*ALWAYS, *Random(number).sample(OPERATIONS, TOGETHER)]}
    schema = SCHEMA.include(lambda found: found.operation.label in chosen)
    session = requests.Session()

    class Stories(schema.as_state_machine()):
        def setup(self):
            self.things = places.next()

        def step(self, asked):
            linked = {name for _, name in asked.applied_parameters}
            case = asked.case
            somewhere = lead_somewhere(case.operation.path, case.path_parameters or {}, self.things)
            kept = {name: case.path_parameters[name] for name in linked & somewhere.keys() - {"org"}}
            case.path_parameters = somewhere | kept
            seen["cases"] += 1
            seen["linked"] += bool(linked - {"org"})
            return super().step(asked)

        def get_call_kwargs(self, case):
            owner = self.things.owner
            return {
                "base_url": f"http://127.0.0.1:{owner.port}",
                "headers": owner.headers,
                "session": session,
            }

        def after_call(self, response, case):
            seen[f"{response.status_code // 100}xx"] += 1

        def validate_response(self, response, case, additional_checks=None, **_):
            case.validate_response(response, checks=PROMISES)

    return Stories


@pytest.mark.timeout(7_200)
@pytest.mark.parametrize("cases", CASES)
def test_the_document_stays_true_in_stories_that_nobody_wrote(cases, server):
    places, seen, casts = Places(server), Counter(), {}
    for number in count():
        if number < CASTS:
            casts[number] = machine(number, places, seen)
        stories = casts[number % CASTS]
        seed(number)(get_state_machine_test(stories, settings=ROUND, _min_steps=2))()
        print(dict(seen), flush=True)
        if seen["cases"] >= cases:
            break
    assert seen["cases"] >= cases
    assert seen["linked"] >= cases / 20, "hardly an id came from an earlier answer"
    assert seen["2xx"] >= cases / 10, "hardly a request got what it asked for"
    assert seen["5xx"] == 0
