"""People by the methods that the official SDK has for them: members, roles, groups, guests."""

from types import SimpleNamespace

import pytest
from tallyfy import TallyfySDK
from tallyfy.models import TallyfyError

from procession.access import settings as access_settings
from procession.actor import Actor, ActorKind, Role
from procession.people import organizations
from procession.people.organizations import Owner
from procession.plumbing.database import open_database
from support.servers import Server, fresh_store


@pytest.fixture(scope="module", params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def world(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp("sdk-people")
    with fresh_store(request.param, folder) as store, Server(store, folder) as running:
        acme = running.organization()
        bob = join(store, acme.organization)
        sdk = TallyfySDK(api_key=acme.token, base_url=running.url + "/api", max_retries=0)
        yield SimpleNamespace(sdk=sdk, org=acme.organization, me=acme.user, bob=bob)


def join(store: str, organization_id: str) -> int:
    """Bob becomes a member beside the running server; invitations come with a later release."""
    access_settings.choose(access_settings.AccessSettings())
    database = open_database(store)

    def add(work):
        work.act_as(Actor(kind=ActorKind.BOT, organization=1, organization_id=organization_id, role=Role.ADMIN))
        return organizations.add_member(work, Owner(email="bob@acme.example", first_name="Bob"), Role.STANDARD)

    try:
        return database.perform_now(add)
    finally:
        database.close()


def test_members_are_read_and_found(world):
    sdk, org = world.sdk, world.org
    everybody = sdk.get_organization_users(org, with_groups=True).data
    assert {world.me, world.bob} < {user.id for user in everybody}
    assert sdk.users.get_user_by_email(org, "BOB@acme.example").id == world.bob
    bob = sdk.get_user(org, world.bob)
    assert (bob.email, bob.role, bob.status, bob.active) == ("bob@acme.example", "standard", "active", True)
    assert bob.UTC_offset == "+00:00"
    found = sdk.users.search_members_by_name(org, "bob")
    assert world.bob in [user.id for user in found["users"]]


def test_roles_change_and_the_owner_stays(world):
    assert world.sdk.change_user_role(world.org, world.bob, "admin")
    assert world.sdk.get_user(world.org, world.bob).role == "admin"
    assert world.sdk.change_user_role(world.org, world.bob, "standard")
    with pytest.raises(TallyfyError) as refused:
        world.sdk.change_user_role(world.org, world.me, "light")
    assert refused.value.status_code == 400


def test_a_group_lives_its_life(world):
    sdk, org = world.sdk, world.org
    group = sdk.create_group(org, "Sales", members=[world.bob], guests=["kim@vendor.example"])
    assert (group.name, group.description, group.members, group.guests) == (
        "Sales", None, [world.bob], ["kim@vendor.example"]
    )  # fmt: skip
    changed = sdk.update_group(org, group.id, description="They sell", members=[world.me])
    assert (changed.description, changed.members, changed.guests) == ("They sell", [world.me], group.guests)
    assert changed.updated_at >= group.updated_at
    assert sdk.get_group(org, group.id).name == "Sales"
    assert sdk.delete_group(org, group.id)
    with pytest.raises(TallyfyError) as gone:
        sdk.get_group(org, group.id)
    assert gone.value.status_code == 404


def test_more_groups_than_a_page_holds_are_all_walked(world):
    sdk, org = world.sdk, world.org
    for number in range(101):
        sdk.create_group(org, f"Walked {number:03}")
    names = [group.name for group in sdk.get_groups(org)]
    assert {f"Walked {number:03}" for number in range(101)} <= set(names)


def test_a_guest_lives_in_the_api_as_the_sdk_knows_it(world):
    sdk, org = world.sdk, world.org
    made = sdk.create_guest(org, "a+b@vendor.example", "Kim", "Lee", phone="555", company_name="Vendor")
    assert (made.details.phone_1, made.details.company_name) == ("555", "Vendor")
    assert len(made.guest_id) == 40, "the code stands in the link"
    assert sdk.get_guest(org, "a+b@vendor.example").guest_id == made.guest_id
    changed = sdk.update_guest(org, "a+b@vendor.example", last_name="Li", phone="556")
    assert (changed.first_name, changed.last_name, changed.details.phone_1) == ("Kim", "Li", "556")
    assert sdk.users.get_guest_by_email(org, "A+B@vendor.example").email == "a+b@vendor.example"
    listed = sdk.get_organization_guests_list(org)
    assert listed.count == len(listed.data)
    assert made.guest_id in [guest.guest_id for guest in sdk.get_organization_guests(org, with_stats=True).data]
    both = sdk.users.get_all_organization_members(org)
    assert "a+b@vendor.example" in str(both)


def test_an_unknown_guest_is_a_404(world):
    with pytest.raises(TallyfyError) as unknown:
        world.sdk.get_guest(world.org, "nobody@vendor.example")
    assert unknown.value.status_code == 404
