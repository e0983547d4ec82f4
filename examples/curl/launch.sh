#!/usr/bin/env bash
# Make a template with a form and an approval, launch it, and print the id of the new process.
set -euo pipefail
source "$(dirname "$0")/api.sh"

template=$(call POST /checklists '{"title": "Contract signing", "type": "procedure"}' | pick 'it["data"]["id"]')
sign=$(call POST "/checklists/$template/steps" '{"title": "Sign the contract"}' | pick 'it["data"]["id"]')
call POST "/checklists/$template/steps/$sign/captures" \
    '{"label": "Signed by", "field_type": "text", "required": true}' >/dev/null
call POST "/checklists/$template/steps/$sign/captures" \
    '{"label": "Signed on", "field_type": "date", "required": true}' >/dev/null
call POST "/checklists/$template/steps" '{"title": "Approve the contract", "step_type": "approval"}' >/dev/null

call POST /runs "{\"checklist_id\": \"$template\", \"name\": \"Contract with Example Ltd\"}" | pick 'it["data"]["id"]'
