"""One mutant's life: it is put into the engine in a child process, and the tests that can notice it are run there.

The tests are collected once. A first run of them, as they are, says which test enters which function of the engine and
how long it takes. A mutant inside a function then costs a fork, the function's new code in place of the old, and the
tests that enter it, quick ones first, until one fails. What had its effect when the modules were imported (a table, a
default, the body of a class, a function that was called for one of these) gets a run of its own, from the start.
"""

import ast
import gc
import importlib.abc
import importlib.machinery
import importlib.util
import inspect
import os
import pickle
import resource
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise
from pathlib import Path
from types import CodeType, FrameType, FunctionType, ModuleType

import pytest
from mutations import ENGINE, ROOT, Mutant, code_of, mutated

TESTS = [
    "tests/engine",
    "-x",
    "--noconftest",
    "-m",
    "not long",
    "-p",
    "no:cacheprovider",
    "-p",
    "no:terminal",
    "-o",
    "addopts=",
]
PATIENCE = 20
"""Seconds of CPU; the tests as they are need a few."""

Function = tuple[str, str, int]
"""A function of the engine: its file, qualified name and first line."""

KILLED, ENDLESS, SURVIVED, UNDECIDED = "killed", "endless", "survived", "undecided"


def fates(mutants: Iterable[Mutant], tell: Callable[[Mutant, str], None]) -> None:
    """Tells what became of each, `undecided` where a run from the start has to say it."""
    lives = _Lives(mutants, tell)
    if pytest.main(TESTS, plugins=[lives]) != 0:
        sys.exit("The engine's tests can't be run.")


def fate_from_the_start(mutant: Mutant) -> str:
    """In a process that has not imported the engine yet: everything anew with the changed module."""

    def passes() -> bool:
        sys.meta_path.insert(0, _Changed(mutant))
        return int(pytest.main(TESTS)) == 0

    return _fate(passes)


def _fate(passes: Callable[[], bool]) -> str:
    child = os.fork()
    if child == 0:
        silence = os.open(os.devnull, os.O_WRONLY)
        os.dup2(silence, 1)
        os.dup2(silence, 2)
        resource.setrlimit(resource.RLIMIT_CPU, (PATIENCE, PATIENCE))
        try:
            code = 0 if passes() else 1
        except BaseException:  # noqa: BLE001 - the mutant may break anything, and a broken run is a dead mutant
            code = 1
        os._exit(code)
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        return ENDLESS
    return SURVIVED if os.WEXITSTATUS(status) == 0 else KILLED


# --- the tests, collected once ----------------------------------------------------------------------------------------


class _Lives:
    """A plugin of pytest that runs the collected tests once for each mutant, in children of its process."""

    def __init__(self, mutants: Iterable[Mutant], tell: Callable[[Mutant, str], None]) -> None:
        self.mutants = mutants
        self.tell = tell
        self.at_import: set[CodeType] = set()
        self.reach: dict[Function, list[pytest.Item]] = {}
        self.functions: dict[Function, list[FunctionType]] = {}

    @pytest.hookimpl(wrapper=True)
    def pytest_collection(self) -> Iterator[None]:
        with _watching(self.at_import):
            return (yield)

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """In place of pytest's own loop: all mutants, one after the other."""
        self.functions = _functions_in_memory(_functions(self.at_import))
        self.reach = _reach(session.items)
        for mutant in self.mutants:
            self.tell(mutant, self._fate(mutant))
        return True

    def _fate(self, mutant: Mutant) -> str:
        change = _changed_function(mutant)
        if change is None or change[0] not in self.functions:
            return UNDECIDED
        function, code = change

        def passes() -> bool:
            for each in self.functions[function]:
                each.__code__ = code
            return all(_passes(item, following) for item, following in _in_turn(self.reach.get(function, [])))

        return _fate(passes)


