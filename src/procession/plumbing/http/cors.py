"""Who may call from another origin's page (api-identity 1.10), and what every answer says to browsers."""

from procession.plumbing.http.settings import HttpSettings

METHODS = b"GET, POST, PUT, PATCH, DELETE, OPTIONS"
ALLOWED = b"Authorization, Content-Type, Accept, X-Tallyfy-Client, X-Request-Id, Idempotency-Key"
EXPOSED = (
    b"X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Reset, RateLimit, RateLimit-Policy, Retry-After, "
    b"X-Request-Id, Idempotency-Replayed"
)
Headers = tuple[tuple[bytes, bytes], ...]

_ALWAYS: Headers = (
    (b"cache-control", b"no-store"),
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
)
_NOTHING_RUNS = (b"content-security-policy", b"default-src 'none'; base-uri 'none'; frame-ancestors 'none'")
ONLY_HTTPS = (b"strict-transport-security", b"max-age=31536000")
"""For a year the browser asks by https alone. Said only where the public address is https."""


class Always:
    """What every answer of the API says: nobody keeps it, nothing in it runs, no page frames it."""

    def __init__(self, settings: HttpSettings) -> None:
        self._headers = (*_ALWAYS, ONLY_HTTPS) if settings.base_url.startswith("https:") else _ALWAYS
        self._with_policy = (*self._headers, _NOTHING_RUNS)

    def headers(self, own: Headers) -> Headers:
        """`own` are those of this answer alone; a page among them has a policy of its own."""
        has_policy = own and any(name == _NOTHING_RUNS[0] for name, _ in own)
        return self._headers if has_policy else self._with_policy


class Origins:
    """The origins whose pages may read our answers: our own web app's, and those the operator lists."""

    def __init__(self, settings: HttpSettings) -> None:
        self._all = "*" in settings.cors_origins
        listed = (settings.base_url, *settings.cors_origins)
        self._known = {origin.rstrip("/").encode("latin-1") for origin in listed}

    def headers(self, origin: bytes) -> Headers:
        """For an ordinary answer; without credentials, because tokens travel in a header."""
        if not self.allows(origin):
            return ((b"vary", b"Origin"),)
        return (
            (b"vary", b"Origin"),
            (b"access-control-allow-origin", origin),
            (b"access-control-expose-headers", EXPOSED),
        )

    def preflight(self, origin: bytes) -> Headers:
        if not self.allows(origin):
            return ((b"vary", b"Origin"),)
        return (
            (b"vary", b"Origin"),
            (b"access-control-allow-origin", origin),
            (b"access-control-allow-methods", METHODS),
            (b"access-control-allow-headers", ALLOWED),
            (b"access-control-max-age", b"600"),
        )

    def allows(self, origin: bytes) -> bool:
        return self._all or origin in self._known
