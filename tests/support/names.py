"""A name server of our own: real DNS over UDP, answering from a dictionary."""

import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import dns.flags
import dns.message
import dns.rcode
import dns.rrset


@dataclass
class Names:
    """`records` maps names to what their TXT records say; `is_broken`: answers nothing but SERVFAIL."""

    port: int
    records: dict[str, list[str]] = field(default_factory=dict)
    is_broken: bool = False
    asked: list[str] = field(default_factory=list)

    @property
    def server(self) -> str:
        return f"127.0.0.1:{self.port}"


@contextmanager
def name_server() -> Iterator[Names]:
    class Handler(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            raw, connection = self.request
            connection.sendto(_answer(names, raw), self.client_address)

    with socketserver.ThreadingUDPServer(("127.0.0.1", 0), Handler) as server:
        names = Names(server.server_address[1])
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        try:
            yield names
        finally:
            server.shutdown()
            thread.join(5)


def _answer(names: Names, raw: bytes) -> bytes:
    query = dns.message.from_wire(raw)
    reply = dns.message.make_response(query)
    reply.flags |= dns.flags.RA
    question = query.question[0]
    name = question.name.to_text().rstrip(".")
    names.asked.append(name)
    if names.is_broken:
        reply.set_rcode(dns.rcode.SERVFAIL)
    elif name not in names.records:
        reply.set_rcode(dns.rcode.NXDOMAIN)
    else:
        texts = [" ".join(f'"{text[i : i + 200]}"' for i in range(0, len(text), 200)) for text in names.records[name]]
        if texts:
            reply.answer.append(dns.rrset.from_text(question.name, 60, "IN", "TXT", *texts))
    return reply.to_wire()