def _reach(items: list[pytest.Item]) -> dict[Function, list[pytest.Item]]:
    """The tests that enter each function, quick ones first; found by a child, so that nothing is warm here."""
    reading, writing = os.pipe()
    if os.fork() == 0:
        os.close(reading)
        with os.fdopen(writing, "wb") as out:
            pickle.dump([_entered(item, following) for item, following in _in_turn(items)], out)
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as found:
        told = found.read()
    if os.wait()[1]:
        os._exit(1)  # the child has said which test fails as it is
    entered: list[tuple[float, set[Function]]] = pickle.loads(told)  # noqa: S301 - our own child's
    tests: dict[Function, list[tuple[float, int]]] = defaultdict(list)
    for place, (seconds, functions) in enumerate(entered):
        for function in functions:
            tests[function].append((seconds, place))
    return {function: [items[place] for _, place in sorted(those)] for function, those in tests.items()}


def _entered(item: pytest.Item, following: pytest.Item | None) -> tuple[float, set[Function]]:
    """How many seconds a test takes, and which functions of the engine it calls."""
    started, codes = time.perf_counter(), set[CodeType]()
    with _watching(codes):
        passed = _passes(item, following)
    if not passed:
        print(f"{item.nodeid} fails without any change; mend that first.", flush=True)
        os._exit(1)
    return time.perf_counter() - started, _functions(codes)


class _watching:  # noqa: N801 - reads as a word in `with`
    """Collects the code of what is called."""

    def __init__(self, codes: set[CodeType]) -> None:
        self.codes = codes

    def __enter__(self) -> None:
        sys.setprofile(self._note)

    def __exit__(self, *_: object) -> None:
        sys.setprofile(None)

    def _note(self, frame: FrameType, event: str, _: object) -> None:
        if event == "call":
            self.codes.add(frame.f_code)


class _Ear:
    """Hears whether a test failed."""

    failed = False

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self.failed |= report.failed


def _passes(item: pytest.Item, following: pytest.Item | None) -> bool:
    ear = _Ear()
    item.config.pluginmanager.register(ear)
    item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
    item.config.pluginmanager.unregister(ear)
    return not ear.failed


def _in_turn(items: list[pytest.Item]) -> Iterator[tuple[pytest.Item, pytest.Item | None]]:
    yield from pairwise(items)
    if items:
        yield items[-1], None


# --- a function that was changed --------------------------------------------------------------------------------------


def _functions(codes: Iterable[CodeType]) -> set[Function]:
    return {_named(code) for code in codes if code.co_filename.startswith(str(ENGINE))}


def _functions_in_memory(without: set[Function]) -> dict[Function, list[FunctionType]]:
    found: dict[Function, list[FunctionType]] = defaultdict(list)
    for each in gc.get_objects():
        if isinstance(each, FunctionType) and each.__code__.co_filename.startswith(str(ENGINE)):
            found[_named(each.__code__)].append(each)
    return {function: those for function, those in found.items() if function not in without}


def _named(code: CodeType) -> Function:
    return code.co_filename, code.co_qualname, code.co_firstlineno


def _changed_function(mutant: Mutant) -> tuple[Function, CodeType] | None:
    """The outermost function whose code differs, with its new code; None where the change is outside of functions."""
    path = ROOT / "src" / mutant.file
    source = path.read_text(encoding="utf-8")
    return _differing(code_of(ast.parse(source), str(path)), code_of(mutated(mutant, source), str(path)))


def _differing(old: CodeType, new: CodeType) -> tuple[Function, CodeType] | None:
    if old.co_flags & inspect.CO_NEWLOCALS and old.co_flags & inspect.CO_OPTIMIZED:
        return (_named(old), new) if old.co_freevars == new.co_freevars else None
    if old.co_code != new.co_code or len(old.co_consts) != len(new.co_consts):
        return None
    pairs = [(was, becomes) for was, becomes in zip(old.co_consts, new.co_consts, strict=True) if was != becomes]
    match pairs:
        case [(CodeType() as was, CodeType() as becomes)]:
            return _differing(was, becomes)
        case _:
            return None


# --- a run from the start ---------------------------------------------------------------------------------------------


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
        return code_of(mutated(self.mutant, self.path.read_text(encoding="utf-8")), str(self.path))
