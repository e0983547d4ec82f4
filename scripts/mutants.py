"""Change the engine in one small place at a time, and see whether the engine's tests notice: `make mutants`.

Every mutant is one changed node of one module's syntax tree. A child process puts it in the module's place and runs
`tests/engine`; a test that fails, or one that never ends, kills it. What survives is printed with its place, and is
either a test that is missing or explained in docs/guides/engine-mutants.md. The same seed picks the same sample.
"""

import argparse
import ast
import importlib.abc
import importlib.machinery
import importlib.util
import json
import os
import random
import resource
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from types import CodeType, ModuleType

import pytest

ROOT = Path(__file__).resolve().parent.parent
ENGINE = ROOT / "src" / "procession" / "engine"
TESTS = ["tests/engine", "-x", "--noconftest", "-m", "not long", "-p", "no:cacheprovider"]
PATIENCE = 20
"""Seconds of CPU; the tests as they are need a few."""

Change = tuple[str, Callable[[], None]]
"""What it becomes, in words, and the function that does it to the tree it was made for."""

_SWAPS: dict[type[ast.AST], type[ast.AST]] = {
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.And: ast.Or,
    ast.Or: ast.And,
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.FloorDiv,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.Mult,
    ast.BitOr: ast.BitAnd,
    ast.BitAnd: ast.BitOr,
}


@dataclass(frozen=True)
class Mutant:
    file: str
    node: int
    change: int
    line: int
    before: str
    after: str

    @property
    def module(self) -> str:
        return self.file.removesuffix(".py").replace("/", ".").removesuffix(".__init__")

    @property
    def change_made(self) -> tuple[str, str, str]:
        """The same after lines have moved."""
        return self.file, self.before, self.after

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.before}  ->  {self.after}"


# --- where the engine can be changed --------------------------------------------------------------------------------


def all_mutants() -> list[Mutant]:
    """Every mutant of every module, in a stable order; those that compile to the same code are left out."""
    found: list[Mutant] = []
    for path in sorted(ENGINE.rglob("*.py")):
        file = path.relative_to(ROOT / "src").as_posix()
        source = path.read_text(encoding="utf-8")
        original = _code(ast.parse(source), file)
        for place, node in enumerate(_nodes(ast.parse(source))):
            for number, (after, _) in enumerate(_changes(node)):
                before = ast.unparse(node).splitlines()[0]
                mutant = Mutant(file, place, number, getattr(node, "lineno", 0), before, after)
                if _code(mutated(mutant, source), file) != original:
                    found.append(mutant)
    return found


def mutated(mutant: Mutant, source: str) -> ast.Module:
    tree = ast.parse(source)
    node = list(_nodes(tree))[mutant.node]
    list(_changes(node))[mutant.change][1]()
    return ast.fix_missing_locations(tree)


def _code(tree: ast.Module, file: str) -> CodeType:
    return compile(tree, file, "exec")


def _nodes(tree: ast.Module) -> Iterator[ast.AST]:
    """All nodes but annotations, docstrings, imports, sentences and `__all__`: those say things to people."""
    waiting: list[ast.AST] = [tree]
    while waiting:
        node = waiting.pop(0)
        yield node
        for name, value in ast.iter_fields(node):
            if name in {"annotation", "returns", "decorator_list", "type_params"}:
                continue
            children = value if isinstance(value, list) else [value]
            waiting += [child for child in children if isinstance(child, ast.AST) and not _is_for_people(child)]


def _is_for_people(node: ast.AST) -> bool:
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return True
    if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
        is_type = node.targets[0].id[0].isupper() and isinstance(node.value, ast.Subscript | ast.BinOp)
        return is_type or node.targets[0].id == "__all__"
    return isinstance(node, ast.Import | ast.ImportFrom | ast.JoinedStr)


def _changes(node: ast.AST) -> Iterator[Change]:
    yield from _other_operators(node)
    yield from _other_constants(node)
    yield from _other_conditions(node)
    yield from _missing_statements(node)


def _other_operators(node: ast.AST) -> Iterator[Change]:
    if isinstance(node, ast.Compare):
        for place, each in enumerate(node.ops):
            if type(each) in _SWAPS:
                yield _put(node, "ops", _SWAPS[type(each)](), place)
    elif isinstance(node, ast.BoolOp | ast.BinOp | ast.AugAssign) and type(node.op) in _SWAPS:
        yield _put(node, "op", _SWAPS[type(node.op)]())


def _other_constants(node: ast.AST) -> Iterator[Change]:
    if not isinstance(node, ast.Constant):
        return
    if isinstance(node.value, bool):
        yield _put(node, "value", not node.value)
    elif isinstance(node.value, int):
        yield _put(node, "value", node.value + 1)
    elif isinstance(node.value, str) and " " not in node.value:
        yield _put(node, "value", f"{node.value}~")


def _other_conditions(node: ast.AST) -> Iterator[Change]:
    if isinstance(node, ast.If | ast.IfExp | ast.While):
        yield _put(node, "test", _not(node.test))
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield _put(node, "operand", _not(node.operand))
    elif isinstance(node, ast.comprehension):
        for place in range(len(node.ifs)):
            yield _put(node, "ifs", ast.Constant(True), place)


