"""Acme with a verified domain and single sign-on by a provider that runs in the test."""

from contextlib import contextmanager
from typing import Any

from sso.browser import Browser
from support.cast import PASSWORD, Caller, Cast, Stage
from support.identity import CLIENT, SECRET, Identity, an_identity_provider
from support.names import Names, name_server

CONFIRMED = {"current_password": PASSWORD}


class Acme:
    """`ann` owns Acme; `identity` is its provider."""

    def __init__(self, cast: Cast, stage: Stage, identity: Identity, names: Names) -> None:
        self.cast, self.stage, self.identity, self.names = cast, stage, identity, names
        self.ann = cast.on(stage, cast.ann)

    def on(self, caller: Caller) -> Caller:
        return self.cast.on(self.stage, caller)

    def verified_domain(self, name: str = "acme.example") -> dict[str, Any]:
        one = self.ann.post("/domains", {"domain": name}).data
        self.names.records[one["txt_name"]] = [one["txt_value"]]
        return self.ann.post(f"/domains/{one['id']}/verify").data

    def configured(self, **more: Any) -> dict[str, Any]:
        body = {
            "provider": "oidc",
            "method": "metadata_url",
            "metadata_url": self.identity.issuer,
            "client_id": CLIENT,
            "client_secret": SECRET,
            **more,
        }
        return self.ann.put("/security/sso", body).data

    def enabled(self, **more: Any) -> dict[str, Any]:
        self.configured(**more, **CONFIRMED)
        self.ann.post("/security/sso/test").data  # noqa: B018 - raises unless it went well
        return self.ann.post("/security/sso/enable", CONFIRMED).data

    def required(self) -> None:
        self.verified_domain()
        self.enabled()
        self.ann.put("/security/sso/enforcement", {"enforced": True, **CONFIRMED}).data  # noqa: B018

    def browser(self) -> Browser:
        return Browser(self.stage)

    def gone_and_back(self, browser: Browser, back: str = "/tasks") -> Any:
        """All the way through the provider; the answer to coming back."""
        left = browser.get(f"/saml/{self.cast.acme}/login?next={back}")
        assert left.status == 303, left
        return browser.get(self.identity.agree(left.headers["location"]))


@contextmanager
def acme_with_a_provider(cast: Cast, **settings: Any):
    with an_identity_provider() as identity, name_server() as names:
        from procession.sso import oidc

        oidc._MEMORY.clear()
        stage = cast.with_settings(private_networks=("127.0.0.0/8",), dns_servers=(names.server,), **settings)
        yield Acme(cast, stage, identity, names)
        stage.close()
