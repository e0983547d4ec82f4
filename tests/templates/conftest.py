"""Ann owns Acme, Bob is a standard member, Lea a light one; Eve owns another organization. All of them call the API."""

from collections.abc import Iterator
from functools import cache

import pytest
from joserfc.jwk import RSAKey

from plumbing.http.client import Client, Response
from procession.access import authenticate as access
from procession.access import store as access_store
from procession.access import tokens
from procession.actor import Actor, Role
from procession.people import groups, organizations
from procession.people.groups import GroupFacts
from procession.people.organizations import Owner
from procession.plumbing.database import Database
from procession.plumbing.http import Credentials, HttpSettings
from procession.plumbing.http.application import Api
from procession.plumbing.work import Work
from procession.processes import templates_api
from procession.templates import api


class Person:
    """One caller: `ann.get("/checklists")` asks below the person's organization."""

    def __init__(self, client: Client, organization: str, number: int, token: str) -> None:
        self.client, self.organization, self.number = client, organization, number
        self.headers = {"authorization": f"Bearer {token}", "x-tallyfy-client": "tests"}

    def get(self, path: str) -> Response:
        return self._ask("GET", path)

    def post(self, path: str, body: object = None) -> Response:
        return self._ask("POST", path, body)

    def put(self, path: str, body: object = None) -> Response:
        return self._ask("PUT", path, body)

    def delete(self, path: str) -> Response:
        return self._ask("DELETE", path)

    def template(self, title: str = "Onboarding", **more: object) -> dict:
        made = self.post("/checklists", {"title": title, "type": "procedure", **more})
        assert made.status == 201, made.body
        return made.data

    def step(self, template: str, title: str = "Sign", **more: object) -> dict:
        made = self.post(f"/checklists/{template}/steps", {"title": title, **more})
        assert made.status == 201, made.body
        return made.data

    def field(self, template: str, step: str, label: str = "Name", **more: object) -> dict:
        body = {"label": label, "field_type": "text", "required": False, **more}
        made = self.post(f"/checklists/{template}/steps/{step}/captures", body)
        assert made.status == 201, made.body
        return made.data

    def _ask(self, method: str, path: str, body: object = None) -> Response:
        target = path if path.startswith("//") else f"/organizations/{self.organization}{path}"
        return self.client.call(method, target.replace("//", "/", 1), body, headers=self.headers)


class Cast:
    ann: Person
    bob: Person
    lea: Person
    eve: Person
    sales: str
    database: Database
    as_ann: Actor  # Ann, as the server itself acts for her

    def actor(self, person: Person) -> Actor:
        """As the person's requests act."""
        bearer = person.headers["authorization"].removeprefix("Bearer ")
        shown = Credentials(bearer=bearer, client_header="tests", organization_id=person.organization)
        return self.database.perform_now(lambda work: access.authenticate(work, shown), writes=False)

    def invite_eve(self) -> None:
        """Eve becomes an administrator of Acme too."""

        def add(work: Work) -> None:
            work.act_as(self.as_ann)
            organizations.add_member(work, Owner(email="eve@elsewhere.example"), Role.ADMIN)

        self.database.perform_now(add)


@pytest.fixture
def cast(database: Database) -> Iterator[Cast]:
    settings = HttpSettings(public_url="https://work.example", rate_limits="off")
    client = Client(Api((*api.ROUTES, *templates_api.ROUTES), database, access.authenticate, settings))
    client.run(client.api.start())
    yield _cast(database, client)
    client.close()


@cache
def _key() -> access_store.Key:
    """Made once, because making one takes a good part of a second."""
    made = RSAKey.generate_key(2048, private=True)
    return access_store.Key(kid=made.thumbprint(), private_pem=made.as_pem(private=True).decode(), created=0)


def _cast(database: Database, client: Client) -> Cast:
    def acme(work: Work) -> dict:
        made = organizations.create(work, "Acme", Owner(email="ann@acme.example"))
        organization = made.organization.id
        bob = organizations.add_member(work, Owner(email="bob@acme.example"), Role.STANDARD)
        lea = organizations.add_member(work, Owner(email="lea@acme.example"), Role.LIGHT)
        sales = groups.create(work, GroupFacts(name="Sales", members=[bob]))
        numbers = {"ann": made.owner, "bob": bob, "lea": lea}
        people = {name: (organization, number, _token(work, number)) for name, number in numbers.items()}
        return {"people": people, "sales": sales.id, "actor": work.actor}

    def elsewhere(work: Work) -> tuple:
        made = organizations.create(work, "Elsewhere", Owner(email="eve@elsewhere.example"))
        return made.organization.id, made.owner, _token(work, made.owner)

    cast = Cast()
    database.perform_now(lambda work: access_store.add_key(work, _key()))
    here = database.perform_now(acme)
    for name, (organization, number, token) in here["people"].items():
        setattr(cast, name, Person(client, organization, number, token))
    cast.sales, cast.as_ann = here["sales"], here["actor"]
    cast.eve = Person(client, *database.perform_now(elsewhere))
    cast.database = database
    return cast


def _token(work: Work, number: int) -> str:
    return tokens.create_for(work, number, tokens.Wish(name="tests")).text


@pytest.fixture
def ann(cast: Cast) -> Person:
    return cast.ann


@pytest.fixture
def bob(cast: Cast) -> Person:
    return cast.bob


@pytest.fixture
def lea(cast: Cast) -> Person:
    return cast.lea


@pytest.fixture
def eve(cast: Cast) -> Person:
    return cast.eve
