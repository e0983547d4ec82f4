"""What an operator says that files need to know. `app/settings.py` fills it from the configuration."""

import msgspec


class FileSettings(msgspec.Struct, frozen=True, kw_only=True):
    """`base_url`: scheme, host and port under which clients reach us; links to files begin with it."""

    base_url: str = "http://127.0.0.1:8000"


class _Chosen:
    settings = FileSettings()


def choose(settings: FileSettings) -> None:
    _Chosen.settings = settings


def chosen() -> FileSettings:
    return _Chosen.settings
