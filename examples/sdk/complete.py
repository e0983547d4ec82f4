"""The same with the official Python SDK (`pip install tallyfy`), by its own methods, on a process of its own."""

import os

from tallyfy import TallyfySDK
from tallyfy.models import TallyfyError

ORGANIZATION = os.environ["PROCESSION_ORG"]


def main():
    sdk = TallyfySDK(
        api_key=os.environ["PROCESSION_TOKEN"],
        base_url=os.environ.get("PROCESSION_URL", "http://127.0.0.1:8000") + "/api",
    )
    run = launch(sdk)

    # 1. List the tasks of the process, and find the right ones by their titles.
    tasks = {task.title: task for task in sdk.get_tasks_for_process(ORGANIZATION, process_id=run).data}
    sign, approve = tasks["Sign the contract"], tasks["Approve the contract"]

    # Completing it before its form is filled is refused, with a sentence that says which fields are empty.
    try:
        sdk.complete_task(ORGANIZATION, run, sign.id)
    except TallyfyError as refusal:
        print(f"refused: {refusal}")

    # 2. Save the fields. The SDK sends them together, as `taskdata`, by field id.
    answers = {}
    for field in sdk.get_template_steps(ORGANIZATION, sdk.get_process(ORGANIZATION, run).checklist_id)[0].captures:
        answers[field.id] = {"Signed by": "John Smith", "Signed on": "2026-01-15"}[field.label]
    sdk.update_task(ORGANIZATION, run, sign.id, taskdata=answers)

    # 3. Complete the task. 4. Approve the next one.
    done = sdk.complete_task(ORGANIZATION, run, sign.id)
    print(f"{done.title}: {done.status}")
    done = sdk.complete_task(ORGANIZATION, run, approve.id, is_approved=True)
    print(f"{done.title}: {done.status}, approved: {done.is_approved}")

    process = sdk.get_process(ORGANIZATION, run)
    print(f"{process.name}: {process.status}")


def launch(sdk):
    template = sdk.create_template(ORGANIZATION, "Contract signing")
    sign = sdk.add_step_to_template(ORGANIZATION, template.id, {"title": "Sign the contract"})
    for label, kind in (("Signed by", "text"), ("Signed on", "date")):
        field = {"label": label, "field_type": kind, "required": True}
        sdk.add_form_field_to_step(ORGANIZATION, template.id, sign["id"], field)
    sdk.add_step_to_template(ORGANIZATION, template.id, {"title": "Approve the contract", "step_type": "approval"})
    return sdk.launch_process(ORGANIZATION, template.id, "Contract with Example Ltd").id


if __name__ == "__main__":
    main()
