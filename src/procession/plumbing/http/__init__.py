"""HTTP without knowledge of the product: routes, envelopes, errors, limits, and the API's own description."""

from procession.plumbing.caps import Cap
from procession.plumbing.http.answers import NOTHING, Answer, Item, Listing, Nothing, Page, Stream
from procession.plumbing.http.credentials import SESSION_COOKIE, Unauthenticated
from procession.plumbing.http.limits.policy import parse_limits
from procession.plumbing.http.queries import Includes, PageQuery, Window, includes, ordering, window
from procession.plumbing.http.request import Credentials, RequestFacts
from procession.plumbing.http.routes import Access, HexId, Number, Route
from procession.plumbing.http.settings import HttpSettings
from procession.plumbing.http.streams import Stored
from procession.plumbing.http.uploads import Received, Upload

__all__ = [
    "NOTHING",
    "SESSION_COOKIE",
    "Access",
    "Answer",
    "Cap",
    "Credentials",
    "HexId",
    "HttpSettings",
    "Includes",
    "Item",
    "Listing",
    "Nothing",
    "Number",
    "Page",
    "PageQuery",
    "Received",
    "RequestFacts",
    "Route",
    "Stored",
    "Stream",
    "Unauthenticated",
    "Upload",
    "Window",
    "includes",
    "ordering",
    "parse_limits",
    "window",
]
