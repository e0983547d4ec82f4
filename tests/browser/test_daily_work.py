"""The main job in the browser: launch a template, fill in a task, complete it, approve, and see the process done."""

import re

from playwright.sync_api import expect

from browser.screens import Screens
from browser.world import World


def test_a_process_from_launch_to_done(screens: Screens, world: World):
    page = screens.page
    screens.sign_in("/templates")
    page.get_by_role("link", name="Supplier onboarding").click()
    page.get_by_role("link", name="Launch process").click()

    screens.button("Launch process").click()
    expect(page.get_by_text("Enter an answer for Supplier")).to_be_visible()
    expect(page.get_by_label("Supplier", exact=True)).to_be_focused()
    page.get_by_label("Supplier", exact=True).fill("Alder Freight Ltd")
    page.get_by_label("Low").check()
    page.get_by_label("Name of the process").fill("Alder Freight")
    screens.button("Launch process").click()

    expect(page.get_by_role("heading", name="Alder Freight")).to_be_visible()
    expect(page.get_by_text("0 of 2 done.")).to_be_visible()
    screens.button("3 answers").or_(screens.button("2 answers")).click()
    expect(page.get_by_text("Alder Freight Ltd")).to_be_visible()

    page.get_by_role("link", name="Review the contract").click()
    expect(page.get_by_text("Still to fill in:")).to_be_visible()
    screens.button("Complete task").click()
    expect(page.get_by_label("Amount per year")).to_be_focused()
    screens.fill_in_the_contract()
    expect(page.get_by_text("Then Sign the agreement")).to_be_visible()
    screens.button("Complete task").click()
    expect(page.get_by_text("Review the contract is done.")).to_be_visible()
    expect(page.get_by_text("Completed by you")).to_be_visible()

    page.get_by_role("link", name="Alder Freight").click()
    page.get_by_role("link", name="Open task").click()
    expect(page.get_by_text("This is the last open task of Alder Freight.")).to_be_visible()
    screens.button("Approve").click()
    expect(page.get_by_text("Approved by you")).to_be_visible()
    page.get_by_role("link", name="Alder Freight").click()
    expect(page.get_by_text("2 of 2 done.")).to_be_visible()

    process = re.search(r"/processes/(\w+)", page.url)
    assert process
    assert world.tenant.get(f"runs/{process[1]}").data["status"] == "complete"


def test_completing_can_be_undone_from_the_notice(screens: Screens, world: World):
    process = world.launch("Undone")
    task = world.tasks(process)[1]
    screens.sign_in(f"/processes/{process}/tasks/{task['id']}")
    screens.button("Reject").click()
    expect(screens.page.get_by_text("Rejected by you")).to_be_visible()
    screens.button("Undo").click()
    expect(screens.button("Approve")).to_be_visible()
    assert world.tenant.get(f"tasks/{task['id']}").data["completed_at"] is None


def test_a_problem_stops_a_task_until_it_is_resolved(screens: Screens, world: World):
    process = world.launch("With a problem")
    task = world.tasks(process)[1]
    page = screens.page
    screens.sign_in(f"/my-work/{task['id']}")
    screens.button("More for this task").click()
    page.get_by_role("menuitem", name="Report a problem").click()
    page.get_by_label("What is wrong").fill("They sent the wrong annex.")
    page.get_by_role("dialog").get_by_role("button", name="Report problem").click()
    expect(page.get_by_text("Open problem", exact=True)).to_be_visible()
    expect(page.get_by_role("link", name=re.compile("Resolve the open issues"))).to_be_visible()
    screens.button("Resolve problem").click()
    expect(page.get_by_text("Open problem", exact=True)).to_be_hidden()
    page.get_by_label("Write a comment").fill("They sent the right one.")
    screens.button("Add comment").click()
    expect(page.get_by_text("They sent the right one.")).to_be_visible()
    screens.button("Approve").click()
    expect(page.get_by_text("Approved by you")).to_be_visible()


def test_the_same_work_without_a_mouse(screens: Screens, world: World):
    process = world.launch("By keyboard")
    page = screens.page
    screens.sign_in("/my-work")
    expect(page.get_by_text("By keyboard").first).to_be_visible()
    page.keyboard.press("?")
    expect(page.get_by_role("dialog", name="Keys")).to_be_visible()
    page.keyboard.press("Escape")

    page.keyboard.press("Control+k")
    expect(page.get_by_role("combobox", name="Search or do")).to_be_focused()
    page.keyboard.type("By keyboard")
    expect(page.get_by_role("option", name=re.compile("Process of Supplier"))).to_be_visible()
    page.keyboard.press("Enter")
    expect(screens.heading("By keyboard")).to_be_visible()

    page.goto("/my-work")
    expect(page.get_by_text("By keyboard").first).to_be_visible()
    for _ in range(60):
        page.keyboard.press("j")
        here = page.evaluate("document.activeElement.textContent")
        if "By keyboard" in here and "Sign the agreement" in here:
            break
    page.keyboard.press("Enter")
    expect(screens.heading("Sign the agreement")).to_be_visible()
    page.keyboard.press("c")
    expect(page.get_by_text("Approved by you")).to_be_visible()
    assert [task["status"] for task in world.tasks(process)] == ["not-started", "completed"]


