"""Every public method of the official SDK is called by a test, in each release that is in use."""

import pytest

from support import sdk_methods
from support.sdk_methods import RELEASES


@pytest.mark.parametrize("release", RELEASES)
def test_every_public_method_of_the_sdk_is_called(release: str) -> None:
    """Calls that are meant to be refused don't count. DECISIONS 20: both releases read every answer."""
    missing = [method for method in sdk_methods.of(release) if not sdk_methods.tests_of(method, release)]
    assert not missing, "write a test that gets what it asks for, or tell a story"


def test_the_list_of_methods_is_the_sdks_own() -> None:
    newest, older = (set(sdk_methods.of(release)) for release in ("newest", "older"))
    assert {"get_task", "launch_process", "upload_file", "users.search_members_by_name"} <= newest
    assert len(newest) > len(older) > 100
    assert "upload_file" not in older
