"""Every rule of behaviour that we set ourselves is proven by a test that is there, or says why it is not built yet."""

import re

import pytest

from support import rules
from support.rules import MISSING, Rule

TABLE = rules.rules()


def test_every_rule_is_in_the_table_once() -> None:
    assert sorted(rule.id for rule in TABLE) == rules.wanted()


def test_the_table_is_in_order() -> None:
    def place(identity: str) -> tuple[str, int, str]:
        letter, number, more = re.fullmatch(r"([A-Z]+)(\d*)(\w?)", identity).groups()  # type: ignore[union-attr]
        return {"DL": "B", "AU": "D"}.get(letter, letter), int(number or 999), more

    assert [rule.id for rule in TABLE] == [rule.id for rule in sorted(TABLE, key=lambda rule: place(rule.id))]


@pytest.mark.parametrize("rule", TABLE, ids=lambda rule: rule.id)
def test_what_proves_a_rule_is_there(rule: Rule) -> None:
    """A test by name; where nothing proves it, the reason."""
    assert rule.words
    if rule.proofs == (MISSING,):
        assert rule.left, "say why it is missing"
        return
    assert rule.proofs
    for proof in rule.proofs:
        file, _, name = proof.partition("::")
        assert name in rules.tests_of(file), f"{proof} is not there"


def test_most_rules_are_proven() -> None:
    """The table can't quietly fill up with excuses: this number only falls."""
    assert sum(rule.proofs == (MISSING,) for rule in TABLE) <= MOST_MISSING


MOST_MISSING = 13
