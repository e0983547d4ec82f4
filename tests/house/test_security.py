"""docs/security/asvs.tsv: every requirement has a line, every line a proof; and what no test of behaviour can show."""

import ast
import csv
import re

import pytest

from procession.app.wiring import ROUTES
from support.repository import ROOT, files_under, shown, tree

LINES = list(csv.DictReader((ROOT / "docs/security/asvs.tsv").read_text("utf-8").splitlines(), delimiter="\t"))

LEVEL_1 = """
1.2.1-5 1.3.1-2 1.5.1 2.1.1 2.2.1-2 2.3.1 3.2.1-2 3.3.1 3.4.1-2 3.5.1-3 4.1.1 4.4.1 5.2.1-2 5.3.1-2 6.1.1 6.2.1-8
6.3.1-2 6.4.1-2 7.2.1-4 7.4.1-2 8.1.1 8.2.1-2 8.3.1 9.1.1-3 9.2.1 10.4.1-5 11.3.1-2 11.4.1 12.1.1 12.2.1-2 13.4.1
14.2.1 14.3.1 15.1.1 15.2.1 15.3.1
"""
LEVEL_2_OF_ACCESS = """
6.1.2-3 6.2.9-12 6.3.3-4 6.4.3-4 6.5.1-5 6.6.1-3 6.8.1-4 7.1.1-3 7.3.1-2 7.4.3-5 7.5.1-2 7.6.1-2 8.1.2 8.2.3 8.4.1
9.2.2-4 10.1.1-2 10.2.1-2 10.3.1-4 10.4.6-11 10.5.1-5 10.6.1-2 10.7.1-3
"""


def numbers(text: str) -> set[str]:
    found: set[str] = set()
    for word in text.split():
        chapter, _, last = word.rpartition(".")
        first, _, end = last.partition("-")
        found |= {f"{chapter}.{number}" for number in range(int(first), int(end or first) + 1)}
    return found


def test_every_requirement_has_its_line_once():
    asked = dict.fromkeys(numbers(LEVEL_1), "1") | dict.fromkeys(numbers(LEVEL_2_OF_ACCESS), "2")
    assert len(asked) == len(LINES) == 134
    assert {line["id"]: line["level"] for line in LINES} == asked
    assert all(line["what is asked for"] and line["what we do"] for line in LINES)


@pytest.mark.parametrize("line", LINES, ids=lambda line: line["id"])
def test_every_proof_is_there(line):
    if line["proof"].startswith("none:"):
        assert len(line["proof"]) > 20, "say why"
        return
    for proof in line["proof"].split():
        file, _, name = proof.partition("::")
        text = (ROOT / file).read_text("utf-8")
        assert not name or re.search(rf"^def {name}\(", text, re.MULTILINE), f"{proof} is gone"


def _code():
    return files_under("src", endings=(".py",))


def _imports(path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            found |= {each.name.partition(".")[0] for each in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add((node.module or "").partition(".")[0])
    return found


def _calls(path) -> set[str]:
    return {node.func.id for node in ast.walk(tree(path)) if isinstance(node, ast.Call) and hasattr(node.func, "id")}


def test_the_server_starts_no_commands_and_runs_no_text_as_code():
    """But for one reader of rows, whose text is made of names of columns that are written in code."""
    runs = {shown(path) for path in _code() if {"eval", "exec", "compile", "__import__"} & _calls(path)}
    assert runs == {"src/procession/plumbing/database/forms.py"}
    assert [shown(path) for path in _code() if {"subprocess", "pickle", "marshal", "shelve"} & _imports(path)] == []


def test_the_server_reads_no_xml():
    assert [shown(path) for path in _code() if {"xml", "lxml", "onelogin"} & _imports(path)] == []


def test_chance_comes_from_one_place():
    """`secrets`; but for how long a transaction waits before it tries again, which is no secret."""
    assert [shown(path) for path in _code() if "random" in _imports(path)] == [
        "src/procession/plumbing/database/postgres.py"
    ]


def test_no_outdated_hash_is_used():
    weak = re.compile(r"hashlib\.(md5|sha1)\b|hashlib\.new\(")
    assert [shown(path) for path in _code() if weak.search(path.read_text("utf-8"))] == []


def test_get_routes_read_only():
    """A GET that writes says so: what the log remembers was looked at, and pages that sign-in goes through."""
    writing = {route.path for route in ROUTES if route.method == "GET" and route.writes}
    assert writing == WRITING


WRITING = {
    "/organizations/{org}/file/{asset}/dl",
    "/organizations/{org}/system-logs",
    "/organizations/{org}/system-logs/export",
    "/saml/{org}/login",
    "/oidc/{org}/callback",
}
