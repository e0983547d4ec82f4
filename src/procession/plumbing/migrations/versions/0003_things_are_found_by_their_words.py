"""Things are found by their words."""

import sqlalchemy as sa
from alembic import op

from procession.plumbing.database import schema

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_table(
        "search_doc",
        sa.Column("org", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.SmallInteger(), nullable=False),
        sa.Column("object", schema.Id(), nullable=False),
        sa.Column("no", sa.BigInteger(), nullable=False),
        sa.Column("process", schema.Id(), nullable=True),
        sa.Column("template", schema.Id(), nullable=True),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("org", "kind", "object", name=op.f("search_doc_pkey")),
    )
    op.create_index("search_doc_no", "search_doc", ["no"], unique=True)
    op.create_index(
        "search_doc_process",
        "search_doc",
        ["org", "process"],
        unique=False,
        sqlite_where=sa.text("process IS NOT NULL"),
        postgresql_where=sa.text("process IS NOT NULL"),
    )
    op.create_index(
        "search_doc_template",
        "search_doc",
        ["org", "template"],
        unique=False,
        sqlite_where=sa.text("template IS NOT NULL"),
        postgresql_where=sa.text("template IS NOT NULL"),
    )
    op.create_index("search_doc_title", "search_doc", ["org", "kind", "title", "no"], unique=False)
    run = op.get_bind().exec_driver_sql
    if op.get_bind().dialect.name == "sqlite":
        run(
            "CREATE VIRTUAL TABLE search_doc_words USING fts5(words, content='', tokenize=\"unicode61 remove_diacritics 0 tokenchars '/'\", detail=none, columnsize=0)"
        )
        run(
            "CREATE TRIGGER search_doc_words_insert AFTER INSERT ON search_doc BEGIN INSERT INTO search_doc_words (rowid, words) VALUES (NEW.no, NEW.words); END"
        )
        run(
            "CREATE TRIGGER search_doc_words_delete AFTER DELETE ON search_doc BEGIN INSERT INTO search_doc_words (search_doc_words, rowid, words) VALUES ('delete', OLD.no, OLD.words); END"
        )
        run(
            "CREATE TRIGGER search_doc_words_update AFTER UPDATE ON search_doc BEGIN INSERT INTO search_doc_words (search_doc_words, rowid, words) VALUES ('delete', OLD.no, OLD.words); INSERT INTO search_doc_words (rowid, words) VALUES (NEW.no, NEW.words); END"
        )
    else:
        run("CREATE TABLE search_doc_words (no BIGINT NOT NULL PRIMARY KEY, words TSVECTOR NOT NULL)")
        run("CREATE INDEX search_doc_words_found ON search_doc_words USING gin (words)")
        run(
            "CREATE FUNCTION search_doc_words_follow() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF TG_OP <> 'INSERT' THEN DELETE FROM search_doc_words WHERE no = OLD.no; END IF; IF TG_OP <> 'DELETE' THEN INSERT INTO search_doc_words VALUES (NEW.no, NEW.words::tsvector); END IF; RETURN NULL; END $$"
        )
        run(
            "CREATE TRIGGER search_doc_words_follow AFTER INSERT OR UPDATE OR DELETE ON search_doc FOR EACH ROW EXECUTE FUNCTION search_doc_words_follow()"
        )
        for table in ("search_doc",):
            run(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
            run(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
            run(
                f"CREATE POLICY tenant ON {table} USING (org = current_setting('app.org', true)::int OR current_setting('app.org', true)::int = -1)"
            )


def downgrade() -> None:
    raise NotImplementedError("Migrations go forward; go back with a copy of the data.")
