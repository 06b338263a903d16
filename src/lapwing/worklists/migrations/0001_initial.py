"""Makes the tables of the worklists."""

from typing import ClassVar

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies: ClassVar = [
        ("record", "0002_references"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations: ClassVar = [
        migrations.CreateModel(
            name="AlertRow",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("rule", models.TextField()),
                ("key", models.TextField()),
                ("begun_by", models.TextField()),
                ("slot", models.IntegerField()),
                ("signal", models.BooleanField()),
                ("step", models.SmallIntegerField()),
                ("rung", models.SmallIntegerField(default=0)),
                ("to_role", models.TextField()),
                ("title", models.TextField()),
                ("why", models.TextField()),
                ("at", models.DateTimeField()),
                ("raised_at", models.DateTimeField()),
                ("nobody", models.BooleanField(default=False)),
                ("climb_at", models.DateTimeField(null=True)),
                ("acknowledged_at", models.DateTimeField(null=True)),
                ("settled_at", models.DateTimeField(null=True)),
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
                    "acknowledged_by",
                    models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
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
                (
                    "climbed_from",
                    models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="worklists.alertrow",
                    ),
                ),
                (
                    "force",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="record.force",
                    ),
                ),
                (
                    "team",
                    models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="record.team",
                    ),
                ),
                (
                    "to_user",
                    models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "db_table": "worklists_alert",
            },
        ),
        migrations.CreateModel(
            name="LetterRow",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("number", models.UUIDField(unique=True)),
                ("made_at", models.DateTimeField()),
                ("next_try", models.DateTimeField(null=True)),
                ("tries", models.SmallIntegerField(default=0)),
                ("sent_at", models.DateTimeField(null=True)),
                ("trouble", models.TextField(default="")),
                (
                    "alert",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="worklists.alertrow",
                    ),
                ),
                (
                    "to",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "db_table": "worklists_letter",
            },
        ),
        migrations.AddIndex(
            model_name="alertrow",
            index=models.Index(
                condition=models.Q(("acknowledged_at", None), ("settled_at", None)),
                fields=["force", "to_role"],
                name="alert_waiting_by_role",
            ),
        ),
        migrations.AddIndex(
            model_name="alertrow",
            index=models.Index(
                condition=models.Q(("climb_at__isnull", False)),
                fields=["climb_at"],
                name="alert_by_climb_at",
            ),
        ),
        migrations.AddConstraint(
            model_name="alertrow",
            constraint=models.UniqueConstraint(
                fields=("rule", "key", "begun_by", "slot", "step", "rung"), name="alert_once"
            ),
        ),
        migrations.AddConstraint(
            model_name="alertrow",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("acknowledged_at", None), ("acknowledged_by", None)),
                    models.Q(
                        ("acknowledged_at__isnull", False), ("acknowledged_by__isnull", False)
                    ),
                    _connector="OR",
                ),
                name="alert_acknowledged_by_name",
            ),
        ),
        migrations.AddIndex(
            model_name="letterrow",
            index=models.Index(
                condition=models.Q(("next_try__isnull", False)),
                fields=["next_try"],
                name="letter_by_next_try",
            ),
        ),
        migrations.AddConstraint(
            model_name="letterrow",
            constraint=models.UniqueConstraint(fields=("alert", "to"), name="letter_once_to_each"),
        ),
    ]
