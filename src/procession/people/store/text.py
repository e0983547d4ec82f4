"""Searching for a piece of text."""


def pattern(text: str) -> str:
    """The `LIKE` pattern (with `\\` as escape) for texts that contain `text`; compare it with lower-case text."""
    escaped = text.lower().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"
