"""Invitations from both sides (behaviour G17 - G20, api-identity 3.4.3, 3.4.4)."""

from support.cast import PASSWORD, Cast

NEW = {"email": "Kim@Acme.example", "first_name": "Kim", "last_name": "Oh", "role": "standard", "message": "Come!"}


def invited(cast: Cast, **more):
    return cast.ann.post("/users/invite", {**NEW, **more})


def login(cast: Cast, email: str, password: str):
    return cast.nobody().post("/auth/login", {"email": email, "password": password})


def accept(cast: Cast, code: str, password: str = PASSWORD):
    return cast.nobody().post("/auth/accept-invitation", {"code": code, "password": password})


def test_somebody_is_invited_comes_and_signs_in(cast: Cast):
    reply = invited(cast)
    assert reply.status == 200
    member = reply.data
    assert (member["email"], member["status"], member["is_active"], member["role"], member["type"]) == (
        "kim@acme.example", "invited", False, "standard", None
    )  # fmt: skip
    assert member["invited_by"] == cast.ann.number
    code = reply.json["invitation"]["code"]
    assert len(code) == 40
    assert login(cast, NEW["email"], PASSWORD).status == 401
    assert set(accept(cast, code, "short").json["errors"]) == {"password"}
    came = accept(cast, code).data
    assert (came["id"], came["status"], came["role"]) == (member["id"], "active", "standard")
    assert came["activated_at"]
    token = login(cast, NEW["email"], PASSWORD).json["access_token"]
    me = cast.ann.ask("GET", "/me", headers={"Authorization": f"Bearer {token}"}).data
    assert me["email"] == "kim@acme.example"
    assert accept(cast, code).status == 404
    assert invited(cast).status == 422


def test_inviting_again_keeps_name_and_role_and_kills_the_old_code(cast: Cast):
    first = invited(cast)
    placeholder = {"first_name": "User", "last_name": "Invite", "role": "light"}
    second = invited(cast, **placeholder)
    assert (second.data["id"], second.data["first_name"], second.data["role"]) == (first.data["id"], "Kim", "standard")
    third = cast.ann.post(f"/users/{first.data['id']}/resend-invite")
    codes = [each.json["invitation"]["code"] for each in (first, second, third)]
    assert len(set(codes)) == 3
    assert [accept(cast, code).status for code in codes] == [404, 404, 200]
    assert cast.ann.post(f"/users/{first.data['id']}/resend-invite").status == 422


def test_a_withdrawn_invitation_leaves_nothing(cast: Cast):
    reply = invited(cast)
    number = reply.data["id"]
    assert cast.bob.delete(f"/users/{number}/invite").status == 403
    assert cast.ann.delete(f"/users/{number}/invite").data["status"] == "invited"
    assert accept(cast, reply.json["invitation"]["code"]).status == 404
    assert cast.ann.get(f"/users/{number}").status == 404
    assert invited(cast).data["id"] != number
    assert cast.ann.delete(f"/users/{cast.bob.number}/invite").status == 422


def test_an_invitation_lives_for_eighteen_days(cast: Cast, steered_clock):
    code = invited(cast).json["invitation"]["code"]
    steered_clock.goes_on(days=18, seconds=1)
    assert accept(cast, code).json["code"] == "invitation_expired"


def test_who_has_an_account_elsewhere_comes_with_the_present_password(cast: Cast):
    code = invited(cast, email=cast.eve.email).json["invitation"]["code"]
    assert set(accept(cast, code, "Another-Pass-1").json["errors"]) == {"password"}
    assert cast.eve.ask("GET", f"/organizations/{cast.acme}").status == 403
    came = accept(cast, code).data
    assert (came["id"], came["first_name"]) == (cast.eve.number, "Eve")
    assert cast.eve.ask("GET", f"/organizations/{cast.acme}").status == 200


def test_who_may_invite_whom(cast: Cast):
    assert cast.lia.post("/users/invite", NEW).status == 403
    assert cast.bob.post("/users/invite", {**NEW, "role": "admin"}).status == 403
    assert cast.bob.post("/users/invite", NEW).status == 200
    cast.ann.put("", {"allow_user_invite": False})
    assert cast.bob.post("/users/invite", {**NEW, "email": "other@acme.example"}).status == 403
    assert cast.ann.post("/users/invite", {**NEW, "email": "other@acme.example", "role": "Member"}).status == 200


def test_what_is_wrong_with_an_invitation_is_said(cast: Cast):
    wrong = cast.ann.post("/users/invite", {"email": "x@y.example", "first_name": "http://spam", "role": "boss"})
    assert set(wrong.json["errors"]) == {"first_name", "last_name", "role"}
    assert set(invited(cast, email="nobody").json["errors"]) == {"email"}
    assert "member" in invited(cast, email=cast.bob.email).json["message"]
    cast.ann.delete(f"/users/{cast.bob.number}/disable")
    assert "Enable" in invited(cast, email=cast.bob.email).json["message"]


def test_approving_changes_nobody_who_is_here(cast: Cast):
    assert cast.ann.put(f"/users/{cast.bob.number}/approve").data["status"] == "active"
    assert cast.bob.put(f"/users/{cast.lia.number}/approve").status == 403
    assert cast.ann.put(f"/users/{invited(cast).data['id']}/approve").status == 422
