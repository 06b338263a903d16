"""Row-level security: the access policy once more, as the database enforces it by itself.

Every table either has a guard here or stands in ``OPEN`` with the reason; a start is refused where
one has neither. The guards are compiled from the same policy as the conditions of our queries, and
put on by the owner whenever they differ from those that the database has.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from types import MappingProxyType

import psycopg
from psycopg import sql

from lapwing.areas import all_kinds
from lapwing.base.named_sql import queries
from lapwing.record.access import Act, Asker, InSql, Level, Part, Tie, at_least_sql, row_of
from lapwing.record.access.policy import ANSWERABLE, ASSURANCE, JOINERS, POLICY
from lapwing.record.access.walk import Term

SQL = queries("jobs/row_security.sql")
Connection = psycopg.Connection[tuple[object, ...]]
SEES_ALL = "(select lapwing_sees_all())"
SOMEBODY = "(select lapwing_actor()) is not null"
MINE = "= (select lapwing_user())"

# Whoever asks, as one row beside the case. A query of its own for each thing that is asked of them
# says the same, and PostgreSQL would take longer to plan it than to answer.
HOLDS: Mapping[frozenset[str], str] = MappingProxyType(
    {
        roles: f"holds_{number}"
        for number, roles in enumerate(
            dict.fromkeys(rule.roles for rule in POLICY if rule.roles is not None)
        )
    }
)
CASES: Mapping[Tie, str] = MappingProxyType(
    {
        Tie.LOCKED: "locked",
        Tie.ASSIGNED: "assigned",
        Tie.SHARED: "shared",
        Tie.GIVEN: "given",
        Tie.OPENED: "opened",
        Tie.OPENED_BY_TWO: "opened_by_two",
    }
)
ASKER = Asker(
    active="asker.active",
    roles=frozenset(),
    force="asker.force",
    user="asker.id",
    teams="asker.teams",
    cases={tie: f"asker.{column}" for tie, column in CASES.items()},
)


class BesideTheAsker(InSql):
    """The conditions of a rule on a case, where whoever asks stands beside it."""

    def holds(self, roles: frozenset[str]) -> Term:
        """Whether they hold one of these roles."""
        return f"asker.{HOLDS[roles]}"


@dataclass(frozen=True, kw_only=True, slots=True)
class Guard:
    """Which rows of a table may be read, as a condition on them, and what may be written there."""

    table: str
    reads: str
    writes: str = SOMEBODY


def case_itself() -> str:
    """A case's own row: whoever may know that there is one."""
    seen = _seen("record_case", Part.EXISTENCE, Level.POINTER)
    return f"{SEES_ALL} or exists (select from lapwing_asker() as asker where {seen})"


def of_case(column: str, part: Part) -> str:
    """A row that belongs to a case: whoever sees this part of that whole."""
    return f"{SEES_ALL} or {_in_case(f'c.id = {column}', part)}"


def of_person(column: str) -> str:
    """A row about a person: whoever sees who they are, by any case about them."""
    return f"{SEES_ALL} or {_in_case(f'c.person_id = {column}', Part.PERSON)}"


def of_entry() -> str:
    """An entry: whoever sees what was told; of what keeps the child safe, whoever sees that."""
    safe = ", ".join(f"'{kind.key}'" for kind in all_kinds().values() if kind.keeps_safe)
    told, keeps_safe = _seen("c", Part.NARRATIVE), _seen("c", Part.SAFETY)
    seen = f"({told} or (journal_entry.kind in ({safe}) and {keeps_safe}))"
    return f"{SEES_ALL} or {_case_where(f'c.id = journal_entry.case_id and {seen}')}"


def of_package() -> str:
    """A package: whoever sees what was told of its case, and the agencies that it was sent to."""
    sent = (
        "exists (select from record_given as g "
        "where g.package_id = journal_package.id and g.until is null)"
    )
    given = _in_case("c.id = journal_package.case_id", Part.PACKAGE)
    return f"{of_case('journal_package.case_id', Part.NARRATIVE)} or ({given} and {sent})"


