"""Keeps a history for good: plays a story and writes it to tests/engine/histories.

    python scripts/record_history.py NAME

The story is a function of tests/support/stories. A file that is there is never written again: it stands for histories
that somebody has in a database. `docs/guides/record-a-history.md` says what to do when one can't be read any more.
"""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "tests")]

from support.histories import FOLDER, written  # noqa: E402 - found by the line above
from support.stories import STORIES  # noqa: E402


def main() -> None:
    for name in sys.argv[1:] or sorted(STORIES):
        story = STORIES.get(name)
        if story is None:
            sys.exit(
                f"There is no story {name!r}. Write it in tests/support/stories, or take one of {sorted(STORIES)}."
            )
        file = FOLDER / f"{name}.json"
        if file.exists():
            print(f"{name}: kept as it was recorded")
            continue
        about = " ".join((story.__doc__ or name).split())
        file.write_bytes(written(about, story().keeps_its_promises()))
        print(f"{name}: recorded")


if __name__ == "__main__":
    main()
