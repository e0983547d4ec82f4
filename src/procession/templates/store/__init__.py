"""The only writer of the tables of templates. Rows do not leave this folder: values go in and out."""

from procession.templates.store import (
    cards,
    embeds,
    grants,
    option_lists,
    parts,
    showcase,
    snippets,
    stars,
    suggestions,
    versions,
    watchers,
)

__all__ = [
    "cards",
    "embeds",
    "grants",
    "option_lists",
    "parts",
    "showcase",
    "snippets",
    "stars",
    "suggestions",
    "versions",
    "watchers",
]
