"""What an operator may say about HTTP. `app/settings.py` fills it from the configuration."""

import msgspec


class HttpSettings(msgspec.Struct, frozen=True, kw_only=True):
    """`public_url`: scheme and host (and port) under which clients reach us, without `/api`; links are built from it.

    `cors_origins`: origins whose pages may call the API, besides `public_url` itself; `*` allows all.
    `rate_limits`: `off`, `on` (100/min,1000/h) or own figures; `session_limits`: the same for sessions, per person.
    `body_limit` and `upload_limit` are bytes. `cookie_secure`: sessions only over https.
    """

    public_url: str = "http://127.0.0.1:8000"
    cors_origins: tuple[str, ...] = ()
    rate_limits: str = "on"
    session_limits: str = "600/min"
    body_limit: int = 10 * 1024 * 1024
    upload_limit: int = 100 * 1024 * 1024
    cookie_secure: bool = False

    @property
    def base_url(self) -> str:
        return self.public_url.rstrip("/")
