"""How a process stands is one rule, whether it is told by the engine or from a row of a list (behaviour F44, F45)."""

from itertools import product

import pytest

from procession.engine.process import Process
from procession.engine.running import status_of
from procession.processes import rows, status

NOW = 1_000


@pytest.mark.parametrize("late_from", [None, NOW - 1, NOW, NOW + 1])
def test_lists_and_engine_agree_on_every_state_f44(late_from: int | None) -> None:
    for archived, issues, n_issues, completed in product((None, 5), ((), ("i",)), (0, 1), (None, 7)):
        head = Process(
            id="p", template="t", archived=archived, issues=issues, n_issues=n_issues, completed=completed,
            late_from=late_from,
        )  # fmt: skip
        listed = status.run_status(place=int(head.place), trouble=rows.trouble(head), late_from=head.late_from, now=NOW)
        assert listed == status_of(head, NOW)
