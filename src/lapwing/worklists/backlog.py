"""Tells the unit's inspector, once a day, that more assessments wait for triage than may.

The count is over a force and not over a child, so no duty holds it: it is an alert of its own, on
the oldest that waits, and waits there until somebody acknowledges it.
"""

import json
from datetime import datetime

from django.db import connection, transaction

from lapwing.base.clock import london_date
from lapwing.base.named_sql import queries
from lapwing.duties import actions as duties
from lapwing.duties.in_force import in_force
from lapwing.record.actor import seeing_all
from lapwing.record.roles import SAFEGUARDING_INSPECTOR

SQL = queries("worklists/triage.sql")
ALERTS = queries("worklists/alerts.sql")
RULE = "cra-backlog-controlled/many"
MANY = "assessment-backlog-many"
TRIAGE = "cra-triage-competent/triaged"


@seeing_all("count what waits for triage")
def tell_of_backlog(now: datetime) -> int:
    """Tell the inspector of each force whose unit has more to triage than may; how many."""
    day = london_date(now).isoformat()
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(SQL["untriaged"], {"duty": TRIAGE, "now": now})
        rows = [
            {
                "place": place,
                "force": force,
                "team": None,
                "case": str(case),
                "about": str(about),
                "rule": RULE,
                "key": force,
                "begun_by": day,
                "slot": 0,
                "signal": True,
                "step": 0,
                "rung": 0,
                "to_role": SAFEGUARDING_INSPECTOR.key,
                "to_user": None,
                "title": f"Too many assessments wait for triage: {waiting}",
                "why": f"{most:g} may wait. This is the oldest of them.",
                "at": now.isoformat(),
                "raised_at": now.isoformat(),
                "nobody": False,
                "climb_at": None,
            }
            for place, (force, waiting, case, about) in enumerate(cursor.fetchall())
            if waiting > (most := in_force(force).parameters.value(MANY, now))
        ]
        if not rows:
            return 0
        cursor.execute(ALERTS["raise"], {"rows": json.dumps(rows)})
        told = cursor.fetchall()
        forces = {row["key"] for row in rows} & {one[2] for one in told}
        duties.tell_pages({str(force) for force in forces})
    return len(told)
