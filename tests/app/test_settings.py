"""Settings: read from the environment, checked, described."""

import msgspec
import pytest

from procession.app import settings
from procession.app.settings import Settings, WrongSetting
from support.repository import ROOT


def test_what_nobody_says_has_a_default():
    found = settings.read({})
    assert (found.host, found.port, found.rate_limits) == ("127.0.0.1", 8000, "on")
    assert found.base_url == "http://127.0.0.1:8000"
    assert found.database_url.endswith("/data/procession.db")


def test_the_environment_says_everything_and_options_win():
    environment = {
        "PROCESSION_PORT": "9000",
        "PROCESSION_HOST": "192.0.2.1",
        "PROCESSION_RATE_LIMITS": "200/min,3000/h",
        "PROCESSION_CORS_ORIGINS": "https://a.example, https://b.example",
        "PROCESSION_CLIENT_HEADER_POLICY": "lenient",
        "PROCESSION_LOGOUT_REVOKES_PERSONAL_TOKENS": "false",
        "PROCESSION_PUBLIC_URL": "https://work.example/",
        "PROCESSION_DATABASE": "postgresql://localhost/procession",
        "PROCESSION_SESSION_LIMITS": "",
    }
    found = settings.read(environment, port=9001, host=None)
    assert (found.port, found.host) == (9001, "192.0.2.1")
    assert found.http.cors_origins == ("https://a.example", "https://b.example")
    assert found.http.rate_limits == "200/min,3000/h"
    assert found.http.session_limits == "600/min"
    assert found.base_url == "https://work.example"
    assert found.http.cookie_secure
    assert found.access.client_header_policy == "lenient"
    assert not found.access.logout_revokes_personal_tokens


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("PORT", "eighty"),
        ("PORT", "70000"),
        ("RATE_LIMITS", "many"),
        ("CLIENT_HEADER_POLICY", "sometimes"),
        ("DATABASE", "mysql://x"),
        ("DATABASE", "sqlite:relative.db"),
        ("PUBLIC_URL", "work.example"),
        ("LOG_FORMAT", "xml"),
        ("WORKERS", "0"),
    ],
)
def test_a_setting_that_can_not_be_read_is_named(variable: str, value: str):
    with pytest.raises(WrongSetting) as wrong:
        settings.read({f"PROCESSION_{variable}": value})
    assert f"PROCESSION_{variable}" in str(wrong.value)


def test_more_workers_than_one_need_postgresql():
    with pytest.raises(WrongSetting, match="PostgreSQL"):
        settings.read({}, workers=2)
    assert settings.read({}, workers=2, database="postgresql://localhost/p").workers == 2


def test_a_misspelled_variable_is_noticed():
    assert settings.misspelled({"PROCESSION_RATE_LIMIT": "off", "PROCESSION_CLOCK": "x", "HOME": "/"}) == [
        "PROCESSION_RATE_LIMIT is no setting; did you mean PROCESSION_RATE_LIMITS?"
    ]


def test_settings_survive_the_way_to_other_processes():
    before = settings.read(
        {}, port=1, cors_origins=["https://a.example", "https://b.example"], logout_revokes_personal_tokens=False
    )
    assert settings.read(settings.as_environment(before)) == before


def test_every_setting_is_described():
    for field in msgspec.inspect.type_info(Settings).fields:
        described = getattr(field.type, "extra_json_schema", None)
        assert described is not None, f"{field.name} says nothing of itself"
        assert len(described["description"]) > 10


def test_every_setting_stands_in_the_documentation():
    page = (ROOT / "docs/operate/settings.md").read_text(encoding="utf-8")
    missing = [name for name in Settings.__struct_fields__ if f"PROCESSION_{name.upper()}" not in page]
    assert not missing, missing
