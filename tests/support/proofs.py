"""Which test calls which route, noted while tests run with `--proofs=FILE` (`make proofs`).

For each route the most telling test is kept: one of the route's own room that got what it asked for, whose name speaks
of the same thing, and that calls few other routes.
"""

import os
import re
from collections import defaultdict
from pathlib import Path

import pytest

from procession.app.wiring import ROUTES
from procession.errors import Refusal
from procession.plumbing.http import Route
from procession.plumbing.http.plans import Plan
from procession.plumbing.http.router import Router

Key = tuple[str, str]  # method and path

_routes: dict[Key, Route] = {}
_called: dict[Key, set[str]] = defaultdict(set)  # successful tests by route
_calls: dict[str, set[Key]] = defaultdict(set)  # routes by test
is_noting = False


def note(router: Router[Plan], method: str, path: str, status: int) -> None:
    """A test got an answer at this path."""
    if not is_noting:
        return
    try:
        plan, *_ = router.find(method, path)
    except Refusal:
        return
    if plan.route in ROUTES:
        _note(plan.route, status)


def _note(route: Route, status: int) -> None:
    test = os.environ.get("PYTEST_CURRENT_TEST", "").split("[")[0].split(" ")[0]
    key = (route.method, route.path)
    _routes[key] = route
    _calls[test].add(key)
    if status < 400 and not test.startswith("tests/every/"):
        _called[key].add(test)


def _distance(key: Key, test: str) -> tuple[bool, int, int, int, str]:
    """How far a test is from being about this route."""
    handler = _routes[key].use
    file, _, name = test.partition("::")
    room = handler.__module__.split(".")[1]
    said = _words(f"{handler.__name__} {handler.__doc__ or ''} {key[1]}")
    shared = len(said & (_words(name) | _words(Path(file).stem)))
    return (f"/{room}/" not in file, -shared, len(_calls[test]), len(test), test)


def _words(text: str) -> set[str]:
    """Words without their endings, so that `completes`, `completed` and `complete` are one."""
    return {word[:6] for word in re.findall(r"[a-z]{4,}", text.lower())} - {"test", "organi"}


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--proofs", default="", help="write down which test proves which route")


def pytest_configure(config: pytest.Config) -> None:
    global is_noting  # noqa: PLW0603 - one run, one answer
    is_noting = bool(config.getoption("--proofs"))


def pytest_sessionfinish(session: pytest.Session) -> None:
    if not is_noting:
        return
    lines = ["method\troute\ttest"]
    for (method, pattern), tests in sorted(_called.items(), key=lambda each: (each[0][1], each[0][0])):
        best = min(tests, key=lambda test: _distance((method, pattern), test))
        lines.append(f"{method}\t{pattern}\t{best}")
    Path(session.config.getoption("--proofs")).write_text("\n".join(lines) + "\n", encoding="utf-8")
