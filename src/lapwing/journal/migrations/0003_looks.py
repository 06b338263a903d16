"""Makes the log of looks, and lets leaves prove looks as well as entries."""

from typing import ClassVar

import django.contrib.postgres.fields
import django.contrib.postgres.indexes
import django.db.models.deletion
from django.db import migrations, models

from lapwing.base.named_sql import queries

LEAVES = queries("journal/leaves_of_looks.sql")
IMMUTABILITY = queries("journal/immutability.sql")
PROTECT = django.db.models.deletion.PROTECT


def link(to: str, *, null: bool = False) -> "models.ForeignKey[models.Model, models.Model]":
    """A key to another table, without an index of its own."""
    return models.ForeignKey(db_index=False, null=null, on_delete=PROTECT, related_name="+", to=to)


class Migration(migrations.Migration):
    """The table of looks; leaves, places and the outbox no longer refer to entries alone."""

    dependencies: ClassVar = [("journal", "0002_refuse_change"), ("record", "0001_initial")]
    operations: ClassVar = [
        migrations.CreateModel(
            name="Look",
            fields=[
                ("id", models.UUIDField(primary_key=True, serialize=False)),
                ("operation", models.TextField()),
                ("doing", models.TextField()),
                ("at", models.DateTimeField()),
                ("by_role", models.TextField()),
                ("people", django.contrib.postgres.fields.ArrayField(models.UUIDField())),
                ("cases", django.contrib.postgres.fields.ArrayField(models.UUIDField())),
                ("asked", models.JSONField()),
                ("reason", models.TextField()),
                ("recipients", models.TextField()),
                ("came_from", models.TextField()),
                ("by_team", link("record.team", null=True)),
                ("by_user", link("record.user")),
                ("force", link("record.force")),
            ],
        ),
        migrations.AddIndex(
            model_name="look",
            index=django.contrib.postgres.indexes.GinIndex(
                fields=["people"], name="look_by_person"
            ),
        ),
        migrations.AddIndex(
            model_name="look",
            index=models.Index(fields=["by_user", "at"], name="look_by_user"),
        ),
        migrations.AddIndex(
            model_name="look",
            index=models.Index(fields=["force", "at"], name="look_by_force"),
        ),
        migrations.SeparateDatabaseAndState(
            database_operations=[migrations.RunSQL(LEAVES["of_anything"])],
            state_operations=[
                migrations.RenameField("leaf", "entry", "id"),
                migrations.AlterField(
                    "leaf", "id", models.UUIDField(primary_key=True, serialize=False)
                ),
                migrations.RenameField("pending", "entry", "leaf"),
                migrations.AlterField(
                    "pending", "leaf", models.UUIDField(primary_key=True, serialize=False)
                ),
                migrations.AddField("pending", "since", models.DateTimeField()),
                migrations.RenameField("place", "entry", "leaf"),
                migrations.AlterField("place", "leaf", models.UUIDField(unique=True)),
            ],
        ),
        migrations.RunSQL(IMMUTABILITY["refuse_change_of_looks"]),
        migrations.RunSQL(IMMUTABILITY["revoke_change"]),
    ]
