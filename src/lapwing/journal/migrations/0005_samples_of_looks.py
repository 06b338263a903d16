"""Keeps samples of looks, and lets neither them nor what was found about a look be changed."""

from typing import ClassVar

import django.contrib.postgres.fields
import django.db.models.deletion
from django.db import migrations, models

from lapwing.base.named_sql import queries

IMMUTABILITY = queries("journal/immutability.sql")


class Migration(migrations.Migration):
    """The tables of samples, and the refusal to change them or a finding."""

    dependencies: ClassVar = [("journal", "0004_reading_looks"), ("record", "0001_initial")]
    operations: ClassVar = [
        migrations.CreateModel(
            name="Draw",
            fields=[
                ("id", models.UUIDField(primary_key=True, serialize=False)),
                ("since", models.DateTimeField()),
                ("until", models.DateTimeField()),
                ("seed", models.TextField()),
                ("numbers", models.JSONField()),
                ("frame", models.JSONField()),
                ("fingerprint", models.TextField()),
                ("at", models.DateTimeField()),
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
                    "by_user",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="record.user",
                    ),
                ),
            ],
        ),
        migrations.AddIndex(
            model_name="draw",
            index=models.Index(fields=["force", "at"], name="draw_by_force"),
        ),
        migrations.CreateModel(
            name="Drawn",
            fields=[
                ("id", models.UUIDField(primary_key=True, serialize=False)),
                ("stratum", models.TextField()),
                ("why", django.contrib.postgres.fields.ArrayField(models.TextField())),
                ("work", django.contrib.postgres.fields.ArrayField(models.TextField())),
                (
                    "draw",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="journal.draw",
                    ),
                ),
                (
                    "look",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="journal.look",
                    ),
                ),
            ],
        ),
        migrations.AddConstraint(
            model_name="drawn",
            constraint=models.UniqueConstraint(fields=("draw", "look"), name="drawn_once"),
        ),
        migrations.RunSQL(IMMUTABILITY["refuse_change_of_findings"]),
        migrations.RunSQL(IMMUTABILITY["revoke_change"]),
    ]
