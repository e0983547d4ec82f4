"""What is installed is what pyproject.toml asks for, pinned, and the pins name no host."""

import re
import tomllib

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from support.repository import ROOT

PINNED = re.compile(r"^([A-Za-z0-9._-]+)(?:\[[^\]]*\])?==([^\s;\\]+)", re.MULTILINE)


def asked(*groups: str) -> list[Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    listed = list(project["project"]["dependencies"])
    for group in groups:
        listed += project["dependency-groups"][group]
    return [Requirement(line) for line in listed]


@pytest.mark.parametrize(
    ("lock", "groups"), [("requirements.lock", ()), ("requirements-dev.lock", ("dev", "bench"))], ids=["run", "dev"]
)
def test_every_dependency_is_pinned_as_asked(lock, groups):
    pins = {canonicalize_name(name): version for name, version in PINNED.findall((ROOT / lock).read_text())}
    for requirement in asked(*groups):
        version = pins.get(canonicalize_name(requirement.name))
        assert version, f"{requirement.name} is not in {lock}; run: make lock"
        assert requirement.specifier.contains(version, prereleases=True), f"{requirement} but {version}; run: make lock"


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock", "web/package-lock.json"])
def test_no_pin_names_a_host(lock):
    path = ROOT / lock
    if path.exists():
        text = re.sub(r'"(funding|url|homepage)": *(\{[^}]*\}|\[[^\]]*\]|"[^"]*")', "", path.read_text())
        assert '"resolved"' not in text
        assert "--index" not in text
        assert "@ http" not in text
