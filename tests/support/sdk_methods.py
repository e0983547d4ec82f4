"""Which test calls which public method of the official SDK: the SDK's own list, and what the tests' text calls."""

import ast
import inspect
import json
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from tallyfy import TallyfySDK

from support.repository import ROOT, shown

COMPAT = ROOT / "tests" / "compat"
KIT = COMPAT / "stories" / "kit.py"
STORIES = tuple(sorted(file for file in KIT.parent.glob("*.py") if file != KIT))
RELEASES = {"newest": "", "older": str(Path(sys.prefix) / "older-sdk")}
"""The newest, and the one that the official MCP server pins: where it is installed."""
_REFUSING = {"raises", "refused", "refusal_of"}
_BY_INSPECTION = f"import sys, json; sys.path[:0] = [{str(ROOT / 'tests')!r}, {str(ROOT / 'src')!r}]\n" + (
    "from support import sdk_methods; print(json.dumps(sdk_methods.public()))"
)


def public() -> list[str]:
    """Every public method of the release that is installed: `search` of the SDK itself, `users.search` of a part that
    offers more than the SDK does."""
    sdk = TallyfySDK(api_key="nobody", base_url="http://127.0.0.1:9")
    offered = set(_methods(sdk))
    parts = {name: part for name, part in vars(sdk).items() if type(part).__module__.startswith("tallyfy.")}
    more = {f"{name}.{method}" for name, part in parts.items() for method in set(_methods(part)) - offered}
    return sorted(offered | more)


def _methods(thing: object) -> Iterator[str]:
    """Also of what it hands on to, and only what can be called."""
    for name in dir(thing):
        if not name.startswith("_") and inspect.isroutine(getattr(thing, name, None)):
            yield name


@cache
def of(release: str) -> list[str]:
    if release == "newest":
        return public()
    ran = subprocess.run(
        [sys.executable, "-c", _BY_INSPECTION],
        env={"PYTHONPATH": RELEASES[release]},
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(ran.stdout)


@cache
def calls(release: str) -> dict[str, list[str]]:
    """Where each method is called for something other than a refusal. Stories are told by both releases."""
    files = [KIT, *STORIES, *(sorted(COMPAT.glob("test_*.py")) if release == "newest" else ())]
    found: dict[str, list[str]] = defaultdict(list)
    for file in files:
        for function in _functions(file):
            for method in sorted(set(_called(function))):
                found[method].append(f"{shown(file)}::{function.name}")
    return dict(found)


def tests_of(method: str, release: str) -> list[str]:
    return calls(release).get(method, [])


def _functions(file: Path) -> Iterator[ast.FunctionDef]:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    return (node for node in tree.body if isinstance(node, ast.FunctionDef))


def _called(node: ast.AST) -> Iterator[str]:
    """`search_all` for sdk.search_all(...), `users.get_user` and `get_user` for sdk.users.get_user(...)."""
    if isinstance(node, ast.With) and any(_refuses(item.context_expr) for item in node.items):
        return
    if isinstance(node, ast.Attribute) and (chain := _chain(node)):
        yield chain[-1]
        yield ".".join(chain)
    for child in ast.iter_child_nodes(node):
        if not (isinstance(child, ast.Call) and _refuses(child)):
            yield from _called(child)


def _chain(node: ast.Attribute) -> list[str]:
    """What stands behind `sdk`, however the SDK is held."""
    names: list[str] = []
    inner: ast.expr = node
    while isinstance(inner, ast.Attribute) and inner.attr != "sdk":
        names.insert(0, inner.attr)
        inner = inner.value
    is_sdk = isinstance(inner, ast.Attribute) or (isinstance(inner, ast.Name) and inner.id == "sdk")
    return names if is_sdk else []


def _refuses(call: ast.expr) -> bool:
    called = call.func if isinstance(call, ast.Call) else None
    name = called.attr if isinstance(called, ast.Attribute) else called.id if isinstance(called, ast.Name) else ""
    return name in _REFUSING


def table() -> str:
    """For the page about official clients."""
    old = set(of("older"))
    lines = ["| Method | Releases | Called by |\n|---|---|---|\n"]
    for method in of("newest"):
        releases = "3.1.0, 1.3.10" if method in old else "3.1.0"
        lines.append(f"| `{method}` | {releases} | {_linked(tests_of(method, 'newest'))} |\n")
    return "".join(lines)


def _linked(tests: list[str]) -> str:
    """The first test of each file, of two files at most."""
    first: dict[str, str] = {}
    for test in tests:
        file, _, name = test.partition("::")
        first.setdefault(file, name)
    shown_of = {file: name.removeprefix("test_").replace("_", " ") for file, name in first.items()}
    return ", ".join(f"[{name}](../../{file})" for file, name in sorted(shown_of.items(), reverse=True)[:2])
