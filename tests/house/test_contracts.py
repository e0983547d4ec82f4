"""Who may import whom, checked by import-linter with the contracts of `.importlinter` (decision 0001)."""

import os
import subprocess
import sys

from support.repository import ROOT


def test_everybody_imports_downwards_only():
    ran = subprocess.run(
        [
            sys.executable,
            "-c",
            "from importlinter.cli import lint_imports_command; lint_imports_command()",
            "--no-cache",
        ],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert " 0 broken" in ran.stdout


def test_every_room_with_a_store_keeps_its_own_tables():
    contracts = (ROOT / ".importlinter").read_text()
    stores = {path.parent.name for path in (ROOT / "src/procession").glob("*/store*") if path.parent.name != "plumbing"}
    unguarded = {room for room in stores if f"procession.{room}.store" not in contracts}
    assert not unguarded, f"Add a contract `store-ROOM` to .importlinter for: {sorted(unguarded)}"
