"""Where bytes of files are kept: a directory of this machine or a bucket, behind one port; and the ledger that makes
sure that no record is ever without its bytes, and no bytes stay for ever without a record (decision 0013)."""

import importlib
from pathlib import Path

from procession.plumbing.blobs.directory import Directory
from procession.plumbing.blobs.port import Blobs, Missing, StoreAway, Writer

__all__ = ["Blobs", "Directory", "Missing", "StoreAway", "Writer", "open_blobs"]


def open_blobs(url: str) -> Blobs:
    """The store at `file:///ABSOLUTE/PATH` or `s3://BUCKET/PREFIX`; nothing is contacted or made before it is used."""
    kind, _, rest = url.partition("://")
    if kind == "file" and rest.startswith("/"):
        return Directory(Path(rest))
    if kind == "s3" and rest:
        # loaded only where it is used, as database drivers are
        return importlib.import_module("procession.plumbing.blobs.bucket").of_url(url)
    raise ValueError(f"{kind!r} is no store we know: use file:///ABSOLUTE/PATH or s3://BUCKET/PREFIX")
