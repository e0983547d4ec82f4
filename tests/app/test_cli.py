"""The command line, as other tools use it: on both databases, beside a running server, with its exit codes."""

import json
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pyotp
import pytest

from support.repository import ROOT
from support.servers import COMMAND, Client, Server, environment, free_port, fresh_store


@pytest.fixture(scope="module", params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def store(request, tmp_path_factory) -> Iterator[str]:
    with fresh_store(request.param, tmp_path_factory.mktemp("cli")) as url:
        yield url


@pytest.fixture(scope="module")
def server(store: str, tmp_path_factory) -> Iterator[Server]:
    with Server(store, tmp_path_factory.mktemp("log")) as running:
        yield running


def run(*arguments: str, typed: str = "", **settings: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*COMMAND, *arguments],
        env=environment(settings),
        input=typed,
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )


def test_an_organization_is_made_beside_a_running_server(server: Server):
    ran = run("organization", "create", "Beside", "--owner-email", "B@X.example", "--database", server.store, "--json")
    assert ran.returncode == 0, ran.stderr
    made = json.loads(ran.stdout)
    assert made["api_url"] == f"{server.url}/api", "where the server was last reached"
    assert isinstance(made["user_id"], int)
    client = Client(server.port, token=made["access_token"])
    assert client.get("/me").data["email"] == "b@x.example"
    assert client.get(f"/organizations/{made['organization_id']}").data["name"] == "Beside"
    signed_in = Client(server.port).post("/auth/login", {"email": "b@x.example", "password": made["owner_password"]})
    assert signed_in.status == 200


def test_an_owner_who_has_an_account_keeps_the_password(server: Server):
    first, second = (
        json.loads(
            run(
                "organization", "create", name, "--owner-email", "two@x.example", "--database", server.store, "--json"
            ).stdout
        )
        for name in ("First", "Second")
    )
    assert first["user_id"] == second["user_id"]
    assert "owner_password" in first
    assert "owner_password" not in second
    named = Client(server.port, token=second["access_token"]).get("/me/organizations").data
    assert [each["name"] for each in named] == ["First", "Second"]


def test_passwords_and_tokens_are_given_by_the_command_line(server: Server):
    where = ("--database", server.store)
    typed = ("organization", "create", "Typed", "--owner-email", "typed@x.example", "--owner-password-stdin", *where)
    ran = run(*typed, "--json", typed="Chosen-123\n")
    assert "owner_password" not in json.loads(ran.stdout)
    assert sign_in(server, "typed@x.example", "Chosen-123") == 200
    assert (
        run("password", "set", "typed@x.example", "--password-stdin", *where, typed="Another-Tide-4\n").returncode == 0
    )
    assert (sign_in(server, "typed@x.example", "Chosen-123"), sign_in(server, "typed@x.example", "Another-Tide-4")) == (
        401,
        200,
    )
    made = json.loads(run("password", "set", "Typed@x.example", *where, "--json").stdout)
    assert sign_in(server, "typed@x.example", made["password"]) == 200
    token = json.loads(run("token", "create", "typed@x.example", "--name", "Scripts", *where, "--json").stdout)
    assert Client(server.port, token=token["access_token"]).get("/me").data["id"] == token["user_id"]


def sign_in(server: Server, email: str, password: str) -> int:
    return Client(server.port).post("/auth/login", {"email": email, "password": password}).status


def test_a_connector_gets_the_number_it_was_written_for(server: Server):
    words = ("application", "create", "Power Connector", "--redirect", "https://consent.example/redirect", "--json")
    database = ("--database", server.store)
    made = run(*words, "--number", "15", "--client-header-exempt", *database)
    assert made.returncode == 0, made.stderr
    assert json.loads(made.stdout)["client_id"] == 15
    again = run(*words, "--number", "15", *database)
    assert (again.returncode, "is taken" in again.stderr) == (1, True)


def test_without_json_a_person_can_read_it(server: Server):
    ran = run("organization", "create", "Readable", "--owner-email", "r@x.example", "--database", server.store)
    assert [line.split("  ")[0].strip() for line in ran.stdout.splitlines()] == [
        "organization id", "user id", "access token", "api url", "owner email", "owner password"
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["organization", "create", "", "--owner-email", "a@x.example"], 1, "Enter a name"),
        (["organization", "create", "x" * 51, "--owner-email", "a@x.example"], 1, "at most 50"),
        (["organization", "create", "Acme", "--owner-email", "nobody"], 1, "no e-mail address"),
        (["organization", "create", "Acme"], 2, "owner-email"),
        (["token", "create", "stranger@x.example"], 1, "stranger@x.example"),
        (["password", "set", "stranger@x.example"], 1, "stranger@x.example"),
        (["nonsense"], 2, "nonsense"),
    ],
)
def test_what_can_not_be_done_is_said_with_an_exit_code(arguments: list[str], code: int, said: str, tmp_path: Path):
    ran = run(*arguments, "--data", str(tmp_path))
    assert ran.returncode == code, ran
    assert said in ran.stderr
    assert "Traceback" not in ran.stderr


