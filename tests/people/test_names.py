"""Names and numbers of people for other rooms."""

from procession.people import names
from procession.plumbing.database import Database


def test_what_is_no_group_id_is_no_group(database: Database):
    asked = ["nonsense", "\x1e", "", "F" * 32, "f" * 32]
    assert database.perform_now(lambda work: names.group_numbers(work, asked), writes=False) == {}
