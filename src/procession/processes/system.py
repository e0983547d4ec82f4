"""The hidden template of each organization that holds one-off tasks and empty processes (`api-running` 1.4).

It is not stored: number 0, and an id that follows from the organization's, so that it is the same for ever.
"""

from functools import lru_cache
from hashlib import blake2b

from procession.engine.template import Template

SYSTEM = 0
"""Its number in `process.template` and `task.template`."""

_TITLE = "One-off tasks"


@lru_cache(maxsize=4096)
def system_template(organization_id: str) -> Template:
    return Template(id=_id(organization_id), no=SYSTEM, title=_TITLE)


def _id(organization_id: str) -> str:
    return blake2b(organization_id.encode(), digest_size=16, person=b"one-off").hexdigest()
