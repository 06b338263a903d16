"""Keeps audits of cases, the cases that were drawn, each mark and each step; none ever changes."""

from typing import ClassVar

import django.db.models.deletion
from django.db import migrations, models

from lapwing.base.named_sql import queries

IMMUTABILITY = queries("journal/immutability.sql")
NEVER_CHANGED = (
    "call journal_never_changed(array['assurance_audit', 'assurance_auditedcase', "
    "'assurance_auditmark', 'assurance_auditstep'])"
)


def _key(
    to: str, *, db_index: bool = True, null: bool = False
) -> models.ForeignKey[models.Model, models.Model]:
    return models.ForeignKey(
        db_index=db_index,
        null=null,
        on_delete=django.db.models.deletion.PROTECT,
        related_name="+",
        to=to,
    )


class Migration(migrations.Migration):
    """The four tables, and the refusal to change them."""

    dependencies: ClassVar = [
        ("record", "0017_references_of_protection"),
        ("journal", "0007_photographs"),
        ("assurance", "0001_initial"),
    ]
    operations: ClassVar = [
        migrations.CreateModel(
            name="Audit",
            fields=[
                ("id", models.UUIDField(primary_key=True, serialize=False)),
                ("theme", models.TextField()),
                ("criteria", models.JSONField()),
                ("since", models.DateTimeField()),
                ("until", models.DateTimeField()),
                ("parted_by", models.TextField(blank=True)),
                ("seed", models.TextField()),
                ("frame", models.JSONField()),
                ("fingerprint", models.TextField()),
                ("sizes", models.JSONField()),
                ("twice", models.PositiveSmallIntegerField()),
                ("auditors", models.JSONField()),
                ("at", models.DateTimeField()),
                ("by_user", _key("record.user", db_index=False)),
                ("follows", _key("assurance.audit", null=True)),
                ("force", _key("record.force")),
                ("team", _key("record.team", db_index=False, null=True)),
            ],
        ),
        migrations.CreateModel(
            name="AuditedCase",
            fields=[
                ("id", models.UUIDField(primary_key=True, serialize=False)),
                ("number", models.PositiveSmallIntegerField()),
                ("part", models.TextField(blank=True)),
                ("audit", _key("assurance.audit")),
                ("case", _key("record.case", db_index=False)),
                ("first", _key("record.user")),
                ("force", _key("record.force", db_index=False)),
                ("second", _key("record.user", null=True)),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=["audit", "case"], name="a_case_is_drawn_once"),
                    models.UniqueConstraint(
                        fields=["audit", "number"], name="a_drawn_case_has_its_number"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="AuditMark",
            fields=[
                ("id", models.UUIDField(primary_key=True, serialize=False)),
                ("turn", models.TextField()),
                ("grade", models.TextField()),
                ("at_risk", models.BooleanField()),
                ("why", models.TextField()),
                ("said", models.JSONField()),
                ("at", models.DateTimeField()),
                ("by_role", models.TextField()),
                ("key", models.UUIDField(unique=True)),
                ("by_user", _key("record.user", db_index=False)),
                ("drawn", _key("assurance.auditedcase", db_index=False)),
                ("force", _key("record.force", db_index=False)),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=["drawn", "turn"], name="a_case_is_marked_once_a_turn"
                    ),
                    models.UniqueConstraint(
                        fields=["drawn", "by_user"], name="nobody_marks_a_case_twice"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="AuditStep",
            fields=[
                ("id", models.UUIDField(primary_key=True, serialize=False)),
                ("place", models.PositiveIntegerField()),
                ("what", models.TextField()),
                ("said", models.JSONField()),
                ("at", models.DateTimeField()),
                ("by_role", models.TextField()),
                ("key", models.UUIDField(unique=True)),
                ("audit", _key("assurance.audit")),
                ("by_user", _key("record.user", db_index=False)),
                ("drawn", _key("assurance.auditedcase", db_index=False, null=True)),
                ("force", _key("record.force", db_index=False)),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=["audit", "place"], name="a_step_of_an_audit_has_its_place"
                    ),
                ],
            },
        ),
        migrations.RunSQL(IMMUTABILITY["never_changed"]),
        migrations.RunSQL(NEVER_CHANGED),
    ]
