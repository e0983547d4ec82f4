"""Every script of examples/ runs against a real server, and says what it promises."""

import os
import re
import subprocess
import sys
import uuid
from pathlib import Path

import pytest

from support.repository import ROOT
from support.servers import Server, fresh_store

EXAMPLES = ROOT / "examples"
TOLD = ["Sign the contract: completed", "Approve the contract: completed, approved: True", "Example Ltd: complete"]
ERRORS = [
    ("a wrong token", 401, "unauthenticated"),
    ("no client header", 401, "client_header_required"),
    ("another organization", 403, ""),
    ("no such task", 404, ""),
    ("required fields are empty", 422, "required_fields_empty"),
    ("a field by its name", 422, ""),
    ("too many requests", 429, "rate_limited"),
]


@pytest.fixture(scope="module", params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def acme(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp("examples")
    with fresh_store(request.param, folder) as store, Server(store, folder, rate_limits="on") as server:
        yield server.organization


@pytest.fixture
def example(acme):
    """Run a script as the owner of an organization of its own, whose limits nobody else uses up."""
    tenant = acme(owner=f"ann@{uuid.uuid4().hex}.example")

    def run(script, *arguments, path=""):
        program = [sys.executable] if script.endswith(".py") else ["bash"]
        ran = subprocess.run(
            [*program, str(EXAMPLES / script), *arguments],
            env={
                "PATH": os.environ["PATH"],
                "PYTHONPATH": path,
                "PROCESSION_URL": tenant.server.url,
                "PROCESSION_ORG": tenant.organization,
                "PROCESSION_TOKEN": tenant.token,
            },
            capture_output=True,
            text=True,
            check=False,
        )
        assert ran.returncode == 0, ran.stdout + ran.stderr
        return ran.stdout

    return run


@pytest.mark.parametrize(("folder", "ending"), [("curl", "sh"), ("python", "py")])
def test_the_task_is_found_filled_completed_and_approved(example, folder, ending):
    run = example(f"{folder}/launch.{ending}").strip()
    told = example(f"{folder}/complete.{ending}", run).splitlines()
    assert len(told) == len(TOLD)
    assert all(expected in line for expected, line in zip(TOLD, told, strict=True)), told


@pytest.mark.parametrize(("folder", "ending"), [("curl", "sh"), ("python", "py")])
def test_every_refusal_has_its_status_its_code_and_a_sentence(example, folder, ending):
    told = example(f"{folder}/errors.{ending}")
    for what, status, code in ERRORS:
        line = re.search(rf"^{status}  {what} +(\w+): (.+)$", told, re.MULTILINE)
        assert line, f"{what} is not told in:\n{told}"
        assert line[1] == code or not code
        assert len(line[2].split()) >= 3, line[2]


@pytest.mark.parametrize("older", ["", str(Path(sys.prefix) / "older-sdk")], ids=["newest", "older"])
def test_the_official_sdk_does_the_same_by_its_own_methods(example, older):
    """The older one is the release that the official MCP server pins."""
    told = example("sdk/complete.py", path=older)
    assert "refused: " in told
    assert all(expected in told for expected in TOLD), told
