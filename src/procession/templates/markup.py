"""Stored rich text is cleaned to what the product itself writes (behaviour C30), keeping its references
(`api-templates` 3.9): variables, snippets, embedded templates and the inline fields of documents.

Cleaning twice changes nothing. Text without a tag is kept letter by letter.
"""

import re
from collections.abc import Callable, Collection, Mapping
from html import unescape

import nh3

_INLINE = {"a", "abbr", "b", "br", "code", "del", "em", "i", "img", "ins", "kbd", "mark", "s", "small", "span"}
_MORE_INLINE = {"strike", "strong", "sub", "sup", "u", "editor-form-field"}
_BLOCKS = {
    "blockquote",
    "div",
    "figcaption",
    "figure",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "li",
    "ol",
    "p",
    "pre",
}
_TABLES = {"caption", "col", "colgroup", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul"}

_cleaner = nh3.Cleaner(
    tags=_INLINE | _MORE_INLINE | _BLOCKS | _TABLES,
    attributes={
        "*": {"class", "style", "title", "dir", "lang", "contenteditable"},
        "a": {"href", "target", "name"},
        "img": {"src", "alt", "width", "height"},
        "ol": {"start", "type"},
        "td": {"colspan", "rowspan"},
        "th": {"colspan", "rowspan", "scope"},
        "col": {"span", "width"},
        "table": {"width", "border"},
    },
    generic_attribute_prefixes={"data-"},
    url_schemes={"http", "https", "mailto", "tel"},
    filter_style_properties={
        *("color", "background-color", "font-size", "font-weight", "font-style", "font-family", "text-align"),
        *("text-decoration", "line-height", "margin-left", "width", "height", "vertical-align", "border"),
    },
)

_bare = nh3.Cleaner(tags=set())

_VARIABLE = re.compile(r"\{\{([\s\ufeff]*)([A-Za-z0-9_\-]+)([\s\ufeff]*)\}\}")
_CHIP = re.compile(r"<span\b[^<>]*\bdata-snippet-id=\"(\d{1,9})\"[^<>]*>")
_SPAN = re.compile(r"<(/?)span\b[^<>]*>")
_LABEL = re.compile(r"\[\[[^\[\]<]*\]\]")
_ONE_PARAGRAPH = re.compile(r"\s*<p>((?:(?!</?p\b).)*)</p>\s*", re.DOTALL)
_EMBED = re.compile(r"<span\b[^>]*\bdata-blueprint-id=\"([^\"]*)\"[^>]*>.*?</span>(?:&nbsp;)?", re.DOTALL)


def clean(html: str) -> str:
    """HTML that is safe to show. A snippet's chip that comes back with the text it was shown with is a chip again."""
    return html if "<" not in html else _cleaner.clean(with_chips(html, _labelled))


def cleaned(html: str | None) -> str | None:
    return None if html is None else clean(html)


def plain(html: str) -> str:
    """The text alone, with its white space made single blanks."""
    text = unescape(_bare.clean(html)) if "<" in html or "&" in html else html
    return " ".join(text.split())


def with_embeds(text: str, public: Collection[str]) -> str:
    """Without the chips of templates that are not `public` (behaviour B20)."""
    return _EMBED.sub(lambda found: found[0] if found[1] in public else "", text)


def rename_variables(text: str, aliases: Mapping[str, str]) -> str:
    """`{{old}}` becomes `{{new}}` wherever `aliases` has the old alias, and inline fields follow their ids too."""
    if "{{" not in text:
        return text
    return _VARIABLE.sub(lambda m: f"{{{{{m[1]}{aliases.get(m[2], m[2])}{m[3]}}}}}", text)


def rename_ids(text: str, ids: Mapping[str, str]) -> str:
    """`data-field-id` of inline fields points at the copy's own fields."""
    if "data-field-id" not in text:
        return text
    return re.sub(r'data-field-id="([0-9a-f]{32})"', lambda m: f'data-field-id="{ids.get(m[1], m[1])}"', text)


def variables(text: str) -> list[str]:
    """The names between double braces, in order."""
    return [found[2] for found in _VARIABLE.finditer(text)]


def embedded(text: str) -> list[str]:
    """The ids of the templates whose chips stand in the text."""
    return [found[1] for found in _EMBED.finditer(text)] if "data-blueprint-id" in text else []


def without_embeds(text: str, template: str) -> str:
    """The text without the chips that embed that template (`api-templates` 1.7)."""
    return _EMBED.sub(lambda found: "" if found[1] == template else found[0], text)


def snippets_in(text: str) -> list[int]:
    """The numbers of the snippets whose chips stand in the text, in order, each as often as it stands there."""
    return [int(found[1]) for found in _CHIP.finditer(text)] if "data-snippet-id" in text else []


def with_chips(text: str, put: Callable[[str, int, str], str]) -> str:
    """The text with every snippet's chip replaced by what `put` makes of its opening tag, number and inside.

    A chip reaches to its own closing tag, whatever other spans are in it; one that is never closed reaches to the end.
    """
    if "data-snippet-id" not in text:
        return text
    parts: list[str] = []
    at = 0
    while (found := _CHIP.search(text, at)) is not None:
        inside_ends, ends = _end_of_span(text, found.end())
        inside = text[found.end() : inside_ends]
        parts += [text[at : found.start()], put(found[0], int(found[1]), inside)]
        at = ends
    return "".join([*parts, text[at:]])


def without_snippet(text: str, number: int) -> str:
    """The text without the chips of that snippet (behaviour C25)."""
    return with_chips(text, lambda opening, found, inside: "" if found == number else f"{opening}{inside}</span>")


def is_label(inside: str) -> bool:
    """Whether a chip holds no more than its label."""
    return _LABEL.fullmatch(inside) is not None


def inline(html: str) -> str:
    """A text that is one paragraph without the paragraph, so that it can stand within a sentence."""
    found = _ONE_PARAGRAPH.fullmatch(html)
    return html if found is None else found[1]


def _end_of_span(text: str, start: int) -> tuple[int, int]:
    """Where the inside of the span that was opened before `start` ends, and where its closing tag does."""
    depth = 1
    for found in _SPAN.finditer(text, start):
        depth += -1 if found[1] else 1
        if depth == 0:
            return found.start(), found.end()
    return len(text), len(text)


def _labelled(opening: str, number: int, inside: str) -> str:
    label = inside if is_label(inside) else f"[[Snippet {number}]]"
    return f"{opening}{label}</span>"
