"""The tables behind docs/api/coverage.md: the endpoints clients are known to ask for, what comes later, and proofs."""

import csv
import re
from functools import cache
from pathlib import Path

import msgspec

from procession.app.wiring import ROUTES
from procession.errors import Refusal
from procession.plumbing.http import Route
from procession.plumbing.http.reference import Reference
from procession.plumbing.http.router import Router
from procession.plumbing.http.settings import HttpSettings
from support.repository import ROOT

ENDPOINTS = ROOT / "docs" / "api" / "endpoints.tsv"
LATER = ROOT / "docs" / "api" / "later.tsv"
PROOFS = ROOT / "tests" / "compat" / "proofs.tsv"
TABLES = (ENDPOINTS, LATER, PROOFS)


class Endpoint(msgspec.Struct, frozen=True):
    method: str
    path: str


def known() -> list[Endpoint]:
    return [Endpoint(row["method"], row["path"]) for row in _rows(ENDPOINTS)]


def later() -> set[Endpoint]:
    return {Endpoint(row["method"], row["path"]) for row in _rows(LATER)}


def proofs() -> dict[tuple[str, str], str]:
    return {(row["method"], row["route"]): row["test"] for row in _rows(PROOFS)}


def route_of(endpoint: Endpoint) -> Route | None:
    """The route that serves it; an alias is served by the route it stands for."""
    try:
        route, *_ = _router().find(endpoint.method, re.sub(r"\{\w+\}", "0" * 32, endpoint.path))
    except Refusal:
        return None
    shapes = {_shape(path) for path in (route.path, *route.aliases)}
    return route if _shape(endpoint.path) in shapes else None


def _shape(path: str) -> str:
    """The path without the names of its placeholders: a plain word is not one of them."""
    return re.sub(r"\{\w+\}", "{}", path)


def table() -> str:
    """The page's table: what is asked for, by whom, and the test that proves it."""
    proven, later_on = proofs(), {(row["method"], row["path"]): row["capability"] for row in _rows(LATER)}
    lines = ["| Endpoint | For | Asked for by | Proven by |\n|---|---|---|---|\n"]
    for row in _rows(ENDPOINTS):
        route = route_of(Endpoint(row["method"], row["path"]))
        if route is None:
            proof = f"comes later: {later_on.get((row['method'], row['path']), '')}"
        else:
            proof = _shown(proven.get((route.method, route.path), ""))
        lines.append(f"| `{row['method']} {row['path']}` | {row['purpose']} | {row['clients']} | {proof} |\n")
    return "".join(lines)


def _shown(test: str) -> str:
    file, _, name = test.partition("::")
    return f"[{name.removeprefix('test_').replace('_', ' ')}](../../{file})" if test else ""


@cache
def _router() -> Router[Route]:
    router: Router[Route] = Router()
    for route in (*ROUTES, *Reference([], HttpSettings()).routes()):
        for path in (route.path, *route.aliases):
            router.add(route.method, path, route, word=route.tag)
    return router


def _rows(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t"))
