"""The connection that tells the database, before any statement, in whose name it is run.

It is told for one transaction only, so that a pooled connection never carries a name to the next
request. PostgreSQL forgets it when a transaction ends, or goes back to a savepoint before it was
told; so does this. A statement outside any transaction gets one of its own.
"""

from collections.abc import Callable
from typing import Any

from django.db import transaction
from django.db.backends.postgresql import base

from lapwing.record.actor import Actor, actor

# How a transaction reads must be said before anything else in it.
READS_NOTHING = "set transaction"
TELL = "select set_config('lapwing.actor', %s, true)"
MOST_PREPARED = 500  # statements that a connection keeps planned: more than all pages ask


class DatabaseWrapper(base.DatabaseWrapper):
    """A connection to PostgreSQL on which nothing is asked without saying for whom."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._told: Actor | None = None  # whom the transaction has been told of
        self.execute_wrappers.append(self._in_a_name)

    def get_new_connection(self, conn_params: dict[str, Any]) -> Any:
        """One of the pool's, which keeps the plans of what is asked again and again."""
        connection = super().get_new_connection(conn_params)
        connection.prepared_max = MOST_PREPARED
        return connection

    def _in_a_name(
        self,
        execute: Callable[..., Any],
        sql: Any,
        params: Any,
        many: bool,
        context: dict[str, Any],
    ) -> Any:
        who = actor()
        if who is self._told or str(sql).startswith(READS_NOTHING):
            return execute(sql, params, many, context)
        if not self.in_atomic_block:
            with transaction.atomic(using=self.alias):
                self._tell(who)
                return execute(sql, params, many, context)
        self._tell(who)
        return execute(sql, params, many, context)

    def _tell(self, who: Actor | None) -> None:
        with self.connection.cursor() as cursor:
            cursor.execute(TELL, [who.told if who else ""])
        self._told = who

    # --- What makes PostgreSQL forget ---

    def _commit(self) -> None:
        super()._commit()  # type: ignore[misc]  # not in the stubs
        self._told = None

    def _rollback(self) -> None:
        super()._rollback()  # type: ignore[misc]  # not in the stubs
        self._told = None

    def _savepoint_rollback(self, sid: str) -> None:
        super()._savepoint_rollback(sid)  # type: ignore[misc]  # not in the stubs
        self._told = _UNSURE

    def close(self) -> None:
        super().close()
        self._told = None


# After a savepoint it may be either; nobody is ever this one, so the next statement tells again.
_UNSURE = Actor()
