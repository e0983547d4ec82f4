# Read by the other scripts. `call METHOD PATH [BODY]` asks the API and prints the answer; a refusal ends the script.
: "${PROCESSION_ORG:?the organization id}" "${PROCESSION_TOKEN:?an API token}"
url=${PROCESSION_URL:-http://127.0.0.1:8000}
base=$url/api/organizations/$PROCESSION_ORG

call() {
    curl --silent --show-error --fail-with-body --request "$1" "$base$2" \
        --header "Authorization: Bearer $PROCESSION_TOKEN" \
        --header "Content-Type: application/json" \
        --header "X-Tallyfy-Client: APIClient" \
        ${3:+--data "$3"} || {
        echo >&2
        exit 1
    }
}

# `pick EXPRESSION` reads an answer and prints a part of it; `it` is the answer as Python sees it.
pick() { python3 -c "import json, sys; it = json.load(sys.stdin); print($1)"; }
