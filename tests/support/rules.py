"""The table of the rules of behaviour, and the tests that prove them: `tests/every/rules.tsv`.

A rule is known by its letter and number. `proof` names tests without their parameters, or says `missing`; `left` says
what of the rule is not there, and why.
"""

import ast
import csv
from functools import cache

import msgspec

from support.repository import ROOT

TABLE = ROOT / "tests" / "every" / "rules.tsv"
MISSING = "missing"


class Known(msgspec.Struct, frozen=True):
    """The rules there are: `last` numbers, without those of `gaps`, and those that were added between."""

    last: int
    gaps: frozenset[int] = frozenset()
    more: tuple[str, ...] = ()


KNOWN = {
    "B": Known(57, more=("24a",)),
    "C": Known(30),
    "D": Known(38),
    "E": Known(49),
    "F": Known(72),
}
EXAMPLES = {"AU", "DL"}


class Rule(msgspec.Struct, frozen=True):
    id: str
    words: str
    proofs: tuple[str, ...]
    left: str


@cache
def rules() -> tuple[Rule, ...]:
    with TABLE.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t"))
    return tuple(Rule(row["rule"], row["words"], tuple(row["proof"].split()), row["left"] or "") for row in rows)


def wanted() -> list[str]:
    """Every id that must be in the table."""
    found = [
        f"{letter}{number}"
        for letter, known in KNOWN.items()
        for number in (*(n for n in range(1, known.last + 1) if n not in known.gaps), *known.more)
    ]
    return sorted({*found, *EXAMPLES})


@cache
def tests_of(file: str) -> frozenset[str]:
    """The names of the tests in a file; none when there is no such file."""
    path = ROOT / file
    if not path.is_file():
        return frozenset()
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return frozenset(
        node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
    )
