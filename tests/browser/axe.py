"""axe on the page that is shown (WCAG 2.2 A and AA)."""

from typing import Any

import pytest
from playwright.sync_api import Page

from support.repository import ROOT

AXE = ROOT / "web" / "node_modules" / "axe-core" / "axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]


def violations(page: Page, screen: str) -> list[str]:
    """What it finds wrong, each with the name of the screen."""
    if not AXE.exists():
        pytest.skip("axe-core is not installed (make web), so accessibility was not tested in chromium")
    page.wait_for_timeout(250)
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE.read_text(encoding="utf-8"))
    result: dict[str, Any] = page.evaluate("rules => axe.run(document, {runOnly: rules})", RULES)
    return [
        f"{screen}: {violation['id']}: {node['html'][:160]} {node['failureSummary'][:200]}"
        for violation in result["violations"]
        for node in violation["nodes"]
    ]
