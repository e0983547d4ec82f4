#!/usr/bin/env bash
# The signature arrived: find the task that waits for it, save what is known, complete it, and approve the next one.
set -euo pipefail
source "$(dirname "$0")/api.sh"
run=${1:?the id of a process}

# 1. List the tasks of the process, and find the right ones by their titles.
tasks=$(call GET "/runs/$run/tasks?with=form_fields&per_page=100")
task_called() { pick "next(task['id'] for task in it['data'] if task['title'] == '$1')" <<<"$tasks"; }
field_called() {
    pick "next(field['capture_id'] for task in it['data'] for field in task['form_fields']['data'] if field['label'] == '$1')" \
        <<<"$tasks"
}
sign=$(task_called "Sign the contract")
approve=$(task_called "Approve the contract")

# 2. Save each field with a call of its own, by its number.
call POST "/tasks/$sign/captures" "{\"id\": $(field_called "Signed by"), \"value\": \"John Smith\"}" >/dev/null
call POST "/tasks/$sign/captures" "{\"id\": $(field_called "Signed on"), \"value\": \"2026-01-15\"}" >/dev/null

# 3. Complete the task.
call POST "/runs/$run/completed-tasks" "{\"task_id\": \"$sign\"}" |
    pick '"{title}: {status} at {completed_at}".format(**it["data"])'

# 4. Approve the next one.
call POST "/runs/$run/completed-tasks" "{\"task_id\": \"$approve\", \"is_approved\": true}" |
    pick '"{title}: {status}, approved: {is_approved}".format(**it["data"])'

call GET "/runs/$run" | pick '"{name}: {status}".format(**it["data"])'
