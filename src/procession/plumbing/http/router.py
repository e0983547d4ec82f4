"""Finds the route of a path: a tree over segments, where literal segments beat placeholders (api-identity 1.1)."""

import difflib
import re
from collections.abc import Iterable, Iterator
from typing import Generic, NamedTuple, TypeVar
from urllib.parse import unquote

from procession.errors import Kind, Refusal

T = TypeVar("T")

_PLACEHOLDER = re.compile(r"\{([a-z]{1,8})\}")
METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")


class UnknownRoute(Refusal):
    """No such path (DECISIONS 11)."""

    kind = Kind.NOT_FOUND
    code = "unknown_route"


class WrongMethod(Refusal):
    """The path is known, but not with this method; `allow` lists those that are."""

    kind = Kind.WRONG_METHOD
    code = "method_not_allowed"


class Found(NamedTuple, Generic[T]):
    """`values` are the placeholders' texts, percent-decoded; `prefix` is "" or "/api", as the caller wrote it."""

    target: T
    values: dict[str, str]
    prefix: str
    segments: list[str]


class _Node(Generic[T]):
    __slots__ = ("children", "name", "placeholder", "targets", "template")

    def __init__(self, template: str) -> None:
        self.template = template
        self.children: dict[str, _Node[T]] = {}
        self.placeholder: _Node[T] | None = None
        self.name = ""
        self.targets: dict[str, T] = {}


class Router(Generic[T]):
    """Routes by method and path, under `/`, `/api` and `/api/api`. The host name plays no part."""

    def __init__(self) -> None:
        self._root: _Node[T] = _Node("")
        self._words: dict[str, str] = {}

    def add(self, method: str, path: str, target: T, *, word: str = "") -> None:
        """Raises ValueError for a path that the rules of api-identity 2.6.3 forbid, or one that is taken.

        `word` is what people call the resource; a caller who uses it as a segment is told the real path."""
        _check_path(path)
        node = self._root
        for segment in path[1:].split("/") if path != "/" else ():
            node = _child(node, segment)
        if method not in METHODS or method in node.targets:
            raise ValueError(f"{method} {path} can't be added, or is there already")
        node.targets[method] = target
        if word:
            self._words.setdefault(word.lower(), path)

    def find(self, method: str, raw_path: str) -> Found[T]:
        """Raises UnknownRoute or WrongMethod. HEAD finds GET."""
        prefix, segments = split(raw_path)
        values: dict[str, str] = {}
        node: _Node[T] | None = self._root
        for segment in segments:
            child = node.children.get(segment)
            if child is None:
                child = node.placeholder
                if child is None or not segment:
                    node = None
                    break
                values[child.name] = segment
            elif node.placeholder is not None:  # may have to turn back from here
                values = {}
                node = _walk(self._root, segments, 0, values)
                break
            node = child
        if node is None or not node.targets or "\0" in raw_path or "%00" in raw_path:
            raise self._unknown(method, segments)
        target = node.targets.get(method)
        if target is None:
            target = node.targets.get("GET") if method == "HEAD" else None
            if target is None:
                raise _wrong_method(method, node.targets)
        return tuple.__new__(Found, (target, values, prefix, segments))

    def methods(self, raw_path: str) -> tuple[str, ...]:
        """What may be asked of this path; empty when there is no such path."""
        node = _walk(self._root, split(raw_path)[1], 0, {})
        return () if node is None else _allowed(node.targets)

    def first_words(self) -> frozenset[str]:
        """The first segments after which any id may follow: everything below them belongs to the API."""
        return frozenset(word for word, node in self._root.children.items() if node.targets or node.placeholder)

    def first_pairs(self) -> frozenset[tuple[str, str]]:
        """The first two segments of paths whose first one leads only to other literals, such as `auth/login`."""
        words = self.first_words()
        return frozenset(
            (word, following)
            for word, node in self._root.children.items()
            if word not in words
            for following in node.children
        )

    def _unknown(self, method: str, segments: list[str]) -> UnknownRoute:
        nearest = self._nearest(method, segments[:20])
        hint = f" The nearest one is {nearest}." if nearest else ""
        return UnknownRoute(f"There is no such route.{hint}")

    def _nearest(self, method: str, segments: list[str]) -> str:
        node = self._root
        for position, segment in enumerate(segments):
            following = node.children.get(segment) or node.placeholder
            if segment not in node.children and node.children:
                close = difflib.get_close_matches(segment[:64], node.children, n=1, cutoff=0.6)
                word = self._words.get(segment.lower())
                if close:
                    following = node.children[close[0]]
                elif word is not None and node.placeholder is None:
                    return self._shown(method, word, segments[position + 1 :])
            if following is None:
                return "" if node is self._root else _first_below(node, method)
            node = following
        return _first_below(node, method)

    def _shown(self, method: str, path: str, rest: list[str]) -> str:
        node = self._root
        for segment in path[1:].split("/"):
            following = node.children.get(segment)
            if following is None and not segment.startswith("{"):
                break
            node = following or node.placeholder or node
        for segment in rest:
            node = node.children.get(segment) or node.placeholder or node
        return _first_below(node, method)


