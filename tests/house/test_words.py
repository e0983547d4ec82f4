"""The words of the house: names that say nothing, and texts that don't belong in a repository (STYLE.md, Names)."""

import ast
import re

from support.repository import ROOT, SOURCE, files, files_under, functions, shown, tree

EMPTY_NAMES = re.compile(r"(^|_)(service|manager|helper|util|utils|common|handler|processor)s?(_|$)", re.IGNORECASE)
EMPTY_CLASS = re.compile(r"(Service|Manager|Helper|Util|Utils|Common|Handler|Processor)s?$")

# What would tie the repository to the place it was written in.
PLACES = re.compile(
    r"pypi\.org|pythonhosted\.org|registry\.npmjs|deb\.debian|/work/|/root/|/tmp/contract|\.\./shared|shared/(spec|user|ARCH|DECIS|STYL|STACK|DATA)"
)
UNREAD = (".png", ".ico", ".woff2", ".svg", ".jpg", ".webp", ".gif")
MAY_CROSS_ORGANIZATIONS = ("people/", "access/", "plumbing/", "app/", "templates/store/showcase.py")


def test_no_file_class_or_function_has_an_empty_name():
    empty = [shown(path) for path in files_under("src/", endings=(".py",)) if EMPTY_NAMES.search(path.stem)]
    for path in files_under("src/", endings=(".py",)):
        empty += [f"{shown(path)}:{f.lineno} {f.name}" for f in functions(path) if EMPTY_NAMES.search(f.name)]
        empty += [
            f"{shown(path)}:{node.lineno} {node.name}"
            for node in ast.walk(tree(path))
            if isinstance(node, ast.ClassDef) and EMPTY_CLASS.search(node.name)
        ]
    assert not empty, f"Name it after what it does: {empty}"


def test_only_a_few_rooms_look_across_organizations():
    """`everywhere()` is for sign-in, accounts, claiming jobs, upgrades and what is public (decision 0005)."""
    elsewhere = [
        f"{shown(path)}:{node.lineno}"
        for path in files_under("src/", endings=(".py",))
        if not path.relative_to(SOURCE).as_posix().startswith(MAY_CROSS_ORGANIZATIONS)
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] == "everywhere"
    ]
    assert not elsewhere, f"Use tenant(): {elsewhere}"


def test_nothing_names_the_place_it_was_written_in():
    this = ROOT / "tests/house/test_words.py"
    found = [
        f"{shown(path)}:{number} {line.strip()[:100]}"
        for path in files()
        if path != this and path.suffix not in UNREAD
        for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), 1)
        if PLACES.search(line)
    ]
    assert not found, found
