"""Outgoing mail: `post` a `Letter` in the unit of work that causes it; it is sent a moment after the commit.

What is posted in a unit that is rolled back never existed; what is committed is sent, also after a crash (decision
0017). Letters with secrets in them (links) lose their content when they are sent or over.
"""

from procession.plumbing.mail.ledger import post
from procession.plumbing.mail.letter import Button, Letter

__all__ = ["Button", "Letter", "post"]
