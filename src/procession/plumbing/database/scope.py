# The compilers' own methods take more, by position; here they are only wrapped.
# pyright: reportIncompatibleMethodOverride=false, reportPrivateUsage=false
"""The tenant wall inside the SQL compilers: whatever table a statement reads or writes, `org = :org` goes with it.

It stands in the compiler and not around the statement, because only the compiler sees every FROM that is really
written: joins, sub-selects, correlated ones, CTEs, unions, INSERT ... SELECT. Each tenant table is counted when it is
written and when it is scoped; a statement in which the two differ is refused (ARCHITECTURE 9, promise 5).
"""

from typing import Any, cast

from sqlalchemy import ColumnElement, and_, bindparam
from sqlalchemy.dialects.sqlite.base import SQLiteCompiler, SQLiteDialect
from sqlalchemy.exc import CompileError
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.dml import Delete, Insert, Update
from sqlalchemy.sql.selectable import AliasedReturnsRows, FromClause, FromGrouping, Join, Select
from sqlalchemy.types import Integer

from procession.plumbing.database.schema import is_tenant

ORG = "org"


class Unscoped(CompileError):
    """The statement reaches a tenant table in a way that can't be tied to one organization."""


class Scoping(SQLCompiler):
    """Adds the organization to every tenant table, unless the statement was declared `everywhere`.

    Constants written in a statement are rendered as literals: planners can use a partial index only if they see its
    predicate (DATA 12.13).
    """

    tenant_scope: bool = True
    reaches_tenants: bool = False
    _written: int = 0
    _scoped: int = 0

    def __init__(self, dialect: Any, statement: Any, *, tenant_scope: bool = True, **options: Any) -> None:
        self.tenant_scope = tenant_scope
        super().__init__(dialect, statement, **options)
        if tenant_scope and self._written != self._scoped:
            raise Unscoped(f"{self._written} tenant tables are used and {self._scoped} are scoped:\n{self.string}")

    def visit_table(self, table: Any, asfrom: bool = False, iscrud: bool = False, **kw: Any) -> str:
        if asfrom and is_tenant(table):
            self._written += 1
            self.reaches_tenants = True
        return super().visit_table(table, asfrom=asfrom, iscrud=iscrud, **kw)

    def _compose_select_body(
        self, text: str, select: Any, compile_state: Any, inner_columns: Any, froms: Any, *rest: Any
    ) -> str:
        conditions = [one for each in froms for one in self._conditions(_leftmost(each))]
        scoped = cast("Select[Any]", select).where(*conditions) if conditions else select
        body = super()._compose_select_body
        return body(text, scoped, compile_state, inner_columns, froms, *rest)

    def visit_join(self, join: Any, asfrom: bool = False, from_linter: Any = None, **kw: Any) -> str:
        if self.tenant_scope and join.full:
            raise Unscoped("A FULL JOIN keeps rows that no condition can hold back; write it as a union.")
        conditions = self._conditions(_leftmost(join.right))
        if conditions:
            join = Join(join.left, join.right, and_(join.onclause, *conditions), isouter=join.isouter)
        return super().visit_join(join, asfrom=asfrom, from_linter=from_linter, **kw)

    def visit_update(self, update_stmt: Update, visiting_cte: Any = None, **kw: Any) -> str:
        tables = [update_stmt.table, *_further(update_stmt)]
        conditions = [one for each in tables for one in self._conditions(each)]
        return super().visit_update(update_stmt.where(*conditions), visiting_cte=visiting_cte, **kw)

    def visit_delete(self, delete_stmt: Delete, visiting_cte: Any = None, **kw: Any) -> str:
        conditions = self._conditions(delete_stmt.table)
        return super().visit_delete(delete_stmt.where(*conditions), visiting_cte=visiting_cte, **kw)

    def visit_insert(
        self, insert_stmt: Insert, visited_bindparam: Any = None, visiting_cte: Any = None, **kw: Any
    ) -> str:
        if is_tenant(insert_stmt.table):
            self.reaches_tenants = True
            if self.tenant_scope:
                _must_give_organization(insert_stmt)
        return super().visit_insert(insert_stmt, visited_bindparam=visited_bindparam, visiting_cte=visiting_cte, **kw)

    def visit_bindparam(self, bindparam: Any, literal_binds: bool = False, **kw: Any) -> str:
        constant = not bindparam.required and bindparam.callable is None
        return super().visit_bindparam(bindparam, literal_binds=literal_binds or constant, **kw)

    def _conditions(self, source: FromClause) -> list[ColumnElement[bool]]:
        if not self.tenant_scope or not is_tenant(_unwrapped(source)):
            return []
        self._scoped += 1
        return [source.c[ORG] == bindparam(ORG, type_=Integer)]


def _must_give_organization(statement: Any) -> None:
    """`statements.py` puts the organization among the values; a conflict may only be found inside of it."""
    conflict = statement._post_values_clause
    if ORG not in (statement._select_names or [getattr(each, "name", each) for each in statement._values or ()]):
        raise Unscoped(f"The organization is missing among the values of an INSERT into {statement.table.name}.")
    target = getattr(conflict, "inferred_target_elements", None)
    if target and ORG not in [getattr(each, "name", each) for each in target]:
        raise Unscoped(f"ON CONFLICT of {statement.table.name} has to name the organization.")


def _further(statement: Update) -> list[FromClause]:
    """Tables an UPDATE reads besides its own."""
    found: dict[FromClause, None] = {}
    for criterion in statement._where_criteria:
        found |= dict.fromkeys(criterion._from_objects)
    for value in (statement._values or {}).values():
        found |= dict.fromkeys(getattr(value, "_from_objects", ()))
    return [each for each in found if each is not statement.table]


def _leftmost(source: Any) -> Any:
    """The table a chain of joins starts from; those on right sides get their condition in their own ON."""
    while isinstance(source, Join | FromGrouping):
        source = source.left if isinstance(source, Join) else source.element
    return source


def _unwrapped(source: Any) -> Any:
    while isinstance(source, AliasedReturnsRows):
        source = source.element
    return source


class SqliteCompiler(Scoping, SQLiteCompiler):
    pass


def sqlite_dialect() -> SQLiteDialect:
    dialect = SQLiteDialect(paramstyle="qmark")
    dialect.statement_compiler = SqliteCompiler
    dialect.update_returning = dialect.delete_returning = dialect.insert_returning = True
    return dialect
