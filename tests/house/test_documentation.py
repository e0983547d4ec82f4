"""The documentation is in step with the code: links lead somewhere, and everything that should be described is."""

import re
from pathlib import Path

import pytest

from support.repository import ROOT, files, shown

PAGES = [path for path in files() if path.suffix == ".md" and "node_modules" not in path.parts]
LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)\s]+)\)|!\[[^\]]*\]\(([^)\s]+)\)")
FENCED = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
HEADING = re.compile(r"^#{1,6}\s+(.+?)\s*$", re.MULTILINE)


@pytest.mark.parametrize("page", PAGES, ids=shown)
def test_every_link_leads_to_a_page_and_a_heading(page: Path):
    text = FENCED.sub("", page.read_text(encoding="utf-8"))
    dead = [link for pair in LINK.findall(text) if (link := pair[0] or pair[1]) and not leads_somewhere(page, link)]
    assert not dead, dead


def leads_somewhere(page: Path, link: str) -> bool:
    if re.match(r"[a-z]+:", link):
        return True
    name, _, anchor = link.partition("#")
    target = (page.parent / name).resolve() if name else page
    if not target.exists():
        return False
    return not anchor or target.suffix != ".md" or anchor in anchors(target)


def anchors(page: Path) -> set[str]:
    text = FENCED.sub("", page.read_text(encoding="utf-8"))
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in HEADING.findall(text)}


def test_every_page_of_the_documentation_can_be_found_from_an_index():
    """Each folder's README.md links its pages, and docs/README.md links the folders."""
    pages = [page for page in PAGES if page.is_relative_to(ROOT / "docs") and page != ROOT / "docs/README.md"]
    indexes = [ROOT / "docs/README.md", *(page for page in pages if page.name == "README.md")]
    linked = {
        (index.parent / link.partition("#")[0]).resolve()
        for index in indexes
        for link, _ in LINK.findall(index.read_text(encoding="utf-8"))
    }
    lost = [shown(page) for page in pages if page not in linked]
    assert not lost, f"Link these in docs/README.md: {lost}"


def test_every_decision_says_what_enforces_it():
    for page in (ROOT / "docs/decisions").glob("[0-9]*.md"):
        text = page.read_text(encoding="utf-8")
        for part in ("## Context", "## Decision", "## Consequences", "## Enforced by"):
            assert part in text, f"{shown(page)} has no section '{part}'"
