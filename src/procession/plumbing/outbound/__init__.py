"""Calls to other servers: the only place that makes any, and never within a unit of work (decision 0016).

Addresses often come from people, so every call is guarded: a name is resolved once, what it resolved to is looked at,
and exactly that address is connected to. What goes wrong outside is a value, not an exception.
"""

from procession.plumbing.outbound.addresses import is_public
from procession.plumbing.outbound.call import Outbound, OutboundSettings, chosen
from procession.plumbing.outbound.outcomes import Answered, Failed
from procession.plumbing.outbound.records import Texts, texts

__all__ = ["Answered", "Failed", "Outbound", "OutboundSettings", "Texts", "chosen", "is_public", "texts"]
