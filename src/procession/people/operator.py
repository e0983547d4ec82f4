"""What an operator says that people need to know. `app/serve.py` fills it from the configuration."""

import msgspec


class PeopleSettings(msgspec.Struct, frozen=True, kw_only=True):
    """`base_url`: scheme, host and port under which clients reach us; links to pictures begin with it.
    `new_organizations`: whether whoever is signed in may make further organizations."""

    base_url: str = "http://127.0.0.1:8000"
    new_organizations: bool = True


class _Chosen:
    settings = PeopleSettings()


def choose(settings: PeopleSettings) -> None:
    _Chosen.settings = settings


def chosen() -> PeopleSettings:
    return _Chosen.settings