def to_agency(column: str, case: str) -> str:
    """What was sent to an agency: its own people, and whoever sees what was told of the case."""
    own = f"exists (select from lapwing_asker() as asker where {column} = any(asker.teams))"
    return f"{of_case(case, Part.NARRATIVE)} or {own}"


def of_obligation() -> str:
    """What must be done: whoever sees what keeps the child safe, as a duty nobody sees is not done.

    What an agency owes itself it sees also of a case of which it has a package alone.
    """
    owes = "duties_obligation.agency_id = any(asker.teams)"
    has = f"duties_obligation.case_id = any(asker.{CASES[Tie.GIVEN]})"
    own = f"exists (select from lapwing_asker() as asker where {owes} and {has})"
    return f"{of_case('duties_obligation.case_id', Part.SAFETY)} or {own}"


def _in_case(which: str, part: Part) -> str:
    return _case_where(f"{which} and {_seen('c', part)}")


def _case_where(condition: str) -> str:
    return (
        f"exists (select from record_case as c cross join lapwing_asker() as asker "
        f"where {condition})"
    )


def _seen(case: str, part: Part, least: Level = Level.WHOLE) -> str:
    atoms = BesideTheAsker(asker=ASKER, row=row_of(case))
    return at_least_sql(least, Act.SEE, part, atoms)


def _joins(force: str) -> str:
    """Whether whoever asks may say, in this force, whether two records are of one person."""
    return _holds(JOINERS, force)


def _holds(roles: frozenset[str], force: str) -> str:
    """Whether whoever asks holds one of these roles in this force."""
    asks = f"asker.active and asker.{HOLDS[roles]} and asker.force = {force}"
    return f"exists (select from lapwing_asker() as asker where {asks})"


def of_assurance(table: str, *, writers: frozenset[str] = ASSURANCE) -> Guard:
    """A report or what became of it: read by whoever answers for the force, kept by assurance."""
    force = f"{table}.force_id"
    return Guard(
        table=table,
        reads=f"{SEES_ALL} or {_holds(ANSWERABLE, force)}",
        writes=f"{SEES_ALL} or (by_user_id {MINE} and {_holds(writers, force)})",
    )


def the_asker() -> str:
    """The function that gives whoever asks as one row; which roles it asks for is the policy's."""
    out = [f", out {column} boolean" for column in HOLDS.values()]
    out += [f", out {column} uuid[]" for column in CASES.values()]
    sets = []
    for roles, column in HOLDS.items():
        keys = ", ".join(f"'{role}'" for role in sorted(roles))
        sets.append(f"{column} := said -> 'roles' ?| array[{keys}];")
    sets += [
        f"{column} := lapwing_ids(said -> 'cases' -> '{tie}');" for tie, column in CASES.items()
    ]
    return SQL["asker"].replace("{out}", "".join(out)).replace("{sets}", "\n    ".join(sets))


