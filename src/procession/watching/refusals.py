"""How this room says no."""

from procession.errors import Kind, Refusal


class WatchersFull(Refusal):
    """The thing has as many watchers as it may have."""

    kind = Kind.NOT_POSSIBLE
    code = "watchers_full"
