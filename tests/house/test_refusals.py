"""How the product says no: every class is distinct and documented, and no sentence is one that clients misread.

Official clients read some words as an expired login, and blank out texts that look like a leak of the database
(docs/api/errors.md, Wording).
"""

import ast
import importlib.util
import re
import subprocess
import sys
from collections import defaultdict

import pytest

from procession.errors import Kind
from procession.plumbing.http.problems import STATUS
from support.repository import ROOT, files_under, is_generated, sentences, shown, tree

specification = importlib.util.spec_from_file_location("documents", ROOT / "scripts/documents.py")
documents = importlib.util.module_from_spec(specification)
specification.loader.exec_module(documents)

REFUSALS = sorted(documents.refusals(), key=lambda refusal: refusal.code)

LIKE_AN_EXPIRED_LOGIN = re.compile(
    "unauthenticated|unauthorized|token|expired|invalid credentials|access denied|permission denied|forbidden|audience",
    re.IGNORECASE,
)
LIKE_A_LEAK = re.compile(
    r"select\b.*\bfrom\b|insert\b.*\binto\b|update\b.*\bset\b|delete\b.*\bfrom\b|(create|alter|drop)\b.*\btable\b"
    r"|hint:|detail:|fatal:|context: unnamed portal|vendor/|stack trace:|traceback",
    re.IGNORECASE | re.DOTALL,
)


def test_every_code_belongs_to_one_class():
    classes = defaultdict(list)
    for refusal in REFUSALS:
        classes[refusal.code].append(refusal.__qualname__)
    assert not {code: names for code, names in classes.items() if len(names) > 1}


@pytest.mark.parametrize("refusal", REFUSALS, ids=lambda refusal: refusal.code)
def test_every_refusal_has_a_known_kind_and_a_stable_code_and_says_when(refusal):
    assert refusal.kind in Kind
    assert refusal.kind in STATUS
    assert re.fullmatch(r"[a-z][a-z0-9_]+|RATE_LIMIT_EXCEEDED|SEAT_POOL_EXHAUSTED", refusal.code)
    assert documents.meaning(refusal), f"{refusal.__qualname__} needs a docstring: when is it raised?"


def test_no_sentence_looks_like_a_leak():
    leaking = [
        f"{shown(path)}:{line} {text}"
        for path in spoken_files()
        for line, text in sentences(path)
        if LIKE_A_LEAK.search(text)
    ]
    assert not leaking, f"Choose other words: {leaking}"


def test_no_refusal_of_permission_sounds_like_an_expired_login():
    not_allowed = {refusal.__name__ for refusal in REFUSALS if refusal.kind is Kind.NOT_ALLOWED} - CREDENTIAL_REFUSALS
    misread = []
    for path in spoken_files():
        for node in ast.walk(tree(path)):
            if isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] in not_allowed:
                said = " ".join(ast.unparse(argument) for argument in node.args)
                if LIKE_AN_EXPIRED_LOGIN.search(said):
                    misread.append(f"{shown(path)}:{node.lineno} {said}")
    assert not misread, f"Choose other words: {misread}"


# A token used on an organization that it does not belong to is a matter of credentials, and should sound like one.
CREDENTIAL_REFUSALS = {"WrongOrganization"}


def spoken_files():
    """Files whose sentences reach callers; those of the database speak to engineers, when a statement is wrong."""
    return [
        path
        for path in files_under("src/", endings=(".py",))
        if not is_generated(path) and not shown(path).startswith("src/procession/plumbing/database/")
    ]


def test_the_generated_parts_of_the_documentation_are_in_step():
    ran = subprocess.run(
        [sys.executable, "scripts/documents.py", "--check"],
        cwd=ROOT,
        env={"PYTHONPATH": str(ROOT / "src"), "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
