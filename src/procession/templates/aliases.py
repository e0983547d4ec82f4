"""Aliases: made from the first name a thing was given, unique, and never changed by a rename (behaviour A5)."""

import re
import unicodedata

LONGEST_SLUG = 60


def slug(text: str) -> str:
    """Lower-case words joined by hyphens; letters of other scripts are left out."""
    plain = unicodedata.normalize("NFKD", re.sub(r"<[^>]*>", " ", text)).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")[:LONGEST_SLUG].strip("-")


def of_part(label: str, no: int, fallback: str) -> str:
    """The alias of a step or field: its number, unique in the installation, makes it unique."""
    return f"{slug(label) or fallback}-{no}"


def of_template(title: str, template_id: str, length: int = 6) -> str:
    """The alias of a template: the last characters of its id (the random ones) make it unique."""
    return f"{slug(title) or 'template'}-{template_id[-length:]}"


def is_alias(text: str) -> bool:
    return re.fullmatch(r"[a-z0-9][a-z0-9_-]{0,199}", text) is not None
