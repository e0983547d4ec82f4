"""Numbers of steps, fields and rules: one installation-wide sequence, of which fields show theirs as capture id."""

from procession.plumbing.work import Work


def new_no(work: Work) -> int:
    return work.number_everywhere("field_no")
