"""How a letter looks: plain text that reads well by itself, and simple HTML without pictures, scripts or trackers."""

import re
from datetime import UTC, datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, parseaddr
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from procession.plumbing.mail.letter import Letter

if TYPE_CHECKING:
    from jinja2 import Environment

LONGEST_SUBJECT = 200
_BREAKS = re.compile(r"[\x00-\x1f\x7f\u2028\u2029]+")


def as_text(letter: Letter, *, base_url: str) -> str:
    """The plain text, which is also what an operator is shown."""
    return _rendered("letter.txt", letter, base_url)


def as_message(letter: Letter, *, identity: str, created: int, sender: str, base_url: str) -> EmailMessage:
    """The mail as it goes out. Its Message-ID comes from `identity`, so that sending twice is known as one mail.

    Raises ValueError for an address that no mail can go to.
    """
    name, address = parseaddr(sender)
    message = EmailMessage(policy=SMTP)
    message["From"] = Address(one_line(name), addr_spec=address)
    message["To"] = Address(addr_spec=letter.to)
    message["Subject"] = one_line(letter.subject)[:LONGEST_SUBJECT]
    message["Date"] = format_datetime(datetime.fromtimestamp(created, UTC))
    message["Message-ID"] = f"<{identity}@{address.rpartition('@')[2]}>"
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(as_text(letter, base_url=base_url))
    message.add_alternative(_rendered("letter.html", letter, base_url), subtype="html")
    return message


def one_line(text: str) -> str:
    """Without line breaks, so that nobody writes headers by a name or a title."""
    return _BREAKS.sub(" ", text).strip()


def _rendered(layout: str, letter: Letter, base_url: str) -> str:
    link = None if letter.button is None else base_url + letter.button.path
    return _layouts().get_template(layout).render(letter=letter, link=link, base_url=base_url)


@lru_cache(maxsize=1)
def _layouts() -> "Environment":
    from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape  # noqa: PLC0415 - by the first mail

    return Environment(
        loader=FileSystemLoader(Path(__file__).parent / "layouts"),
        autoescape=select_autoescape(["html"]),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