def guards() -> tuple[Guard, ...]:
    """The guard of every table that holds anything of anybody."""
    own = f"{SEES_ALL} or user_id {MINE}"
    placed = f"{own} or {_joins('web_arrived.force')}"
    return (
        Guard(table="record_person", reads=of_person("record_person.id")),
        Guard(table="record_personname", reads=of_person("record_personname.person_id")),
        Guard(table="record_nameword", reads=SEES_ALL),
        Guard(table="record_personkeys", reads=SEES_ALL),
        Guard(table="record_heavykey", reads=SEES_ALL),
        Guard(table="record_knownword", reads=SEES_ALL),
        Guard(table="record_decision", reads=SEES_ALL),
        Guard(table="record_joined", reads=SEES_ALL),
        Guard(
            table="record_pair",
            reads=f"({of_person('record_pair.one_id')}) and ({of_person('record_pair.other_id')})",
        ),
        Guard(table="record_residence", reads=of_person("record_residence.person_id")),
        Guard(
            table="record_address",
            reads=f"{SEES_ALL} or exists "
            "(select from record_residence as r where r.address_id = record_address.id)",
        ),
        Guard(table="record_identifier", reads=of_person("record_identifier.person_id")),
        Guard(table="record_relationship", reads=of_person("record_relationship.person_id")),
        Guard(table="record_case", reads=case_itself()),
        Guard(
            table="record_caselink",
            reads=f"{of_case('record_caselink.case_id', Part.PERSON)} "
            f"and {_in_case('c.id = record_caselink.other_id', Part.PERSON)}",
        ),
        Guard(table="record_assignment", reads=SEES_ALL),
        Guard(table="record_shared", reads=SEES_ALL),
        Guard(
            table="record_given",
            reads=to_agency("record_given.team_id", "record_given.case_id"),
            writes=SEES_ALL,
        ),
        Guard(table="record_involvement", reads=SEES_ALL),
        Guard(table="record_ownrecord", reads=SEES_ALL),
        Guard(table="record_brokenglass", reads=own, writes=own),
        Guard(
            table="journal_entry",
            reads=of_entry(),
            writes=f"{SEES_ALL} or by_user_id {MINE}",
        ),
        Guard(
            table="journal_package",
            reads=of_package(),
            writes=f"{SEES_ALL} or by_user_id {MINE}",
        ),
        Guard(
            table="journal_receipt",
            reads=to_agency("journal_receipt.team_id", "journal_receipt.case_id"),
            writes=f"{SEES_ALL} or by_user_id {MINE}",
        ),
        Guard(
            table="journal_photograph",
            reads=of_case("journal_photograph.case_id", Part.NARRATIVE),
            writes=f"{SEES_ALL} or by_user_id {MINE}",
        ),
        Guard(
            table="journal_look",
            reads=SEES_ALL,
            writes=f"{SEES_ALL} or by_user_id {MINE}",
        ),
        Guard(
            table="journal_finding",
            reads=SEES_ALL,
            writes=f"{SEES_ALL} or by_user_id {MINE}",
        ),
        Guard(
            table="journal_draw",
            reads=SEES_ALL,
            writes=f"{SEES_ALL} or by_user_id {MINE}",
        ),
        Guard(table="journal_drawn", reads=SEES_ALL, writes=SEES_ALL),
        Guard(table="duties_obligation", reads=of_obligation()),
        Guard(table="duties_raised", reads=of_case("duties_raised.case_id", Part.SAFETY)),
        Guard(table="duties_watch", reads=SEES_ALL),
        Guard(table="worklists_alert", reads=of_case("worklists_alert.case_id", Part.SAFETY)),
        Guard(table="worklists_letter", reads=SEES_ALL),
        Guard(table="web_draft", reads=own, writes=own),
        # What came from a phone is its writer's, and theirs who say who is who.
        Guard(table="web_arrived", reads=placed, writes=placed),
        of_assurance("assurance_inspection"),
        Guard(
            table="assurance_recommendation",
            reads=f"{SEES_ALL} or {_holds(ANSWERABLE, 'assurance_recommendation.force_id')}",
            writes=f"{SEES_ALL} or {_holds(ASSURANCE, 'assurance_recommendation.force_id')}",
        ),
        # An owner brings evidence of their own; who may take which step is asked before.
        of_assurance("assurance_step", writers=ANSWERABLE),
        of_assurance("assurance_audit"),
        Guard(
            table="assurance_auditedcase",
            reads=f"{SEES_ALL} or {_holds(ANSWERABLE, 'assurance_auditedcase.force_id')}",
            writes=f"{SEES_ALL} or {_holds(ASSURANCE, 'assurance_auditedcase.force_id')}",
        ),
        # Nobody reads another's mark by themselves: a second marker must not see the first's.
        Guard(
            table="assurance_auditmark",
            reads=f"{SEES_ALL} or by_user_id {MINE}",
            writes=f"{SEES_ALL} or (by_user_id {MINE} "
            f"and {_holds(ANSWERABLE, 'assurance_auditmark.force_id')})",
        ),
        of_assurance("assurance_auditstep", writers=ANSWERABLE),
        Guard(
            table="assurance_alarm",
            reads=f"{SEES_ALL} or {_holds(ANSWERABLE, 'assurance_alarm.force_id')}",
            writes=f"{SEES_ALL} or {_holds(ASSURANCE, 'assurance_alarm.force_id')}",
        ),
        Guard(table="assurance_countedday", reads=SEES_ALL, writes=SEES_ALL),
        Guard(table="web_sealingkey", reads=SEES_ALL, writes=SEES_ALL),
    )