def _missing_statements(node: ast.AST) -> Iterator[Change]:
    if isinstance(node, ast.Return) and not isinstance(node.value, ast.Constant | None):
        yield _put(node, "value", ast.Constant(None))
    for block in ("body", "orelse"):
        statements = getattr(node, block, None)  # of a lambda or a conditional expression it is one expression
        for place, each in enumerate(statements if isinstance(statements, list) else ()):
            is_call = isinstance(each, ast.Expr) and isinstance(each.value, ast.Call)
            stores = isinstance(each, ast.Assign) and not isinstance(each.targets[0], ast.Name | ast.Tuple)
            if is_call or stores or isinstance(each, ast.Raise | ast.AugAssign | ast.Continue | ast.Break):
                yield _put(node, block, ast.Pass(), place)


def _not(test: ast.expr) -> ast.expr:
    return ast.UnaryOp(ast.Not(), test)


def _put(node: ast.AST, field: str, value: object, place: int | None = None) -> Change:
    """Another value in a field of the node, or at a place of a list in it."""
    held = getattr(node, field)
    was = held if place is None else held[place]

    def change() -> None:
        if place is None:
            setattr(node, field, value)
        else:
            held[place] = value

    return f"{_words(was)} becomes {_words(value)}", change


def _words(value: object) -> str:
    if isinstance(value, ast.operator | ast.cmpop | ast.boolop):
        return type(value).__name__
    return ast.unparse(ast.fix_missing_locations(value)) if isinstance(value, ast.AST) else repr(value)


# --- one mutant's life ----------------------------------------------------------------------------------------------


class _Changed(importlib.abc.MetaPathFinder, importlib.abc.SourceLoader):
    """Gives one module from a changed tree; all others come as always."""

    def __init__(self, mutant: Mutant) -> None:
        self.mutant = mutant
        self.path = ROOT / "src" / mutant.file

    def find_spec(
        self, fullname: str, path: object, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        if fullname != self.mutant.module:
            return None
        found = importlib.util.spec_from_file_location(fullname, self.path, loader=self)
        assert found is not None  # noqa: S101 - a file that was just read
        return found

    def get_filename(self, fullname: str) -> str:
        return str(self.path)

    def get_data(self, path: str) -> bytes:
        return Path(path).read_bytes()

    def get_code(self, fullname: str) -> CodeType:
        return _code(mutated(self.mutant, self.path.read_text(encoding="utf-8")), str(self.path))


def fate(mutant: Mutant | None) -> str:
    """`killed`, `endless` (killed by patience) or `survived`; None runs the engine as it is."""
    child = os.fork()
    if child == 0:
        silence = os.open(os.devnull, os.O_WRONLY)
        os.dup2(silence, 1)
        os.dup2(silence, 2)
        resource.setrlimit(resource.RLIMIT_CPU, (PATIENCE, PATIENCE))
        if mutant is not None:
            sys.meta_path.insert(0, _Changed(mutant))
        try:
            code = int(pytest.main(TESTS))
        except BaseException:  # noqa: BLE001 - the mutant may break anything, and a broken run is a dead mutant
            code = 1
        os._exit(code)
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        return "endless"
    return "survived" if os.WEXITSTATUS(status) == 0 else "killed"


def main() -> None:
    asked = argparse.ArgumentParser(description="Mutants of the engine and their fate.")
    asked.add_argument("--sample", type=int, default=0, help="how many, picked by the seed; 0: all of them")
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--only", default="", help="a part of the file's name")
    asked.add_argument("--again", type=Path, help="a result of before: try only what survived there")
    asked.add_argument("--results", type=Path, default=ROOT / "build" / "mutants.json")
    options = asked.parse_args()
    mutants = [mutant for mutant in all_mutants() if options.only in mutant.file]
    total = len(mutants)
    if options.again:
        known = {Mutant(**each["mutant"]).change_made for each in json.loads(options.again.read_text()) if _lived(each)}
        mutants = [mutant for mutant in mutants if mutant.change_made in known]
    if options.sample and options.sample < len(mutants):
        mutants = sorted(random.Random(options.seed).sample(mutants, options.sample), key=mutants.index)  # noqa: S311
    if fate(None) != "survived":
        sys.exit("The engine's tests fail without any change; mend that first.")
    print(f"{len(mutants)} of {total} mutants (seed {options.seed})", flush=True)
    _report(mutants, options.results)


def _lived(result: dict[str, object]) -> bool:
    return result["fate"] == "survived"


def _report(mutants: list[Mutant], file: Path) -> None:
    """Prints survivors as they are found, and the share that was killed; everything goes to the file."""
    started, counts, results = time.monotonic(), Counter[str](), list[dict[str, object]]()
    file.parent.mkdir(exist_ok=True)
    for place, mutant in enumerate(mutants, start=1):
        what = fate(mutant)
        counts[what] += 1
        results.append({"mutant": asdict(mutant), "fate": what})
        if what == "survived":
            print(mutant, flush=True)
        if place % 100 == 0:
            print(f"... {place} tried, {time.monotonic() - started:,.0f} s, {dict(counts)}", flush=True)
            file.write_text(json.dumps(results, indent=1) + "\n")
    file.write_text(json.dumps(results, indent=1) + "\n")
    dead = counts["killed"] + counts["endless"]
    print(f"{dead} of {len(mutants)} killed ({100 * dead / max(len(mutants), 1):.1f} %); {dict(counts)}; {file}")


if __name__ == "__main__":
    os.chdir(ROOT)
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"  # half of the time would go into loading them
    main()
