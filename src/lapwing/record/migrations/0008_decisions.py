"""What people decided of two records, and which records are of one person because of it."""

from typing import ClassVar

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    """Decisions about pairs of records, and the records that are of one person."""

    dependencies: ClassVar = [
        ("record", "0007_homes_from_entries"),
    ]

    operations: ClassVar = [
        migrations.CreateModel(
            name="Decision",
            fields=[
                ("id", models.UUIDField(primary_key=True, serialize=False)),
                ("verdict", models.TextField(blank=True)),
                ("decided", models.DateTimeField()),
                (
                    "one",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="record.person",
                    ),
                ),
                (
                    "other",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="record.person",
                    ),
                ),
                (
                    "revokes",
                    models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="record.decision",
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(fields=["one", "other"], name="decision_by_one"),
                    models.Index(fields=["other", "one"], name="decision_by_other"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(one__lt=models.F("other")),
                        name="decision_of_two_in_order",
                    ),
                    models.UniqueConstraint(fields=["revokes"], name="decision_taken_back_once"),
                ],
            },
        ),
        migrations.CreateModel(
            name="Joined",
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
                ("whole", models.UUIDField(db_index=True)),
            ],
        ),
    ]
