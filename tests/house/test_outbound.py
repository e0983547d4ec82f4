"""Nobody but the guarded door speaks to other servers over HTTP (decision 0016)."""

import ast

from support.repository import SOURCE, files_under, shown, tree

CLIENTS = {"httpcore", "httpx", "requests", "urllib3", "aiohttp", "urllib.request", "http.client"}
DOOR = "plumbing/outbound/"


def test_only_the_door_imports_a_client():
    found = [
        f"{shown(path)}:{node.lineno} {name}"
        for path in files_under("src/", endings=(".py",))
        if not path.relative_to(SOURCE).as_posix().startswith(DOOR)
        for node in ast.walk(tree(path))
        for name in imported(node)
        if any(name == client or name.startswith(client + ".") for client in CLIENTS)
    ]
    assert not found, f"Use plumbing/outbound: {found}"


def imported(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [each.name for each in node.names]
    if isinstance(node, ast.ImportFrom) and node.module:
        return [node.module]
    return []
