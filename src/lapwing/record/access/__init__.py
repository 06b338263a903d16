"""Access: who may see and do what, as one policy that is data, for one case and for a list.

Read ``policy`` first: it reads as the paper does (``docs/access.md``). ``walk`` joins what its
rules ask, in Python where all is known (``deciding``) and in SQL where the database must judge.
"""

from lapwing.record.access.asking import facts_of, may, row_of, visible
from lapwing.record.access.deciding import NOT_FOUND, decide
from lapwing.record.access.policy import ADMINISTRATORS, OPERATIONAL, POLICY
from lapwing.record.access.rule import Rule
from lapwing.record.access.sql import Asker, Condition, InSql, Row, at_least_sql, level_sql
from lapwing.record.access.words import (
    Act,
    Decision,
    Facts,
    Handling,
    Level,
    Part,
    Sensitivity,
    Tie,
    handling_of,
)

__all__ = [
    "ADMINISTRATORS",
    "NOT_FOUND",
    "OPERATIONAL",
    "POLICY",
    "Act",
    "Asker",
    "Condition",
    "Decision",
    "Facts",
    "Handling",
    "InSql",
    "Level",
    "Part",
    "Row",
    "Rule",
    "Sensitivity",
    "Tie",
    "at_least_sql",
    "decide",
    "facts_of",
    "handling_of",
    "level_sql",
    "may",
    "row_of",
    "visible",
]
