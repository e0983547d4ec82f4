"""The id of one stored answer (`unique_id`, `api-running` 1.10): made from task and field, and read back, never stored.

It is the number of the task, the number of the field and four zero bytes, stirred with the organization's id so that it
looks like any other id and one organization's are nothing in another. The same before and after an update (DATA 6).
"""

import struct
from hashlib import blake2b

_BLOCK = struct.Struct(">QII")
_ROUNDS = (1, 2, 3, 4)


def value_id(organization_id: str, task_number: int, field_no: int) -> str:
    left, right = _halves(_BLOCK.pack(task_number, field_no, 0))
    for turn in _ROUNDS:
        left, right = right, _mixed(left, right, organization_id, turn)
    return (left + right).hex()


def named_by(organization_id: str, identity: str) -> tuple[int, int] | None:
    """The numbers of task and field; None when this is no such id of this organization."""
    left, right = _halves(bytes.fromhex(identity))
    for turn in reversed(_ROUNDS):
        left, right = _mixed(right, left, organization_id, turn), left
    task_number, field_no, rest = _BLOCK.unpack(left + right)
    return (task_number, field_no) if rest == 0 and task_number < 2**62 else None


def _halves(block: bytes) -> tuple[bytes, bytes]:
    return block[:8], block[8:]


def _mixed(one: bytes, other: bytes, organization_id: str, turn: int) -> bytes:
    stirred = blake2b(other, digest_size=8, key=organization_id.encode(), salt=bytes([turn])).digest()
    return bytes(a ^ b for a, b in zip(one, stirred, strict=True))
