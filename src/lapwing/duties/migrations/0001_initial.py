"""Makes the tables of the duties' store."""

from typing import ClassVar

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies: ClassVar = [
        ("record", "0002_references"),
    ]

    operations: ClassVar = [
        migrations.CreateModel(
            name="WatchRow",
            fields=[
                (
                    "person",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        primary_key=True,
                        related_name="+",
                        serialize=False,
                        to="record.person",
                    ),
                ),
                ("next_at", models.DateTimeField(null=True)),
                ("tries", models.SmallIntegerField(default=0)),
                ("trouble", models.TextField(default="")),
            ],
            options={
                "db_table": "duties_watch",
                "indexes": [
                    models.Index(
                        condition=models.Q(("next_at__isnull", False)),
                        fields=["next_at"],
                        name="watch_by_next_at",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ObligationRow",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("duty", models.TextField()),
                ("scope", models.TextField()),
                ("key", models.TextField()),
                ("begun_by", models.TextField()),
                ("slot", models.IntegerField()),
                ("begun_kind", models.TextField()),
                ("begun_at", models.DateTimeField()),
                ("known_at", models.DateTimeField()),
                ("due_at", models.DateTimeField()),
                ("owner", models.TextField()),
                ("outcome", models.TextField(null=True)),
                ("closed_at", models.DateTimeField(null=True)),
                ("closed_by", models.TextField(null=True)),
                ("closed_known_at", models.DateTimeField(null=True)),
                ("number", models.TextField(null=True)),
                ("weight", models.TextField()),
                ("source", models.TextField()),
                ("next_fire", models.DateTimeField(null=True)),
                ("next_step", models.SmallIntegerField(null=True)),
                (
                    "about",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="record.person",
                    ),
                ),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="record.case",
                    ),
                ),
            ],
            options={
                "db_table": "duties_obligation",
                "indexes": [
                    models.Index(fields=["about"], name="obligation_by_person"),
                    models.Index(
                        condition=models.Q(("outcome", None)),
                        fields=["owner", "due_at"],
                        name="obligation_open_by_owner",
                    ),
                    models.Index(
                        condition=models.Q(("outcome", None)),
                        fields=["case"],
                        name="obligation_open_by_case",
                    ),
                ],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("duty", "key", "begun_by", "slot"), name="obligation_once"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("closed_at", None), ("outcome", None)),
                            models.Q(("closed_at__isnull", False), ("outcome__isnull", False)),
                            _connector="OR",
                        ),
                        name="obligation_is_open_or_has_closed_at",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="RaisedRow",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("signal", models.TextField()),
                ("key", models.TextField()),
                ("name", models.TextField()),
                ("by", models.TextField()),
                ("at", models.DateTimeField()),
                ("known_at", models.DateTimeField()),
                ("cleared_at", models.DateTimeField(null=True)),
                ("told", models.BooleanField(default=False)),
                (
                    "about",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="record.person",
                    ),
                ),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="record.case",
                    ),
                ),
            ],
            options={
                "db_table": "duties_raised",
                "indexes": [models.Index(fields=["about"], name="signal_by_person")],
                "constraints": [
                    models.UniqueConstraint(fields=("signal", "key", "name"), name="signal_once")
                ],
            },
        ),
    ]
