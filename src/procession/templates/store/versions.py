"""Versions: whole contents as compressed JSON, decoded once and kept by what they say.

A content is found in memory by its digest, so a remembered one can never be stale: another content has another digest.
Which digest a frozen version has is remembered too, but not while the unit that froze it, or the group of units it is
committed with, might still be rolled back.
"""

import hashlib
import threading
import zlib
from collections import OrderedDict
from collections.abc import Collection, Sequence
from typing import Any

import msgspec
from msgspec.structs import replace
from sqlalchemy import Integer, delete, insert, select, update
from sqlalchemy.sql.expression import and_

from procession.engine.template import Template
from procession.plumbing.database.schema import Id
from procession.plumbing.database.statements import any_of, param, tenant
from procession.plumbing.work import Work
from procession.templates.draft import Card, VersionState
from procession.templates.tables import template, template_version

_REMEMBERED_BYTES = 32 * 1024 * 1024  # of encoded contents; decoded they take a few times as much

_V = template_version.c
_THIS = and_(_V.template == param("number"), _V.version == param("at"))
_FACTS = tenant(select(_V.digest, _V.frozen).where(_THIS))
_BODY = tenant(select(_V.digest, _V.body).where(_THIS))
_BODIES = tenant(
    select(_V.template, _V.version, _V.digest, _V.frozen, _V.body).where(
        any_of(_V.template, "numbers", Integer), any_of(_V.version, "versions", Integer)
    )
)
_DRAFT_BODIES = tenant(
    select(_V.digest, _V.body)
    .select_from(
        template.join(template_version, and_(_V.template == template.c.no, _V.version == template.c.draft_version))
    )
    .where(any_of(template.c.id, "ids", Id()))
)
_INSERT = tenant(insert(template_version))
_REWRITE = tenant(
    update(template_version)
    .where(_THIS, _V.state == int(VersionState.DRAFT))
    .values(digest=param("new_digest"), body=param("new_body"))
)
_FREEZE = tenant(
    update(template_version)
    .where(_THIS, _V.state == int(VersionState.DRAFT))
    .values(state=int(VersionState.FROZEN), frozen=param("instant"))
)

_DROP_DRAFTS = tenant(
    delete(template_version).where(_V.template == param("number"), _V.state == int(VersionState.DRAFT))
)


class Packed(msgspec.Struct, frozen=True):
    """A content as it is stored: `digest` names it, `body` is compressed JSON, `size` the bytes before compression."""

    digest: str
    body: bytes
    size: int


class _Memory:
    """Decoded contents by digest, the least recently used forgotten first, bounded by encoded size."""

    def __init__(self, most: int) -> None:
        self._most, self._size = most, 0
        self._kept: OrderedDict[str, tuple[Template, int]] = OrderedDict()
        self._lock = threading.Lock()

    def find(self, digest: str) -> Template | None:
        with self._lock:
            found = self._kept.get(digest)
            if found is None:
                return None
            self._kept.move_to_end(digest)
            return found[0]

    def keep(self, digest: str, content: Template, size: int) -> None:
        with self._lock:
            if digest not in self._kept:
                self._kept[digest] = (content, size)
                self._size += size
            while self._size > self._most and len(self._kept) > 1:
                _, (_, freed) = self._kept.popitem(last=False)
                self._size -= freed


_memory = _Memory(_REMEMBERED_BYTES)
_Key = tuple[str, int, int]  # organization's id, template's number, version
_frozen_digests: dict[_Key, str] = {}
_MOST_FROZEN_DIGESTS = 100_000
_SETTLED_AFTER = 5  # seconds
_COMPOSED = 2**31 - 1  # numbers of composed versions go down to minus this
_encoder = msgspec.json.Encoder()
_decoder = msgspec.json.Decoder(Template)


def pack(content: Template) -> Packed:
    encoded = _encoder.encode(content)
    digest = hashlib.blake2b(encoded, digest_size=16).hexdigest()
    return Packed(digest, zlib.compress(encoded, 1), len(encoded))


def draft_of(work: Work, card: Card) -> Template:
    """The newest version's content."""
    return drafts_of(work, [card])[card.id]


def drafts_of(work: Work, cards: Sequence[Card]) -> dict[str, Template]:
    """The newest versions' contents by template id: one query for those not in memory."""
    found = {card.id: _memory.find(card.digest) for card in cards}
    missing = [card for card in cards if found[card.id] is None]
    fresh = {row.digest: _opened(row) for row in _missing_bodies(work, missing)}
    return {card.id: found[card.id] or fresh[card.digest] for card in cards}


