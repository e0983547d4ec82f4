"""Templates, processes, tasks and comments, as a day at work asks for them."""

from kit import IS_NEWEST, ME, ORG, refused, sdk, told


def main() -> None:
    people()
    template, step = templates()
    run = processes(template)
    tasks(run, step)
    comments(run)
    one_off_tasks()
    refusals(run)


def people() -> None:
    assert sdk.get_current_user_info(ORG).id == ME
    assert sdk.get_user(ORG, ME).id == ME
    assert [one.id for one in sdk.get_current_user_organizations().data] == [ORG]
    assert sdk.get_organization(ORG).id == ORG
    assert ME in [one.id for one in sdk.get_organization_users(ORG, with_groups=True).data]
    assert ME in [one.id for one in sdk.get_organization_users_list(ORG).data]
    assert sdk.get_organization_guests(ORG).data == []


def templates() -> tuple[str, str]:
    template = sdk.create_template(ORG, "Onboarding", summary="How somebody joins")
    assert (template.title, template.type) == ("Onboarding", "procedure")
    step = sdk.add_step_to_template(ORG, template.id, {"title": "Prepare the desk", "assignees": [ME]})["id"]
    last = sdk.add_step_to_template(ORG, template.id, {"title": "Say hello", "step_type": "approval"})["id"]
    options = [{"id": 1, "text": "First"}, {"id": 2, "text": "Second"}]
    floor = {"label": "Floor", "field_type": "dropdown", "required": True, "options": options}
    field = sdk.add_form_field_to_step(ORG, template.id, step, floor)
    name = sdk.add_form_field_to_step(ORG, template.id, step, {"label": "Name", "field_type": "text", "required": True})
    assert (field.label, field.field_type, name.label) == ("Floor", "dropdown", "Name")
    assert sdk.update_form_field(ORG, template.id, step, name.id, label="Full name").label == "Full name"
    assert sdk.get_dropdown_options(ORG, template.id, step, field.id) == ["First", "Second"]
    sdk.reorder_step(ORG, template.id, last, 1)
    assert [one.title for one in sdk.get_template_steps(ORG, template.id)] == ["Say hello", "Prepare the desk"]
    sdk.reorder_step(ORG, template.id, last, 2)
    assert sdk.update_template_metadata(ORG, template.id, title="Onboarding", guidance="Be kind").guidance == "Be kind"
    assert template.id in [one.id for one in sdk.get_all_templates(ORG).data]
    assert sdk.get_template(ORG, template_id=template.id).title == "Onboarding"
    copy = sdk.clone_step(ORG, template.id, step)
    sdk.delete_step(ORG, template.id, copy["id"])
    return template.id, step


def processes(template: str) -> str:
    run = sdk.launch_process(ORG, template, "Ada joins", summary="On Monday")
    assert (run.name, run.status, run.checklist_id) == ("Ada joins", "active", template)
    assert sdk.update_process(ORG, run.id, name="Ada has joined").name == "Ada has joined"
    assert run.id in [one.id for one in sdk.get_organization_runs(ORG).data]
    sdk.archive_process(ORG, run.id)
    assert sdk.get_process(ORG, run.id).archived_at
    assert sdk.reactivate_process(ORG, run.id).archived_at is None
    assert sdk.get_process(ORG, run.id).progress.total == 2
    return run.id


def tasks(run: str, step: str) -> None:
    desk, hello = sdk.get_tasks_for_process(ORG, process_id=run).data
    assert (desk.title, hello.task_type) == ("Prepare the desk", "approval")
    assert desk.id in [task.id for task in sdk.get_my_tasks(ORG).data]
    assert desk.id in [task.id for task in sdk.get_user_tasks(ORG, ME).data]
    name, floor = next(
        one for one in sdk.get_template_steps(ORG, sdk.get_process(ORG, run).checklist_id) if one.id == step
    ).captures
    sdk.update_task(ORG, run, desk.id, taskdata={floor.id: {"id": 2, "text": "Second"}, name.id: "Ada"})
    assert sdk.update_task(ORG, run, desk.id, deadline="2031-01-15 17:00:00").deadline == "2031-01-15T17:00:00Z"
    assert sdk.complete_task(ORG, run, desk.id).status == "completed"
    assert sdk.reopen_task(ORG, run, desk.id).status == "in-progress"
    assert sdk.complete_task(ORG, run, desk.id).status == "completed"
    assert sdk.complete_task(ORG, run, hello.id, is_approved=False).is_approved is False
    assert sdk.get_process(ORG, run).status == "complete"
    assert sdk.reopen_task(ORG, run, hello.id).is_approved is None
    assert sdk.get_task(ORG, run, hello.id).id == hello.id


def comments(run: str) -> None:
    task = sdk.get_tasks_for_process(ORG, process_id=run).data[1]
    said = sdk.add_task_comment(ORG, task.id, "Hello!")
    assert said.content == "Hello!"
    assert sdk.update_task_comment(ORG, task.id, said.id, "Good morning!").content == "Good morning!"
    assert [one.content for one in sdk.get_task_comments(ORG, run, task.id)] == ["Good morning!"]
    sdk.delete_task_comment(ORG, task.id, said.id)
    issue = sdk.report_task_issue(ORG, task.id, "The door is locked")
    assert issue.label == "problem"
    refused(422, sdk.complete_task, ORG, run, task.id, is_approved=True)
    sdk.threads.resolve_task_issues(ORG, task.id, issue.id)
    assert sdk.complete_task(ORG, run, task.id, is_approved=True).status == "completed"


def one_off_tasks() -> None:
    task = sdk.create_task(ORG, "Buy flowers", "2031-02-01 12:00:00", user_ids=[ME])
    assert (task.title, task.run_id) == ("Buy flowers", None)
    assert sdk.get_standalone_task(ORG, task.id).id == task.id
    assert sdk.update_standalone_task(ORG, task.id, title="Buy tulips").title == "Buy tulips"
    if IS_NEWEST:
        assert sdk.complete_standalone_task(ORG, task.id).status == "completed"
        assert sdk.reopen_standalone_task(ORG, task.id).status == "in-progress"
    sdk.delete_standalone_task(ORG, task.id)


def refusals(run: str) -> None:
    refused(404, sdk.get_task, ORG, run, "0" * 32)
    refused(403, sdk.get_process, "0" * 32, run)
    refused(422, sdk.create_task, ORG, "x" * 601, "2031-02-01 12:00:00", user_ids=[ME])


if __name__ == "__main__":
    told(main)
