"""Looking for the record that proves a domain: when an administrator asks, and again every day (behaviour G44)."""

from procession.actor import Actor
from procession.people import domains, organizations
from procession.people.domains import RecordNotFound
from procession.people.values import Domain
from procession.plumbing.database import Database
from procession.plumbing.outbound import Failed, texts
from procession.plumbing.work import Work, acting

AT_ONCE = 20


async def look(database: Database, actor: Actor, domain_id: str) -> None:
    """Asks for the record. Raises RecordNotFound when it is not there or nobody answers: what was known stays."""
    one = await database.perform(acting(actor, lambda work: domains.get(work, domain_id)), writes=False)
    found = await _is_there(one)
    if isinstance(found, Failed):
        raise RecordNotFound(found.message)
    if not found:
        raise RecordNotFound(
            f"TXT record not found: {domains.record_of(one)} does not say {one.proof}. New records take a while to be"
            " seen everywhere; try again later."
        )


async def look_again(database: Database) -> int:
    """One round over the verified domains that are due; how many there were. A record that is gone unverifies its
    domain; name servers that don't answer change nothing."""
    due = await database.perform(lambda work: domains.due(work, limit=AT_ONCE), writes=False)
    for org, domain_id in due:
        await _look_again(database, org, domain_id)
    return len(due)


async def _look_again(database: Database, org: int, domain_id: str) -> None:
    def known(work: Work) -> Domain | None:
        work.act_as(organizations.bot_of(work, org))
        return domains.find(work, domain_id)

    one = await database.perform(known, writes=False)
    if one is None:
        return
    found = await _is_there(one)

    def keep(work: Work) -> None:
        if (there := known(work)) is not None:
            domains.note_look(
                work, domain_id, is_proven=there.verified is not None if isinstance(found, Failed) else found
            )

    await database.perform(keep, writes=True)


async def _is_there(one: Domain) -> bool | Failed:
    found = await texts(domains.record_of(one))
    return found if isinstance(found, Failed) else one.proof in {each.strip() for each in found.said}
