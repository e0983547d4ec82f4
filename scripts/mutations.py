"""Where the engine can be changed, and how: one node of one module's syntax tree at a time."""

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import CodeType

ROOT = Path(__file__).resolve().parent.parent
ENGINE = ROOT / "src" / "procession" / "engine"

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
    def place(self) -> tuple[str, int, int]:
        return self.file, self.node, self.change

    @property
    def change_made(self) -> tuple[str, str, str]:
        """The same after lines have moved."""
        return self.file, self.before, self.after

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.before}  ->  {self.after}"


def all_mutants() -> list[Mutant]:
    """Every mutant of every module, in a stable order; those that compile to the same code are left out."""
    found: list[Mutant] = []
    for path in sorted(ENGINE.rglob("*.py")):
        file = path.relative_to(ROOT / "src").as_posix()
        source = path.read_text(encoding="utf-8")
        original = code_of(ast.parse(source), file)
        for place, node in enumerate(_nodes(ast.parse(source))):
            for number, (after, _) in enumerate(_changes(node)):
                before = ast.unparse(node).splitlines()[0]
                mutant = Mutant(file, place, number, getattr(node, "lineno", 0), before, after)
                if code_of(mutated(mutant, source), file) != original:
                    found.append(mutant)
    return found


def mutated(mutant: Mutant, source: str) -> ast.Module:
    tree = ast.parse(source)
    node = list(_nodes(tree))[mutant.node]
    list(_changes(node))[mutant.change][1]()
    return ast.fix_missing_locations(tree)


def code_of(tree: ast.Module, file: str) -> CodeType:
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
