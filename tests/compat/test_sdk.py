"""The official SDK works by its own methods: the newest release, and the one that the official MCP server pins."""

import os
import subprocess
import sys

import pytest

from support.sdk_methods import RELEASES, STORIES
from support.servers import Server, fresh_store


@pytest.fixture(scope="module", params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def server(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp("compat")
    with fresh_store(request.param, folder) as store, Server(store, folder) as running:
        yield running


@pytest.mark.parametrize(("release", "prefix"), [("newest", ""), ("newest", "/api"), ("older", "")])
@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.stem)
def test_the_official_sdk_can_do_all_of_a_story(story, release, prefix, server):
    acme = server.organization(owner=f"ann@{release}{len(prefix)}.{story.stem.replace('_', '-')}.example")
    ran = subprocess.run(
        [sys.executable, str(story)],
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
