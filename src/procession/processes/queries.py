"""Reading query parameters that hold lists (`api-running` 0.1)."""

MOST_NAMED = 50
"""Tags or folders in one filter; further ones are not looked at."""


def words_in(text: str) -> list[str]:
    """Words separated by commas."""
    return [word.strip() for word in text.split(",") if word.strip()]


def numbers_in(text: str) -> list[int] | None:
    """Numbers separated by commas; what is no number names nobody. None when nothing was asked."""
    if not text:
        return None
    return [int(word) for word in words_in(text) if word.isdecimal() and len(word) < 10]
