"""Files and functions stay small enough to be read in one sitting (STYLE.md, Size)."""

from support.repository import files_under, functions, is_generated, shown

LONGEST_FILE = 400
LONGEST_FUNCTION = 60
CODE = ("src/", "scripts/", "bench/", "examples/", "web/src/", "web/e2e/", "tests/", "hatch_build.py")


def test_no_file_is_longer_than_400_lines():
    too_long = {
        shown(path): lines
        for path in files_under(*CODE, endings=(".py", ".ts", ".tsx"))
        if not is_generated(path) and (lines := path.read_text(encoding="utf-8").count("\n")) > LONGEST_FILE
    }
    assert not too_long, f"Name each part after what people do, and split: {too_long}"


def test_no_function_is_longer_than_60_lines():
    too_long = {
        f"{shown(path)}:{function.lineno} {function.name}": lines
        for path in files_under("src/", "scripts/", endings=(".py",))
        if not is_generated(path)
        for function in functions(path)
        if (lines := (function.end_lineno or 0) - function.lineno + 1) > LONGEST_FUNCTION
    }
    assert not too_long, f"Say the steps by name: {too_long}"
