"""The API with nothing but Python's standard library. Read by the other scripts."""

import json
import os
import sys
import urllib.error
import urllib.request

URL = os.environ.get("PROCESSION_URL", "http://127.0.0.1:8000")
ORGANIZATION = os.environ.get("PROCESSION_ORG") or sys.exit("Set PROCESSION_ORG to the organization id.")
TOKEN = os.environ.get("PROCESSION_TOKEN") or sys.exit("Set PROCESSION_TOKEN to an API token.")
HEADERS = {
    "Authorization": f"Bearer {TOKEN}",
    "Content-Type": "application/json",
    "X-Tallyfy-Client": "APIClient",
}


class Refused(Exception):
    """The API said no; `body` has `message`, `code`, and with 422 `errors` and `blocking`."""

    def __init__(self, status, body, headers):
        super().__init__(f"{status} {body['code']}: {body['message']}")
        self.status = status
        self.body = body
        self.headers = headers


def call(method, path, body=None, *, organization=ORGANIZATION, headers=None):
    """Ask for `path` of the organization, and give the `data` of the answer. Raises Refused."""
    request = urllib.request.Request(
        f"{URL}/api/organizations/{organization}{path}",
        method=method,
        headers=HEADERS if headers is None else headers,
        data=None if body is None else json.dumps(body).encode(),
    )
    try:
        with urllib.request.urlopen(request) as answer:
            return json.load(answer)["data"]
    except urllib.error.HTTPError as refusal:
        raise Refused(refusal.code, json.load(refusal), refusal.headers) from None
