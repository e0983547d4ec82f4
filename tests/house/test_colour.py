"""One colour of function: only the server and the databases' inside are async (decision 0004)."""

import ast

from support.repository import SOURCE, files_under, shown, tree

MAY_BE_ASYNC = (
    "plumbing/http/",
    "plumbing/database/",
    "plumbing/blobs/",  # bytes on their way, between units of work
    "plumbing/outbound/",  # other servers, between units of work (decision 0016)
    "plumbing/mail/",  # letters on their way, between units of work
    "app/",
    "sso/",  # between units: name servers and identity providers are asked
    "access/",  # checking a password takes a tenth of a second, which is too long for a unit of work
)


def test_use_cases_and_stores_are_ordinary_functions():
    coloured = [
        f"{shown(path)}:{node.lineno} {node.name}"
        for path in files_under("src/", endings=(".py",))
        if not path.relative_to(SOURCE).as_posix().startswith(MAY_BE_ASYNC)
        for node in ast.walk(tree(path))
        if isinstance(node, ast.AsyncFunctionDef)
    ]
    assert not coloured, coloured
