"""The official SDK works by its own methods: the newest release, and the one that the official MCP server pins."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from support.servers import Server, fresh_store

STORY = Path(__file__).with_name("sdk_story.py")
RELEASES = {"newest": "", "older": str(Path(sys.prefix) / "older-sdk")}


@pytest.fixture(scope="module", params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def server(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp("compat")
    with fresh_store(request.param, folder) as store, Server(store, folder) as running:
        yield running


@pytest.mark.parametrize("prefix", ["", "/api"], ids=["root", "api"])
@pytest.mark.parametrize("release", RELEASES)
def test_the_official_sdk_can_do_the_daily_work(release, prefix, server):
    acme = server.organization(owner=f"ann@{release}{len(prefix)}.example")
    ran = subprocess.run(
        [sys.executable, str(STORY)],
        env={
            "PATH": os.environ["PATH"],
            "PYTHONPATH": RELEASES[release],
            "PROCESSION_URL": server.url + prefix,
            "PROCESSION_ORG": acme.organization,
            "PROCESSION_USER": str(acme.user),
            "PROCESSION_TOKEN": acme.token,
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "the SDK could do all of it" in ran.stdout