def test_on_a_phone_the_next_action_is_at_the_foot(phone: Screens, world: World):
    process = world.launch("On a phone")
    task = world.tasks(process)[1]
    page = phone.page
    phone.sign_in("/my-work")
    expect(page.get_by_role("navigation", name="Places").get_by_role("link", name="Processes")).to_be_visible()
    page.get_by_role("link", name=re.compile("Sign the agreement.*On a phone")).tap()
    approve = phone.button("Approve")
    box = approve.bounding_box()
    assert box is not None
    assert box["height"] >= 44
    assert box["y"] + box["height"] <= 844
    approve.tap()
    expect(page.get_by_role("heading", name="My work")).to_be_visible()
    assert world.tenant.get(f"tasks/{task['id']}").data["is_approved"] is True


def test_processes_are_found_by_status_template_and_name(screens: Screens, world: World):
    world.launch("Findable needle")
    page = screens.page
    screens.sign_in("/processes")
    page.get_by_label("Find a process by name").fill("needle")
    expect(page.get_by_text("1 in all")).to_be_visible()
    expect(page).to_have_url(re.compile("q=needle"))
    page.reload()
    expect(page.get_by_role("link", name="Findable needle")).to_be_visible()
    screens.button("Status").click()
    page.get_by_role("menuitem", name="Done").click()
    expect(page.get_by_text("No process fits these filters")).to_be_visible()
    screens.button("Clear the filters").click()
    expect(page.get_by_role("link", name="Findable needle")).to_be_visible()


def test_a_process_is_archived_and_brought_back(screens: Screens, world: World):
    process = world.launch("Put away")
    screens.sign_in(f"/processes/{process}")
    screens.button("Archive process").click()
    expect(screens.button("Reactivate process")).to_be_visible()
    screens.button("Reactivate process").click()
    expect(screens.button("Archive process")).to_be_visible()
    assert world.tenant.get(f"runs/{process}").data["archived_at"] is None


def test_a_template_is_made_and_launched(screens: Screens, world: World):
    page = screens.page
    screens.sign_in("/templates/new")
    page.get_by_label("Name of the template").fill("Order a desk")
    screens.button("Add field").first.click()
    page.get_by_label("Label of the field").fill("For whom")
    page.get_by_label("Step 1: what is to be done").fill("Order it")
    screens.button("Add step").click()
    screens.button("Make template").click()
    expect(page.get_by_text("1 thing to fix")).to_be_visible()
    page.get_by_label("Step 2: what is to be done").fill("Set it up")
    page.get_by_text("Approval").nth(1).click()
    screens.button("Make template").click()
    expect(screens.heading("Order a desk")).to_be_visible()
    expect(page.get_by_text("Whoever launches the process approves or rejects this")).to_be_visible()
    made = world.tenant.get("checklists", q="Order a desk", with_="steps").data[0]
    assert [field["label"] for field in made["prerun"]] == ["For whom"]
    assert [step["step_type"] for step in made["steps"]["data"]] == ["task", "approval"]


def test_a_launch_asks_for_the_guest_of_a_step_b38(screens: Screens, world: World):
    tenant = world.tenant
    made = tenant.post("checklists", {"title": "Sign a contract", "type": "procedure"}).data["id"]
    tenant.post(f"checklists/{made}/steps", {"title": "Sign it", "guests": [""]})
    screens.sign_in(f"/templates/{made}/launch")
    screens.page.get_by_label("Guest for “Sign it”").fill("kim@supplier.example")
    screens.button("Launch process").click()
    expect(screens.page).to_have_url(re.compile("/processes/"))
    run = screens.page.url.rpartition("/")[2]
    (task,) = tenant.get(f"runs/{run}/tasks").data
    assert [guest["email"] if isinstance(guest, dict) else guest for guest in task["owners"]["guests"]] == [
        "kim@supplier.example"
    ]


def test_an_api_token_is_shown_once_and_revoked(screens: Screens):
    page = screens.page
    screens.sign_in("/settings/tokens")
    page.get_by_label("What it is for").fill("Reporting")
    screens.button("Create token").click()
    secret = page.get_by_test_id("new-token").inner_text()
    assert secret.count(".") == 2
    page.reload()
    expect(page.get_by_role("cell", name="Reporting", exact=True)).to_be_visible()
    assert secret not in page.content()
    screens.button("Revoke Reporting").click()
    page.get_by_role("dialog").get_by_role("button", name="Revoke token").click()
    expect(page.get_by_role("cell", name="Reporting", exact=True)).to_be_hidden()