def _missing_bodies(work: Work, missing: Sequence[Card]) -> list[Any]:
    return work.rows(_DRAFT_BODIES, ids=[card.id for card in missing]) if missing else []


def read(work: Work, no: int, version: int) -> Template | None:
    """The content of one version, or None when there is none."""
    known = _known_frozen(work, no, version)
    if known is not None:
        return known
    facts = work.row(_FACTS, number=no, at=version)
    if facts is None:
        return None
    _remember_frozen(work, no, version, facts)
    return _memory.find(facts.digest) or _opened(work.row(_BODY, number=no, at=version))


def read_frozen(work: Work, wanted: Collection[tuple[int, int]]) -> dict[tuple[int, int], Template]:
    """The contents of versions that processes run on, by (template number, version): one query for what is not in
    memory. All of them are frozen, or no process would hold them."""
    found: dict[tuple[int, int], Template] = {}
    for key in wanted:
        known = _known_frozen(work, *key)
        if known is not None:
            found[key] = known
    missing = [key for key in wanted if key not in found]
    if not missing:
        return found
    numbers, versions = sorted({no for no, _ in missing}), sorted({version for _, version in missing})
    for row in work.rows(_BODIES, numbers=numbers, versions=versions):
        key = (row.template, row.version)
        if key in wanted:
            _remember_frozen(work, *key, row)
            found[key] = _memory.find(row.digest) or _opened(row)
    return found


def _known_frozen(work: Work, no: int, version: int) -> Template | None:
    digest = _frozen_digests.get((work.actor.organization_id, no, version))
    return None if digest is None else _memory.find(digest)


def _remember_frozen(work: Work, no: int, version: int, row: Any) -> None:
    """`row` tells the version's digest and since when it is frozen."""
    is_settled = work.sees_only_settled or work.now - (row.frozen or work.now) >= _SETTLED_AFTER
    if row.frozen is None or not is_settled or not work.actor.organization_id:
        return
    if len(_frozen_digests) >= _MOST_FROZEN_DIGESTS:
        _frozen_digests.clear()
    _frozen_digests[(work.actor.organization_id, no, version)] = row.digest


def _opened(row: Any) -> Template:
    encoded = zlib.decompress(row.body)
    content = _decoder.decode(encoded)
    _memory.keep(row.digest, content, len(encoded))
    return content


def add(work: Work, card: Card, version: int, packed: Packed) -> None:
    """A new draft version."""
    work.run(
        _INSERT,
        template=card.no,
        version=version,
        state=int(VersionState.DRAFT),
        digest=packed.digest,
        made_by=work.actor.party,
        made=work.now,
        frozen=None,
        body=packed.body,
    )


def compose(work: Work, content: Template, *, keep: bool) -> Template:
    """The version with others injected, or with snippets in its texts, found by what it is made of; `keep`: stored and
    frozen if it is new (E41, C25)."""
    made_of = _encoder.encode((content.base, content.injected, *((content.snippets,) if content.snippets else ())))
    number = -1 - int.from_bytes(hashlib.blake2b(made_of, digest_size=4).digest()) % (_COMPOSED - 1)
    while True:
        known = read(work, content.no, number)
        if known is None:
            break
        if (known.base, known.injected, known.snippets) == (content.base, content.injected, content.snippets):
            return known
        number = number - 1 if number > -_COMPOSED else -1
    content = replace(content, version=number)
    if keep:
        packed = pack(content)
        made = {"template": content.no, "version": number, "digest": packed.digest, "body": packed.body}
        state = {"state": int(VersionState.FROZEN), "made_by": work.actor.party, "made": work.now, "frozen": work.now}
        work.run(_INSERT, **made, **state)
    return content


def rewrite(work: Work, no: int, version: int, packed: Packed) -> bool:
    """Changes a draft in place; False when it was frozen meanwhile."""
    return work.run(_REWRITE, number=no, at=version, new_digest=packed.digest, new_body=packed.body) == 1


def freeze(work: Work, no: int, version: int) -> None:
    """From now on this version never changes; freezing twice does nothing."""
    if _known_frozen(work, no, version) is not None:
        return
    facts = work.row(_FACTS, number=no, at=version)
    if facts is not None and facts.frozen is not None:
        _remember_frozen(work, no, version, facts)
    else:
        work.run(_FREEZE, number=no, at=version, instant=work.now)


def drop_drafts(work: Work, no: int) -> None:
    """The template is gone; its frozen versions stay for their processes."""
    work.run(_DROP_DRAFTS, number=no)
