"""The tables of templates (DATA 3.2): the shelf card, its versions, the stable ids inside them, grants and stars."""

from sqlalchemy import Boolean, Column, Index, Integer, LargeBinary, SmallInteger, Text

from procession.plumbing.database.schema import Id, Instant, Json, never_changes, plain_table, tenant_table

template = tenant_table(
    "template",
    Column("id", Id, primary_key=True),
    Column("no", Integer, nullable=False),  # installation-wide, never reused: what processes and grants refer to
    Column("number", Integer, nullable=False),  # running number inside the organization
    Column("kind", Text, nullable=False),  # procedure, form, document
    Column("title", Text, nullable=False),
    Column("folded", Text, nullable=False),  # the title without case: what `q` and sorting by title look at
    Column("alias", Text, nullable=False),
    Column("status", Text),
    Column("place", SmallInteger, nullable=False),  # 1 active, 4 archived, 5 gone (kept for its processes)
    Column("owner", Integer, nullable=False),
    Column("creator", Integer, nullable=False),
    Column("pinned", Boolean, nullable=False),
    Column("published", Boolean, nullable=False),
    Column("dual", Boolean, nullable=False),  # a draft beside the published version
    Column("publicity", Json, nullable=False),
    Column("steps_count", Integer, nullable=False),
    Column("live_version", Integer),  # what a launch takes; null: nothing to launch yet
    Column("draft_version", Integer, nullable=False),
    Column("digest", Id, nullable=False),  # of the draft version's body
    Column("revision", Integer, nullable=False),
    Column("created", Instant, nullable=False),
    Column("touched", Instant, nullable=False),
    Column("toucher", Integer),
    Column("archived", Instant),
    Index("template_no", "no", unique=True),
    Index("template_alias", "org", "alias", unique=True),
)
_c = template.c
Index("template_touched", _c.org, _c.place, _c.pinned.desc(), _c.touched.desc(), _c.id.desc())
Index("template_title", _c.org, _c.place, _c.pinned.desc(), _c.folded, _c.id)
Index("template_owner", _c.org, _c.owner, _c.no)
Index("template_creator", _c.org, _c.creator, _c.no)
Index("template_created", _c.org, _c.place, _c.pinned.desc(), _c.created.desc(), _c.id.desc())

template_version = tenant_table(
    "template_version",
    Column("template", Integer, primary_key=True, autoincrement=False),  # template.no
    Column("version", Integer, primary_key=True, autoincrement=False),
    Column("state", SmallInteger, nullable=False),  # 1 draft, 2 frozen
    Column("digest", Id, nullable=False),  # names the body: another body has another digest
    Column("made_by", Integer, nullable=False),
    Column("made", Instant, nullable=False),
    Column("frozen", Instant),
    Column("body", LargeBinary, nullable=False),  # the document, JSON, compressed
)
never_changes(template_version, "A frozen version of a template never changes.", when="OLD.state = 2")

template_part = tenant_table(
    "template_part",
    Column("id", Id, primary_key=True),
    Column("no", Integer, nullable=False),  # the wire's capture_id
    Column("template", Integer, nullable=False),
    Column("kind", SmallInteger, nullable=False),  # 1 step, 2 field, 3 kick-off field, 4 rule, 5 stage
    Column("step", Id),
    Column("alias", Text, nullable=False),
    Column("label", Text, nullable=False),
    Column("gone_in", Integer),  # the first version without it
    Index("template_part_no", "no", unique=True),
    Index("template_part_kind", "org", "template", "kind"),
    Index("template_part_alias", "org", "template", "alias", unique=True),
)

template_grant = tenant_table(
    "template_grant",
    Column("template", Integer, primary_key=True, autoincrement=False),
    Column("ability", SmallInteger, primary_key=True, autoincrement=False),
    Column("party", Integer, primary_key=True, autoincrement=False),  # 0: everyone
    Index("template_grant_party", "org", "party", "ability", "template"),
    narrow=True,
)

starred = tenant_table(
    "starred",
    Column("party", Integer, primary_key=True, autoincrement=False),
    Column("kind", SmallInteger, primary_key=True, autoincrement=False),
    Column("object", Id, primary_key=True),
    Index("starred_object", "org", "kind", "object"),
    narrow=True,
)

watching = tenant_table(
    "watching",
    Column("no", Integer, primary_key=True, autoincrement=False),
    Column("party", Integer, nullable=False),
    Column("kind", SmallInteger, nullable=False),
    Column("object", Id, nullable=False),  # of a member: the number, as an id
    Column("channel", SmallInteger, nullable=False),  # 1 e-mail, 2 webhook
    Column("frequency", SmallInteger, nullable=False),  # 1 at once, 2 every three hours, 3 daily
    Column("url", Text, nullable=False),  # of a webhook; else empty
    Column("maker", Integer, nullable=False),
    Column("created", Instant, nullable=False),
    Index("watching_once", "org", "kind", "object", "party", "channel", "url", unique=True),
    Index("watching_party", "org", "party", "no"),
)

template_embed = tenant_table(
    "template_embed",
    Column("embedded", Id, primary_key=True),  # the template, snippet or list that it shows
    Column("template", Integer, primary_key=True, autoincrement=False),  # whose text it is
    narrow=True,
)

snippet = tenant_table(
    "snippet",
    Column("no", Integer, primary_key=True, autoincrement=False),  # the wire's id
    Column("title", Text, nullable=False),
    Column("folded", Text, nullable=False),  # title and content without case: what `q` looks at
    Column("content", Text, nullable=False),
    Column("is_public", Boolean, nullable=False),  # also shown on public pages
    Column("created", Instant, nullable=False),
    Column("touched", Instant, nullable=False),
)

# Who may see these rows is everybody: they repeat what organizations have made public, so that a stranger's link, which
# names no organization, finds its template, and the library shows those of all organizations.
showcase = plain_table(
    "showcase",
    Column("template", Id, primary_key=True),
    Column("org", Integer, nullable=False),
    Column("alias", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("summary", Text),
    Column("cover", Text),
    Column("words", Text, nullable=False),  # title and summary without case and markup: what `q` looks at
    Column("steps_count", Integer, nullable=False),
    Column("featured", Boolean, nullable=False),
    Column("shown", Instant, nullable=False),  # since when it is public
    Column("touched", Instant, nullable=False),
)
_s = showcase.c
Index("showcase_alias", _s.alias, _s.shown, _s.template)
Index("showcase_shelf", _s.featured.desc(), _s.shown.desc(), _s.template)

suggestion = tenant_table(
    "suggestion",  # an improvement comment on a template or one of its steps
    Column("id", Id, primary_key=True),
    Column("template", Id, nullable=False),
    Column("step", Id),
    Column("answers", Id),  # the suggestion that this one answers
    Column("author", Integer, nullable=False),
    Column("state", SmallInteger, nullable=False),  # 1 new, 2 read, 3 hidden
    Column("created", Instant, nullable=False),
    Column("touched", Instant, nullable=False),
    Column("content", Text, nullable=False),
    Index("suggestion_template", "org", "template", "created", "id"),
    Index("suggestion_answers", "org", "answers"),
)

option_list = tenant_table(
    "option_list",
    Column("id", Id, primary_key=True),
    Column("name", Text, nullable=False),
    Column("folded", Text, nullable=False),  # without case: what `q` and sorting look at
    Column("revision", Integer, nullable=False),  # counts changes
    Column("body", Json, nullable=False),  # columns and rows
    Column("created", Instant, nullable=False),
    Column("touched", Instant, nullable=False),
    Column("gone", Instant),  # deleted; kept for the forms of processes that are running
)
