"""Somebody's browser on the way to the identity provider and back: keeps cookies, follows nothing by itself."""

from dataclasses import dataclass, field
from urllib.parse import urlsplit

from support.cast import Stage
from support.servers import Reply

PAGE = {"Accept": "text/html,application/xhtml+xml"}


@dataclass
class Browser:
    stage: Stage
    cookies: dict[str, str] = field(default_factory=dict)

    def get(self, address: str, **headers: str) -> Reply:
        return self.ask("GET", address, **headers)

    def ask(self, method: str, address: str, body: bytes = b"", **headers: str) -> Reply:
        parts = urlsplit(address)
        path = parts.path + (f"?{parts.query}" if parts.query else "")
        kept = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        sent = {**PAGE, **({"Cookie": kept} if kept else {}), **headers}
        reply = self.stage.ask(method, path, body, sent)
        for line in reply.cookies:
            name, _, rest = line.partition("=")
            value, *attributes = rest.split("; ")
            if "Max-Age=0" in attributes:
                self.cookies.pop(name, None)
            else:
                self.cookies[name] = value
        return reply

    def me(self) -> Reply:
        """Who is signed in in this browser, asked as the web app does."""
        return self.get("/me", **{"X-Tallyfy-Client": "web", "Accept": "application/json"})
