"""Route of links that ask a member to do something (`api-running` 1.13, behaviour E26)."""

import msgspec

from procession.plumbing.http import Item, RequestFacts, Route
from procession.plumbing.work import Work
from procession.tasks import magic
from procession.tasks.magic_wire import MagicLinkIn, MagicLinkOut

TAG = "Tasks"


class OrgPath(msgspec.Struct):
    org: str


def make_magic_link(work: Work, path: OrgPath, body: MagicLinkIn, request: RequestFacts) -> Item[MagicLinkOut]:
    """Make a link that asks a member to launch a template or to do something with a task, with values filled in.

    It carries no right: whoever opens it signs in, sees what would happen, and confirms. Nothing is stored.
    """
    made = magic.make(work, body)
    public = None if made.public_path is None else request.base_url + made.public_path
    return Item(MagicLinkOut(action=made.action, url=request.base_url + made.path, public_url=public))


ROUTES: tuple[Route, ...] = (
    Route(method="POST", path="/organizations/{org}/magic-links", use=make_magic_link, tag=TAG, writes=False),
)
