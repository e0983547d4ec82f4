"""Query strings and lists: pages, includes, sorting, and every spelling clients use (api-identity 1.4 - 1.6)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plumbing.http.client import Client
from plumbing.http.notes import ACME
from procession.plumbing.http import PageQuery, includes, ordering, window

NOTES = f"/organizations/{ACME}/notes"


def pagination(api: Client, query: str) -> dict[str, object]:
    return api.get(f"{NOTES}?{query}").json["meta"]["pagination"]


def test_a_list_has_ten_rows_and_says_where_it_stands(api: Client):
    answer = api.get(NOTES).json
    assert len(answer["data"]) == 10
    assert answer["meta"] == {
        "pagination": {
            "total": 25,
            "count": 10,
            "per_page": 10,
            "current_page": 1,
            "total_pages": 3,
            "links": {"next": f"https://work.example{NOTES}?page=2"},
            "has_more_pages": True,
        },
        "overdue": 3,
    }


def test_links_repeat_all_other_parameters_and_the_prefix(api: Client):
    answer = api.get(f"/api{NOTES}?q=a%20b+c&page=2&status[]=open&per_page=5").json["meta"]["pagination"]
    start = f"https://work.example/api{NOTES}?q=a%20b+c&status[]=open&per_page=5&page="
    assert answer["links"] == {"previous": start + "1", "next": start + "3"}


def test_a_whole_list_on_one_page_has_no_links(api: Client):
    assert pagination(api, "per_page=100")["links"] == []
    assert pagination(api, "per_page=100")["has_more_pages"] is False


def test_following_next_visits_every_row_once(api: Client):
    target, seen = f"{NOTES}?per_page=7", []
    while target:
        answer = api.get(target).json
        seen += [row["id"] for row in answer["data"]]
        links = answer["meta"]["pagination"]["links"]
        target = links.get("next", "").removeprefix("https://work.example") if isinstance(links, dict) else ""
    assert len(seen) == len(set(seen)) == 25


@pytest.mark.parametrize("page", ["0", "-3", "abc", "", "1.5", "9" * 30])
def test_a_page_that_is_no_page_number_is_the_first(api: Client, page: str):
    assert pagination(api, f"page={page}")["current_page"] == 1


def test_a_page_past_the_end_is_empty(api: Client):
    answer = api.get(f"{NOTES}?page=9").json
    assert (answer["data"], answer["meta"]["pagination"]["current_page"]) == ([], 9)
    assert answer["meta"]["pagination"]["links"] == {"previous": f"https://work.example{NOTES}?page=3"}


def test_limit_is_another_name_of_per_page_and_large_ones_are_clamped(api: Client):
    assert pagination(api, "limit=5")["per_page"] == 5
    assert pagination(api, "limit=5&per_page=7")["per_page"] == 7
    assert pagination(api, "per_page=5000")["per_page"] == 100
    assert api.get(f"{NOTES}?per_page=many").json["errors"] == {"per_page": ["per_page must be a whole number."]}


def test_without_pagination_all_rows_come_without_meta(api: Client):
    answer = api.get(f"{NOTES}?without_pagination=true").json
    assert (list(answer), len(answer["data"])) == (["data"], 25)
    assert "meta" in api.get(f"{NOTES}?without_pagination=false").json


@pytest.mark.parametrize("spelled", ["true", "True", "TRUE", "1", "yes", "on"])
def test_booleans_are_read_in_every_spelling(api: Client, spelled: str):
    assert "True" in api.get(f"{NOTES}?urgent={spelled}").data[0]["title"]
    assert "False" in api.get(f"{NOTES}?urgent=0").data[0]["title"]
    assert "None" in api.get(f"{NOTES}?urgent=").data[0]["title"]
    assert api.get(f"{NOTES}?urgent=perhaps").status == 422


@pytest.mark.parametrize("spelled", ["status=open,done", "status=open&status=done", "status[]=open&status[]=done"])
def test_lists_are_read_in_every_spelling(api: Client, spelled: str):
    assert "['open', 'done']" in api.get(f"{NOTES}?{spelled}").data[0]["title"]


def test_a_wrong_value_is_named_and_an_unknown_parameter_changes_nothing(api: Client):
    assert api.get(f"{NOTES}?status=lost").json["errors"] == {"status.0": ["status.0 must be one of: done, open."]}
    assert api.get(f"{NOTES}?minimum={'9' * 25}").status == 422
    assert api.get(f"{NOTES}?q=%00").status == 422
    assert api.get(f"{NOTES}?nonsense=1&&=&%zz").status == 200


def test_with_includes_nested_names_and_ignores_spaces_and_strangers(api: Client):
    assert api.get(f"{NOTES}?with=stranger,%20author").data[0]["author"] == "ann"
    assert api.get(f"{NOTES}?with[]=a&with[]=author").data[0]["author"] == "ann"
    assert "author" not in api.get(NOTES).data[0]
    asked = includes("run.checklist, step")
    assert asked.wants("run")
    assert asked.wants("step")
    assert asked.below("run").wants("checklist")
    assert not asked.wants("checklist")


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("sort=title", [("title", False)]),
        ("sort=-title", [("title", True)]),
        ("sort=-title,created", [("title", True), ("created", False)]),
        ("sort_by=title", [("title", False)]),
        ("sort_by=title&sort=desc", [("title", True)]),
        ("sort_by=title&sort_direction=DESC", [("title", True)]),
        ("sort=unknown", [("created", True)]),
        ("sort=asc", [("created", True)]),
        ("", [("created", True)]),
    ],
)
def test_the_three_sorting_dialects_are_understood(api: Client, query: str, expected: list[tuple[str, bool]]):
    assert str(expected) in api.get(f"{NOTES}?{query}").data[0]["title"]


@given(page=st.integers(), per_page=st.none() | st.integers(), limit=st.none() | st.integers())
def test_a_window_is_always_one_a_database_takes(page: int, per_page: int | None, limit: int | None):
    asked = window(PageQuery(page=page, per_page=per_page, limit=limit), cap=None)
    assert 1 <= asked.limit < 2**31
    assert 0 <= asked.offset < 2**31
    assert window(PageQuery(page=page, per_page=per_page, limit=limit)).limit <= 100


@given(st.text(), st.text(), st.text())
def test_ordering_takes_anything(sort: str, by: str, direction: str):
    found = ordering(PageQuery(sort=sort, sort_by=by, sort_direction=direction), {"a", "b"}, [("c", True)])
    assert {name for name, _ in found} <= {"a", "b", "c"}
