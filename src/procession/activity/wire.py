"""The public API's shapes of what happened (`api-running` 5.2, 5.3, `api-identity` 2.7.4)."""

from typing import Any

import msgspec


class FeedActorOut(msgspec.Struct, kw_only=True):
    email: str | None
    username: str | None
    first_name: str | None
    last_name: str | None
    full_name: str | None
    profile_pic: str | None
    resize_profile_pic: str | None


class GistOut(msgspec.Struct, kw_only=True):
    """What a thing is called now; null where it is gone."""

    data: dict[str, Any] | None


class ActivityOut(msgspec.Struct, kw_only=True):
    """One thing that happened. Several keys are lists for clients that know grouped entries; each has one value."""

    id: int
    organization_id: str
    verb: list[str]
    source: list[str]
    actor_type: list[str]
    actor_id: list[int]
    auditable_type: str
    auditable_id: str
    parentable_type: str | None
    parentable_id: str | None
    type: list[str]
    description: list[str]
    field: list[str] | None
    old_value: list[Any] | None
    text: list[str] | None
    references: list[Any] | None
    undoable: bool
    created_at: str
    actor: list[FeedActorOut]
    audit: GistOut
    parent: GistOut
    origin: None
    audit_state: dict[str, Any] | None
    parent_state: dict[str, Any] | None


class LogEntryOut(msgspec.Struct, kw_only=True):
    """One line of the system log.

    `address` is the network address it was done from, `agent` what the program said of itself, `client` its
    X-Tallyfy-Client, `application` the number of the OAuth client that did it. `request` and `response_code` are for
    deliveries, of which there are none yet."""

    id: str
    type: str
    category: str
    event: str
    severity: str
    status: str | None
    message: str
    actor_id: int | None
    actor_type: str
    actor_name: str | None
    subject_type: str
    subject_id: str
    changes: dict[str, Any]
    address: str | None
    agent: str | None
    client: str | None
    application: str | None
    request: None
    response_code: None
    created_at: str