def test_a_password_that_is_too_weak_is_refused(tmp_path: Path):
    arguments = ("organization", "create", "A", "--owner-email", "a@x.example", "--owner-password-stdin")
    ran = run(*arguments, "--data", str(tmp_path), typed="weak\n")
    assert (ran.returncode, "password has" in ran.stderr) == (1, True)


def test_settings_that_contradict_are_refused_before_anything_starts(tmp_path: Path):
    ran = run("serve", "--data", str(tmp_path), "--workers", "2")
    assert (ran.returncode, "PostgreSQL" in ran.stderr) == (2, True)
    assert run("migrate", "--data", str(tmp_path), rate_limits="some").returncode == 2
    assert list(tmp_path.iterdir()) == []


def test_a_database_that_is_away_is_said_so():
    ran = run("migrate", "--database", "postgresql://nobody@127.0.0.1:1/nothing")
    assert ran.returncode == 3, ran
    assert "Traceback" not in ran.stderr


def test_migrate_makes_the_schema_and_may_be_repeated(tmp_path: Path):
    for _ in range(2):
        assert run("migrate", "--data", str(tmp_path)).returncode == 0
    assert (tmp_path / "procession.db").exists()


def test_the_demo_is_made_once_and_can_be_used(tmp_path: Path):
    expected = {"Contract with Old Bakery", "Contract with Harbor Foods", "Contract with North Mill"}
    for _ in range(2):
        with demo(tmp_path) as (client, password):
            [acme] = client.get("/me/organizations").data
            runs = client.get(f"/organizations/{acme['id']}/runs", per_page=100).data
            assert {run["name"] for run in runs} == expected | {"New colleague: Mira Sol"}
            assert {run["status"] for run in runs} == {"active", "complete", "problem"}
            assert client.post("/auth/login", {"email": "ann@demo.example", "password": password}).status == 200


@contextmanager
def demo(folder: Path) -> Iterator[tuple[Client, str]]:
    """`serve --demo` on the folder: a client with the token that it printed, and the password."""
    port = free_port()
    started = subprocess.Popen(
        [*COMMAND, "serve", "--demo", "--data", str(folder), "--port", str(port)],
        env=environment({}),
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )
    try:
        assert started.stdout is not None
        said: dict[str, list[str]] = {}
        while "API token" not in said:
            line = started.stdout.readline()
            assert line, "the server ended"
            said[" ".join(line.split()[:2])] = line.split()
        client = Client(port, token=said["API token"][-1])
        until = time.monotonic() + 60
        while not answers(client):
            assert time.monotonic() < until
            time.sleep(0.05)
        yield client, said["Sign in"][-1]
    finally:
        started.terminate()
        started.wait(30)


def answers(client: Client) -> bool:
    try:
        return client.get("/health").status == 200
    except OSError:
        return False


def test_an_operator_without_a_mail_server_passes_letters_on(server: Server, store: str):
    acme = server.organization()
    invited = {"email": "kim@x.example", "first_name": "Kim", "last_name": "Park", "role": "standard"}
    assert acme.post("users/invite", invited).status == 200
    for _ in range(100):
        found = json.loads(run("mail", "list", "--database", store, "--json").stdout)
        letter = next((each for each in found if each["to"] == "kim@x.example"), None)
        if letter is not None and letter["status"] == "held":
            break
        time.sleep(0.1)
    assert letter is not None
    assert "/invitation?code=" not in run("mail", "list", "--database", store).stdout
    assert f"{server.url}/invitation?code=" in run("mail", "show", letter["id"], "--database", store).stdout
    unknown = run("mail", "show", "0" * 32, "--database", store)
    assert (unknown.returncode, unknown.stderr.strip()) == (1, "There is no such letter.")
    assert int(run("mail", "retry", "--database", store).stdout.split()[0]) >= 1


def test_who_has_lost_the_second_step_gets_in_again(server: Server, store: str):
    made = run("organization", "create", "Lost", "--owner-email", "lost@x.example", "--database", store, "--json")
    credentials = {"email": "lost@x.example", "password": json.loads(made.stdout)["owner_password"]}
    token = Client(server.port).post("/auth/login", credentials).json["access_token"]
    client = Client(server.port, token=token)
    secret = client.post("/me/second-step", {"password": credentials["password"]}).data["secret"]
    assert client.post("/me/second-step/confirm", {"code": pyotp.TOTP(secret).now()}).status == 200
    assert Client(server.port).post("/auth/login", credentials).status == 401
    ended = [run("second-step", "remove", "lost@x.example", "--database", store).returncode for _ in range(2)]
    assert ended == [0, 1]
    assert Client(server.port).post("/auth/login", credentials).status == 200
