"""`python -m bench [P1 P4 ...]`: measure each goal as a ratio in one run, print it, write bench/results.json."""

import json
import sys
from pathlib import Path

from rich.console import Console
from rich.table import Table

from bench import rows

_RESULTS = Path(__file__).with_name("results.json")


def main() -> None:
    wanted = {name.upper() for name in sys.argv[1:]}
    console = Console()
    results: list[rows.Result] = []
    for measure in rows.ALL:
        if not wanted or wanted & set(measure.ids):
            console.print(f"{', '.join(measure.ids)}: {measure.what} ...")
            for result in (found := measure.run()):
                console.print(f"  {result.value:.3g} {result.unit} (goal {result.goal}): {result.detail}")
            results += found
    table = Table("id", "what", "value", "goal", "holds", "measured")
    for result in results:
        holds = "[green]yes" if result.holds else "[red]no"
        table.add_row(result.id, result.what, f"{result.value:.3g} {result.unit}", result.goal, holds, result.detail)
    console.print(table)
    _RESULTS.write_text(json.dumps([result.line() for result in results], indent=2) + "\n")
    console.print(f"written to {_RESULTS.relative_to(Path.cwd()) if _RESULTS.is_relative_to(Path.cwd()) else _RESULTS}")


if __name__ == "__main__":
    main()
