"""A letter: who gets it and what it says, without any layout. The words are the rooms' business."""

import msgspec


class Button(msgspec.Struct, frozen=True):
    """The one thing to do. `path` is below the address of the installation: `/password/reset?code=...`."""

    label: str
    path: str


class Letter(msgspec.Struct, frozen=True, kw_only=True):
    """One mail to one address, in plain words: `lines` before the button or code, `closing` after it, smaller.

    `kind` is a stable word for lists (`invitation`). `organization` is its name, shown on top; "" for what belongs to
    the person alone. `party` is the number of the person it goes to, 0 when there is none. `expires`: an instant from
    which on it says nothing useful any more; it is not sent later than that.
    """

    kind: str
    to: str
    subject: str
    lines: tuple[str, ...]
    button: Button | None = None
    code: str = ""
    closing: tuple[str, ...] = ()
    organization: str = ""
    party: int = 0
    expires: int | None = None
