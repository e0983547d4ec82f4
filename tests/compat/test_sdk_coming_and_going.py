"""Every method of the official SDK that brings people in or sends them away (tallyfy 3.1.0)."""

from types import SimpleNamespace

import pytest
from tallyfy import TallyfySDK
from tallyfy.models import TallyfyError

from support.servers import Server, fresh_store


@pytest.fixture(scope="module", params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def world(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp("sdk-coming")
    with fresh_store(request.param, folder) as store, Server(store, folder) as running:
        acme = running.organization()
        sdk = TallyfySDK(api_key=acme.token, base_url=running.url, max_retries=0)
        yield SimpleNamespace(sdk=sdk, org=acme.organization, me=acme.user, acme=acme)


def test_members_are_invited_reminded_disabled_and_enabled(world):
    sdk, org = world.sdk, world.org
    invited = sdk.invite_user_to_organization(org, "kim@acme.example", "Kim", "Oh", role="standard")
    assert (invited.email, invited.role, invited.active) == ("kim@acme.example", "standard", False)
    assert sdk.users.resend_invitation(org, "kim@acme.example") is True
    assert sdk.get_user(org, invited.id).first_name == "Kim"
    assert sdk.users.disable_user(org, invited.id) is True
    assert sdk.users.enable_user(org, invited.id) is True
    assert sdk.users.approve_user(org, world.me) is True
    with pytest.raises(TallyfyError) as refusal:
        sdk.users.disable_user(org, world.me)
    assert refusal.value.status_code == 400
    many = sdk.users.invite_multiple_users(
        org, [{"email": "lou@acme.example", "first_name": "Lou", "last_name": "Ray", "role": "light"}]
    )
    assert many


def test_guests_are_disabled_and_enabled(world):
    sdk, org = world.sdk, world.org
    sdk.users.create_guest(org, "gus@supplier.example", "Gus", "Berg")
    assert sdk.users.disable_guest(org, "gus@supplier.example") is True
    assert sdk.users.get_guest(org, "gus@supplier.example").details.disabled_at
    assert sdk.users.enable_guest(org, "gus@supplier.example") is True
