"""Members, invitations, roles, guests and groups."""

from kit import ME, ORG, refused, sdk, told


def main() -> None:
    bob = invitations()
    roles(bob)
    guests()
    groups()
    everybody(bob)


def invitations() -> int:
    asked = {"email": "Bob@acme.example", "first_name": " Bob ", "last_name": "Reyes", "role": "standard"}
    asked = sdk.users.validate_invitation_data(asked)
    asked["message"] = sdk.users.get_invitation_template_message("Acme", "We start on Monday.")
    bob = sdk.invite_user_to_organization(ORG, **asked)
    assert (bob.email, bob.first_name, bob.role, bob.status) == ("bob@acme.example", "Bob", "standard", "invited")
    assert sdk.users.resend_invitation(ORG, "bob@acme.example") is True
    assert sdk.get_user(ORG, bob.id).last_name == "Reyes", "reminding keeps the name"
    many = [
        {"email": "lou@acme.example", "first_name": "Lou", "last_name": "Ray"},
        {"email": "nobody", "first_name": "No", "last_name": "Body"},
    ]
    lou, nobody = sdk.users.invite_multiple_users(ORG, many, default_role="light")
    assert (lou.role, nobody) == ("light", None)
    more = ("kim@acme.example", "Kim", "Oh", "light")
    assert sdk.users.invite_user_with_custom_role_permissions(ORG, *more, custom_permissions={"x": 1}).role == "light"
    return bob.id


def roles(bob: int) -> None:
    assert sdk.change_user_role(ORG, bob, "light")
    assert sdk.get_user(ORG, bob).role == "light"
    refused(400, sdk.change_user_role, ORG, ME, "light")
    assert sdk.approve_user(ORG, ME)
    assert sdk.disable_user(ORG, bob)
    assert sdk.get_user(ORG, bob).status == "disabled"
    assert sdk.enable_user(ORG, bob)
    refused(400, sdk.disable_user, ORG, ME)


def guests() -> None:
    made = sdk.create_guest(ORG, "a+b@vendor.example", "Gus", "Berg", phone="555", company_name="Vendor")
    assert (made.details.phone_1, made.details.company_name) == ("555", "Vendor")
    assert sdk.get_guest(ORG, "a+b@vendor.example").email == made.email
    assert sdk.users.get_guest_by_email(ORG, "A+B@vendor.example").email == made.email
    assert sdk.update_guest(ORG, "a+b@vendor.example", last_name="Li").last_name == "Li"
    assert sdk.get_guest_tasks(ORG, made.link.rsplit("/", 1)[1]).data == []
    assert sdk.disable_guest(ORG, "a+b@vendor.example")
    assert sdk.enable_guest(ORG, "a+b@vendor.example")
    listed = sdk.get_organization_guests_list(ORG)
    assert (listed.count, [one.email for one in listed.data]) == (1, ["a+b@vendor.example"])
    (with_stats,) = sdk.get_organization_guests(ORG, with_stats=True).data
    assert with_stats.email == "a+b@vendor.example"
    refused(404, sdk.get_guest, ORG, "nobody@vendor.example")


def groups() -> None:
    made = sdk.create_group(ORG, "Sales", members=[ME], guests=["kim@vendor.example"])
    assert (made.name, made.description, made.members, made.guests) == ("Sales", None, [ME], ["kim@vendor.example"])
    changed = sdk.update_group(ORG, made.id, description="They sell", members=[])
    assert (changed.name, changed.members, changed.guests) == ("Sales", [], made.guests)
    assert sdk.get_group(ORG, made.id).description == "They sell"
    assert [one.id for one in sdk.get_groups(ORG, q="sal")] == [made.id]
    refused(422, sdk.create_group, ORG, "Sales")
    assert sdk.delete_group(ORG, made.id)
    refused(404, sdk.get_group, ORG, made.id)


def everybody(bob: int) -> None:
    assert sdk.get_current_user_info(ORG).id == ME
    assert [one.id for one in sdk.get_current_user_organizations().data] == [ORG]
    assert sdk.get_organization(ORG, with_="subscription").id == ORG
    assert {ME, bob} <= {one.id for one in sdk.get_organization_users(ORG, with_groups=True).data}
    assert {ME, bob} <= {one.id for one in sdk.get_organization_users_list(ORG).data}
    assert sdk.users.get_user_by_email(ORG, "BOB@acme.example").id == bob
    assert [one.id for one in sdk.users.search_members_by_name(ORG, "reyes")["users"]] == [bob]
    assert "a+b@vendor.example" in str(sdk.users.get_all_organization_members(ORG))


if __name__ == "__main__":
    told(main)
