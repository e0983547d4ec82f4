#!/usr/bin/env bash
# Every refusal an integration should be ready for: its status, its code, and a sentence that says what to do.
set -euo pipefail
source "$(dirname "$0")/api.sh"
here=$(dirname "$0")
run=$("$here/launch.sh")
task=$(call GET "/runs/$run/tasks" | pick 'it["data"][0]["id"]')
nowhere=00000000000000000000000000000000

# `provoke WHAT STATUS CURL-OPTIONS...` shows the answer, and fails when the status is another one.
provoke() {
    local what=$1 expected=$2
    shift 2
    local answer status
    answer=$(curl --silent --write-out '\n%{http_code}' --header "Content-Type: application/json" "$@")
    status=${answer##*$'\n'}
    printf '%s  %-28s %s\n' "$status" "$what" "$(pick '"{code}: {message}".format(**it)' <<<"${answer%$'\n'*}")"
    [ "$status" = "$expected" ] || { echo "expected $expected" >&2; exit 1; }
}
client=(--header "X-Tallyfy-Client: APIClient")
token=(--header "Authorization: Bearer $PROCESSION_TOKEN")

provoke "a wrong token" 401 "${client[@]}" --header "Authorization: Bearer wrong" "$base/runs/$run/tasks"
provoke "no client header" 401 "${token[@]}" "$base/runs/$run/tasks"
provoke "another organization" 403 "${client[@]}" "${token[@]}" "$url/api/organizations/$nowhere/runs/$run/tasks"
provoke "no such task" 404 "${client[@]}" "${token[@]}" "$base/runs/$run/completed-tasks" \
    --data "{\"task_id\": \"$nowhere\"}"
provoke "required fields are empty" 422 "${client[@]}" "${token[@]}" "$base/runs/$run/completed-tasks" \
    --data "{\"task_id\": \"$task\"}"
provoke "a field by its name" 422 "${client[@]}" "${token[@]}" "$base/tasks/$task/captures" \
    --data '{"id": "Signed by", "value": "John Smith"}'

if [ "${1:-}" != --without-429 ]; then
    for _ in $(seq 2000); do
        status=$(curl --silent --output /dev/null --write-out '%{http_code}' "${client[@]}" "${token[@]}" "$base/runs/$run")
        [ "$status" = 429 ] && break
    done
    provoke "too many requests" 429 "${client[@]}" "${token[@]}" "$base/runs/$run"
fi
