"""Every refusal an integration should be ready for: its status, its code, and a sentence that says what to do."""

import sys

from api import HEADERS, Refused, call
from launch import launch

NOWHERE = "0" * 32


def main():
    run = launch()
    task = call("GET", f"/runs/{run}/tasks")[0]["id"]
    without_client = {name: value for name, value in HEADERS.items() if name != "X-Tallyfy-Client"}
    completed = f"/runs/{run}/completed-tasks"

    provoke("a wrong token", 401, "GET", f"/runs/{run}", headers={**HEADERS, "Authorization": "Bearer wrong"})
    provoke("no client header", 401, "GET", f"/runs/{run}", headers=without_client)
    provoke("another organization", 403, "GET", f"/runs/{run}", organization=NOWHERE)
    provoke("no such task", 404, "POST", completed, {"task_id": NOWHERE})
    provoke("required fields are empty", 422, "POST", completed, {"task_id": task})
    provoke("a field by its name", 422, "POST", f"/tasks/{task}/captures", {"id": "Signed by", "value": "John Smith"})
    if "--without-429" not in sys.argv:
        ask_until_refused(f"/runs/{run}")
        refusal = provoke("too many requests", 429, "GET", f"/runs/{run}")
        print(f"     may be repeated after {refusal.headers['Retry-After']} seconds")


def provoke(what, status, method, path, body=None, **said):
    try:
        call(method, path, body, **said)
    except Refused as refusal:
        print(f"{refusal.status}  {what:28} {refusal.body['code']}: {refusal.body['message']}")
        if refusal.status != status:
            sys.exit(f"expected {status}")
        return refusal
    return sys.exit(f"expected {status}, but it was done")


def ask_until_refused(path):
    for _ in range(2000):
        try:
            call("GET", path)
        except Refused:
            return


if __name__ == "__main__":
    main()
