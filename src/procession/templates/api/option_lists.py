"""Routes of the organization's lists (behaviour C5, K17)."""

import msgspec

from procession.plumbing.http import NOTHING, HexId, Item, Nothing, Page, PageQuery, Route, includes, ordering, window
from procession.plumbing.work import Work
from procession.templates import option_lists
from procession.templates.api.paths import ORGANIZATION
from procession.templates.draft import Table
from procession.templates.wire.option_lists import ListIn, ListOut, list_out, read_name, read_table
from procession.templates.wire.snippets import SnippetQuery

TAG = "Lists"


class ListPath(msgspec.Struct, frozen=True):
    list: HexId


def list_lists(work: Work, query: PageQuery) -> Page[ListOut]:
    """The organization's lists, by name. `with` knows rows, and checklists: the templates that use each."""
    chosen, include = window(query), includes(query)
    found, total = option_lists.page(work, query.q, ordering(query, option_lists.SORT_NAMES, ()), chosen)
    users = option_lists.around(work, [one.id for one in found]) if include.wants("checklists") else {}
    outs = [list_out(one, rows=include.wants("rows"), users=users.get(one.id)) for one in found]
    return Page(data=outs, total=total, window=chosen)


def create_list(work: Work, body: ListIn) -> Item[ListOut]:
    """A new list: a table whose rows are the options of dropdowns, radio buttons and checklists. Administrators only.

    A field takes its options from it by `list`: the id, or an object with `id` and `column_id`; the first column counts
    unless one is named.
    """
    table = read_table(body, None) or Table(columns=())
    return Item(list_out(option_lists.create(work, read_name(body, is_new=True) or "", table), rows=True))


def get_list(work: Work, path: ListPath, query: SnippetQuery) -> Item[ListOut]:
    """One list with its rows. `with=checklists` names the templates that use it, as far as you see them."""
    one = option_lists.get(work, path.list)
    wants = includes(query.with_).wants("checklists")
    return Item(list_out(one, rows=True, users=option_lists.around(work, [one.id])[one.id] if wants else None))


def update_list(work: Work, path: ListPath, body: ListIn) -> Item[ListOut]:
    """Changes a list; what is absent stays, columns and rows are replaced as a whole. Administrators only.

    Fields offer the new options from now on, in running processes too. Stored answers keep their texts.
    """
    table = read_table(body, option_lists.get(work, path.list).table)
    return Item(list_out(option_lists.update(work, path.list, read_name(body, is_new=False), table), rows=True))


def delete_list(work: Work, path: ListPath) -> Nothing:
    """Deletes a list, unless a template uses it. Processes that are running keep its options. Administrators only."""
    option_lists.delete(work, path.list)
    return NOTHING


_ALL = f"{ORGANIZATION}/lists"
_ONE = _ALL + "/{list}"

ROUTES = (
    Route(method="GET", path=_ALL, use=list_lists, tag=TAG),
    Route(method="POST", path=_ALL, use=create_list, tag=TAG, status=201),
    Route(method="GET", path=_ONE, use=get_list, tag=TAG),
    Route(method="PUT", path=_ONE, use=update_list, tag=TAG),
    Route(method="DELETE", path=_ONE, use=delete_list, tag=TAG, status=204, refusals=(option_lists.ListInUse,)),
)
