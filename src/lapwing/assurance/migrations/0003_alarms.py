"""Keeps which days were counted, and the alarms about the force's work with who knows of each."""

from typing import ClassVar

import django.db.models.deletion
from django.db import migrations, models


def _key(to: str, *, null: bool = False) -> models.ForeignKey[models.Model, models.Model]:
    return models.ForeignKey(
        db_index=False,
        null=null,
        on_delete=django.db.models.deletion.PROTECT,
        related_name="+",
        to=to,
    )


class Migration(migrations.Migration):
    """The two tables; an alarm changes once, when somebody acknowledges it."""

    dependencies: ClassVar = [("assurance", "0002_audits"), ("record", "0014_sign_offs")]
    operations: ClassVar = [
        migrations.CreateModel(
            name="CountedDay",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("day", models.DateField()),
                ("force", _key("record.force")),
            ],
        ),
        migrations.AddConstraint(
            model_name="countedday",
            constraint=models.UniqueConstraint(
                fields=["force", "day"], name="a_day_is_counted_once"
            ),
        ),
        migrations.CreateModel(
            name="Alarm",
            fields=[
                ("id", models.UUIDField(primary_key=True, serialize=False)),
                ("key", models.TextField()),
                ("title", models.TextField()),
                ("why", models.TextField()),
                ("at", models.DateTimeField()),
                ("acknowledged_at", models.DateTimeField(null=True)),
                ("acknowledged_by", _key("record.user", null=True)),
                ("force", _key("record.force")),
                ("recommendation", _key("assurance.recommendation", null=True)),
                ("team", _key("record.team", null=True)),
            ],
        ),
        migrations.AddConstraint(
            model_name="alarm",
            constraint=models.UniqueConstraint(fields=["force", "key"], name="alarm_once"),
        ),
        migrations.AddConstraint(
            model_name="alarm",
            constraint=models.CheckConstraint(
                condition=models.Q(acknowledged_at=None, acknowledged_by=None)
                | models.Q(acknowledged_at__isnull=False, acknowledged_by__isnull=False),
                name="alarm_is_acknowledged_by_name",
            ),
        ),
        migrations.AddIndex(
            model_name="alarm",
            index=models.Index(
                condition=models.Q(acknowledged_at=None),
                fields=["force"],
                name="alarm_waiting_by_force",
            ),
        ),
    ]
