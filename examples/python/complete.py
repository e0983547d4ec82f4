"""The signature arrived: find the task that waits for it, save what is known, complete it, and approve the next one."""

import sys

from api import Refused, call


def complete(run):
    # 1. List the tasks of the process, and find the right ones by their titles.
    tasks = {task["title"]: task for task in call("GET", f"/runs/{run}/tasks?with=form_fields&per_page=100")}
    sign, approve = tasks["Sign the contract"], tasks["Approve the contract"]

    # 2. Save each field with a call of its own, by its number.
    known = {"Signed by": "John Smith", "Signed on": "2026-01-15"}
    for field in sign["form_fields"]["data"]:
        call("POST", f"/tasks/{sign['id']}/captures", {"id": field["capture_id"], "value": known[field["label"]]})

    # 3. Complete the task.
    done = call("POST", f"/runs/{run}/completed-tasks", {"task_id": sign["id"]})
    print(f"{done['title']}: {done['status']} at {done['completed_at']}")

    # 4. Approve the next one.
    done = call("POST", f"/runs/{run}/completed-tasks", {"task_id": approve["id"], "is_approved": True})
    print(f"{done['title']}: {done['status']}, approved: {done['is_approved']}")

    process = call("GET", f"/runs/{run}")
    print(f"{process['name']}: {process['status']}")


if __name__ == "__main__":
    try:
        complete(sys.argv[1])
    except Refused as refusal:
        sys.exit(str(refusal))
