"""Print the API's OpenAPI document, as a server with default settings serves it at `/openapi.json`."""

import json

from procession.app.wiring import ROUTES
from procession.plumbing.http import HttpSettings
from procession.plumbing.http.openapi import document
from procession.plumbing.http.plans import Plan

if __name__ == "__main__":
    print(json.dumps(document([Plan(route) for route in ROUTES], HttpSettings()), indent=1))
