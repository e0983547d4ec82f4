"""Change the engine in one small place at a time, and see whether the engine's tests notice: `make mutants`.

Every mutant is one changed node of one module's syntax tree (`mutations.py`), and lives in a child process where the
tests of the engine are run (`fates.py`). A test that fails, or one that never ends, kills it. What survives is printed
with its place, and is either a test that is missing or explained in docs/guides/engine-mutants.md. The same seed picks
the same sample.
"""

import argparse
import json
import os
import random
import sys
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from fates import SURVIVED, UNDECIDED, fate_from_the_start, fates
from mutations import ROOT, Mutant, all_mutants


def main() -> None:
    options = _asked()
    mutants = [mutant for mutant in all_mutants() if options.only in mutant.file]
    total = len(mutants)
    if options.again:
        known = {Mutant(**each["mutant"]).change_made for each in _results(options.again) if each["fate"] == SURVIVED}
        mutants = [mutant for mutant in mutants if mutant.change_made in known]
    if options.sample and options.sample < len(mutants):
        mutants = sorted(random.Random(options.seed).sample(mutants, options.sample), key=mutants.index)  # noqa: S311
    print(f"{len(mutants)} of {total} mutants (seed {options.seed})", flush=True)
    file: Path = options.results
    file.parent.mkdir(exist_ok=True)
    file.write_text("")
    _side_by_side(options.workers, lambda number: _try_all(mutants[number :: options.workers], file))
    _report(file, len(mutants))


def _asked() -> argparse.Namespace:
    asked = argparse.ArgumentParser(description="Mutants of the engine and their fate.")
    asked.add_argument("--sample", type=int, default=0, help="how many, picked by the seed; 0: all of them")
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--only", default="", help="a part of the file's name")
    asked.add_argument("--again", type=Path, help="a result of before: try only what survived there")
    asked.add_argument("--workers", type=int, default=os.cpu_count() or 1, help="how many are tried at once")
    asked.add_argument("--results", type=Path, default=ROOT / "build" / "mutants.jsonl", help="one line per mutant")
    return asked.parse_args()


def _results(file: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


def _side_by_side(workers: int, work: Callable[[int], None]) -> None:
    children = [_child(lambda number=number: work(number)) for number in range(workers)]
    if any(os.waitpid(child, 0)[1] for child in children):
        sys.exit("A worker stopped early, so these figures would be wrong.")


def _child(work: Callable[[], None]) -> int:
    child = os.fork()
    if child == 0:
        code = 1
        try:
            work()
            code = 0
        finally:
            os._exit(code)
    return child


def _try_all(mutants: list[Mutant], file: Path) -> None:
    """Those inside functions first, in a child that has collected the tests; then the rest, each from the start."""
    _side_by_side(1, lambda _: fates(mutants, lambda mutant, fate: _write(file, mutant, fate)))
    ours = {mutant.place for mutant in mutants}
    left = [each for each in _results(file) if each["fate"] == UNDECIDED]
    for mutant in (Mutant(**each["mutant"]) for each in left):  # type: ignore[arg-type]
        if mutant.place in ours:
            _write(file, mutant, fate_from_the_start(mutant))


def _write(file: Path, mutant: Mutant, fate: str) -> None:
    """One line, at once, since two workers write to the same file."""
    with file.open("a", encoding="utf-8") as out:
        out.write(json.dumps({"mutant": asdict(mutant), "fate": fate}) + "\n")
    if fate == SURVIVED:
        print(mutant, flush=True)


def _report(file: Path, total: int) -> None:
    decided = [each for each in _results(file) if each["fate"] != UNDECIDED]
    counts = Counter(str(each["fate"]) for each in decided)
    dead = len(decided) - counts[SURVIVED]
    print(f"{dead} of {total} killed ({100 * dead / max(total, 1):.1f} %); {dict(counts)}; {file}")


if __name__ == "__main__":
    os.chdir(ROOT)
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"  # half of the time would go into loading them
    started = time.monotonic()
    main()
    print(f"{time.monotonic() - started:,.0f} s")