def split(raw_path: str) -> tuple[str, list[str]]:
    """The prefix in the caller's style and the decoded segments below it; one trailing slash is ignored."""
    segments = raw_path.split("/")
    if "%" in raw_path:
        segments = [unquote(segment) if "%" in segment else segment for segment in segments]
    start = 1
    if len(segments) > 1 and segments[1] == "api":
        start = 3 if len(segments) > 2 and segments[2] == "api" else 2
    end = len(segments)
    if end > start and not segments[-1]:
        end -= 1
    return ("" if start == 1 else "/api"), segments[start:end]


def placeholders(path: str) -> list[str]:
    return _PLACEHOLDER.findall(path)


def _walk(node: _Node[T], segments: list[str], position: int, values: dict[str, str]) -> _Node[T] | None:
    for index in range(position, len(segments)):
        segment = segments[index]
        child = node.children.get(segment)
        if child is not None and node.placeholder is not None:
            literally: dict[str, str] = {}
            deeper = _walk(child, segments, index + 1, literally)
            if deeper is not None:
                values.update(literally)
                return deeper
            child = None
        if child is None:
            child = node.placeholder
            if child is None or not segment:
                return None
            values[child.name] = segment
        node = child
    return node if node.targets else None


def _child(node: _Node[T], segment: str) -> _Node[T]:
    template = f"{node.template}/{segment}"
    match = _PLACEHOLDER.fullmatch(segment)
    if match is None:
        return node.children.setdefault(segment, _Node(template))
    if node.placeholder is None:
        node.placeholder = _Node(template)
        node.placeholder.name = match[1]
    if node.placeholder.name != match[1]:
        raise ValueError(f"{template}: this position is called {{{node.placeholder.name}}} elsewhere")
    return node.placeholder


def _check_path(path: str) -> None:
    if not path.startswith("/") or (path != "/" and path.endswith("/")):
        raise ValueError(f"{path}: a path starts with a slash and ends without one")
    names = placeholders(path)
    if len(names) != len(set(names)):
        raise ValueError(f"{path}: a placeholder stands twice")
    for segment in path.split("/"):
        if ("{" in segment or "}" in segment) and _PLACEHOLDER.fullmatch(segment) is None:
            raise ValueError(f"{path}: a placeholder is a whole segment and a word of at most eight letters")


def _allowed(targets: Iterable[str]) -> tuple[str, ...]:
    known = set(targets)
    allowed = [method for method in METHODS if method in known]
    if "GET" in known:
        allowed.insert(1, "HEAD")
    return (*allowed, "OPTIONS") if allowed else ()


def _wrong_method(method: str, targets: Iterable[str]) -> WrongMethod:
    allow = _allowed(targets)
    return WrongMethod(f"{method[:20]} does not work here; this path takes {', '.join(allow)}.", allow=allow)


def _first_below(node: _Node[T], method: str) -> str:
    """The shortest route at or under the node, if possible with the same method."""
    under = list(_below(node))
    for wanted in (method, None):
        for candidate in under:
            if wanted is None or wanted in candidate.targets:
                verb = wanted or next(iter(candidate.targets))
                return f"{verb} {candidate.template or '/'}"
    return ""


def _below(node: _Node[T]) -> Iterator[_Node[T]]:
    level = [node]
    for _ in range(3):
        following: list[_Node[T]] = []
        for entry in level:
            if entry.targets:
                yield entry
            following.extend(entry.children.values())
            if entry.placeholder is not None:
                following.append(entry.placeholder)
        level = following
