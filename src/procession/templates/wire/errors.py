"""Collects what is wrong with a body, path by path, so that a refusal names everything at once."""

import re

from msgspec import UNSET, UnsetType

from procession.errors import Invalid

_WEB_ADDRESS = re.compile(r"https?://[^\s/?#]+[^\s]*", re.IGNORECASE)
_EMAIL = re.compile(r"[^@\s,;<>\"]+@[^@\s,;<>\"]+\.[^@\s,;<>\".]+")


class Errors:
    def __init__(self) -> None:
        self.found: dict[str, list[str]] = {}

    def add(self, path: str, sentence: str) -> None:
        self.found.setdefault(path, []).append(sentence)

    def required(self, path: str) -> None:
        name = path.rsplit(".", 1)[-1].replace("_", " ")
        self.add(path, f"The {name} field is required.")

    def stop(self) -> None:
        """Refuses when anything was found."""
        if self.found:
            raise Invalid.at(self.found)

    def text(self, path: str, value: str | UnsetType | None, *, longest: int) -> str:
        """A text that must be there, without blanks around it."""
        found = value.strip() if isinstance(value, str) else ""
        if not found:
            self.required(path)
        elif len(found) > longest:
            self.too_long(path, longest)
        return found

    def too_long(self, path: str, longest: int) -> None:
        name = path.rsplit(".", 1)[-1].replace("_", " ")
        self.add(path, f"The {name} may have at most {longest} characters.")

    def web_address(self, path: str, value: str | None) -> str | None:
        """A link, or None for an empty text."""
        if not value:
            return None
        if _WEB_ADDRESS.fullmatch(value.strip()) is None:
            self.add(path, "Enter a web address that starts with https:// or http://.")
        return value.strip()


def is_email(text: str) -> bool:
    return _EMAIL.fullmatch(text) is not None


def given(value: object) -> bool:
    """Whether the key was in the body, with something other than null."""
    return value is not UNSET and value is not None
