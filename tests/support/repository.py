"""The repository as files, for the tests that keep the house in order."""

import ast
import subprocess
from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "src" / "procession"
GENERATED = ("web/src/api/", "src/procession/plumbing/migrations/")


@lru_cache
def files() -> tuple[Path, ...]:
    """Every file that is, or is about to be, committed."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return tuple(path for name in listed.stdout.splitlines() if (path := ROOT / name).is_file())


def files_under(*folders: str, endings: tuple[str, ...]) -> list[Path]:
    return [path for path in files() if path.suffix in endings and shown(path).startswith(folders)]


def shown(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def is_generated(path: Path) -> bool:
    return shown(path).startswith(GENERATED)


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def sentences(path: Path) -> Iterator[tuple[int, str]]:
    """Every text in a file that reads like a sentence to people, with its line; placeholders of f-strings become `X`.

    Docstrings are left out: they speak to engineers and to the reference, not in answers.
    """
    spoken_inside = {
        id(part) for node in ast.walk(tree(path)) if isinstance(node, ast.JoinedStr) for part in node.values
    }
    docstrings = {
        id(node.body[0].value)
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(tree(path)):
        if id(node) in spoken_inside or id(node) in docstrings:
            continue
        text = spoken(node)
        if text is not None and " " in text.strip() and text.rstrip().endswith((".", "!", "?")):
            yield getattr(node, "lineno", 0), text


def spoken(node: ast.AST) -> str | None:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(part.value if isinstance(part, ast.Constant) else "X" for part in node.values)
    return None