_STAFF = "Who works here, and who is on duty, is known to everybody who works here."
_SIGNING = "Read before it is known who asks, by the key of their own session, try or factor."
_PROOF = "Holds hashes and moments, and nothing of anybody."
_PLAIN = "Holds nothing of anybody."
OPEN: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys(("record_force", "record_team", "record_user"), _STAFF),
        **dict.fromkeys(("record_post", "record_tour", "record_signoff"), _STAFF),
        **dict.fromkeys(("journal_leaf", "journal_place", "journal_pending"), _PROOF),
        "journal_checkpoint": _PROOF,
        **dict.fromkeys(("django_migrations", "django_content_type"), _PLAIN),
        **dict.fromkeys(("auth_group", "auth_permission", "auth_group_permissions"), _PLAIN),
        "web_policyviolation": _PLAIN,
        **dict.fromkeys(("django_session", "web_signintry"), _SIGNING),
        **dict.fromkeys(("account_emailaddress", "account_emailconfirmation"), _SIGNING),
        **dict.fromkeys(("mfa_authenticator", "usersessions_usersession"), _SIGNING),
        **dict.fromkeys(("socialaccount_socialaccount", "socialaccount_socialapp"), _SIGNING),
        "socialaccount_socialtoken": _SIGNING,
    }
)


def statements() -> tuple[str, ...]:
    """Everything that puts the guards on, to be run as the owner."""
    found = [SQL["actor"], the_asker(), SQL["names"]]
    for guard in guards():
        found.append(f"alter table {guard.table} enable row level security")
        found += [
            f"create policy {name} on {guard.table} {what}"
            for name, what in (
                ("read_in_a_name", f"for select using ({guard.reads})"),
                ("add_in_a_name", f"for insert with check ({guard.writes})"),
                (
                    "change_in_a_name",
                    f"for update using ({guard.reads}) with check ({guard.writes})",
                ),
                ("take_in_a_name", f"for delete using ({guard.reads})"),
            )
        ]
    return tuple(found)


def apply(owner_url: str) -> bool:
    """Put the guards on where they differ from those that are there; whether they did."""
    wanted = statements()
    fingerprint = sha256("\n".join(wanted).encode()).hexdigest()
    with psycopg.connect(owner_url) as connection:
        if connection.execute(SQL["applied"]).fetchone() == (fingerprint,):
            return False
        for guard in guards():
            for (name,) in connection.execute(
                SQL["policies_of"], {"table": guard.table}
            ).fetchall():
                connection.execute(
                    sql.SQL("drop policy {} on {}").format(
                        sql.Identifier(str(name)), sql.Identifier(guard.table)
                    )
                )
        for statement in wanted:
            connection.execute(statement.encode())
        connection.execute(
            sql.SQL("comment on function lapwing_actor() is {}").format(sql.Literal(fingerprint))
        )
    return True


def unguarded(connection: Connection) -> Sequence[str]:
    """The tables that have no guard and no reason to have none, or whose guard is off."""
    guarded = {guard.table for guard in guards()}
    return [
        str(table)
        for table, on, by_policy in connection.execute(SQL["guarded"]).fetchall()
        if (table in guarded and not (on and by_policy))
        or (table not in guarded and table not in OPEN)
    ]
