"""Tags of tasks, as a body names them (`api-running` 2.5)."""

from collections.abc import Sequence

from msgspec import UNSET, UnsetType

from procession.errors import Invalid
from procession.labels import policy, tagging, tags
from procession.labels.kinds import Kind
from procession.labels.values import Tag
from procession.plumbing.work import Work
from procession.tasks.wire import TaskIn


def asked(work: Work, body: TaskIn) -> Sequence[Tag] | UnsetType:
    """The tags the body names by id or title; UNSET: none was named, nothing changes. Raises Invalid, NotAllowed."""
    sent = body.tags
    if sent is UNSET or sent is None:
        return UNSET
    policy.must_be_able_to_label(work.actor)
    words = [word.strip() for word in sent.split(",") if word.strip()] if isinstance(sent, str) else sent
    if len(words) > tagging.MOST_TAGS:
        raise Invalid.at({"tags": [f"A task may bear at most {tagging.MOST_TAGS} tags."]})
    return tags.must_be(work, list(dict.fromkeys(words)), path="tags")


def put(work: Work, tasks: Sequence[str], found: Sequence[Tag] | UnsetType) -> None:
    if not isinstance(found, UnsetType):
        for task in tasks:
            tagging.replace(work, Kind.TASK, task, found)
