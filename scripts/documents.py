"""Bring the generated parts of the documentation in step with the code (`make docs`), or say that they are not.

A generated part stands between `<!-- made by make docs: NAME -->` and `<!-- end -->`. `--check` changes nothing and
fails when something would change; `tests/house` runs that.
"""

import importlib
import inspect
import pkgutil
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec

import procession
from procession.errors import Refusal

ROOT = Path(__file__).resolve().parent.parent
PART = re.compile(r"(<!-- made by make docs: (\w+) -->\n).*?(<!-- end -->)", re.DOTALL)
RULES = re.compile(r" \((?:[A-Z]\d+|DECISIONS|DATA|ARCHITECTURE|behaviour|api-|[a-z]+\.md)[^)]*\)")


def main() -> None:
    behind = [page for page in sorted((ROOT / "docs").rglob("*.md")) if not in_step(page)]
    if "--check" in sys.argv:
        for page in behind:
            print(f"{page.relative_to(ROOT)} is not in step with the code; run: make docs")
        sys.exit(1 if behind else 0)
    for page in behind:
        page.write_text(renewed(page), encoding="utf-8")
        print(f"renewed {page.relative_to(ROOT)}")


def in_step(page: Path) -> bool:
    return page.read_text(encoding="utf-8") == renewed(page)


def renewed(page: Path) -> str:
    return PART.sub(lambda part: part[1] + PARTS[part[2]]() + part[3], page.read_text(encoding="utf-8"))


# ---- refusals --------------------------------------------------------------------------------------------------------


def refusals_table() -> str:
    from procession.plumbing.http.problems import STATUS  # noqa: PLC0415 - only this part needs it

    rows = sorted((STATUS[refusal.kind], refusal.code, meaning(refusal)) for refusal in refusals())
    lines = [f"| {status} | `{code}` | {text} |\n" for status, code, text in rows]
    return "| Status | Code | When |\n|---|---|---|\n" + "".join(lines)


def refusals() -> Iterator[type[Refusal]]:
    """Every class that is raised: those with a kind and a code of their own."""
    for module in pkgutil.walk_packages(procession.__path__, "procession."):
        if ".migrations" not in module.name and not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    waiting = [Refusal]
    while waiting:
        parent = waiting.pop()
        for child in parent.__subclasses__():
            waiting.append(child)
            if "code" in vars(child):
                yield child


def meaning(refusal: type[Refusal]) -> str:
    """The first paragraph of its docstring, without references to rules."""
    text = inspect.cleandoc(refusal.__doc__ or "").split("\n\n")[0]
    return RULES.sub("", " ".join(text.split())).replace("|", "\\|")


# ---- settings --------------------------------------------------------------------------------------------------------


def settings_table() -> str:
    from procession.app.settings import PREFIX, Settings  # noqa: PLC0415 - only this part needs it

    lines = []
    for field in msgspec.inspect.type_info(Settings).fields:
        default = (
            "" if field.default in (None, ()) else f"`{msgspec.to_builtins(field.default)}`".replace("True", "true")
        )
        lines.append(f"| `{PREFIX}{field.name.upper()}` | {default} | {described(field.type)} |\n")
    return "| Environment | Default | Meaning |\n|---|---|---|\n" + "".join(lines)


def described(asked: msgspec.inspect.Type) -> str:
    """What the setting's own type says about it."""
    text = (getattr(asked, "extra_json_schema", None) or {}).get("description", "")
    return str(text).replace("|", "\\|")


# ---- coverage --------------------------------------------------------------------------------------------------------


def coverage_table() -> str:
    sys.path.insert(0, str(ROOT / "tests"))
    from support import coverage  # noqa: PLC0415 - only this part needs it

    return coverage.table()


def sdk_methods_table() -> str:
    sys.path.insert(0, str(ROOT / "tests"))
    from support import sdk_methods  # noqa: PLC0415 - only this part needs it

    return sdk_methods.table()


PARTS: dict[str, Callable[[], str]] = {
    "refusals": refusals_table,
    "settings": settings_table,
    "coverage": coverage_table,
    "sdk_methods": sdk_methods_table,
}


if __name__ == "__main__":
    main()
