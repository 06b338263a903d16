"""Pairs of records that may be of one person, and who is still to be compared."""

from typing import ClassVar

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    """Pairs that are alike, found by the keys behind the pages."""

    dependencies: ClassVar = [
        ("record", "0008_decisions"),
    ]

    operations: ClassVar = [
        migrations.AddField(
            model_name="personkeys",
            name="compared",
            field=models.BooleanField(default=False),
        ),
        migrations.AddIndex(
            model_name="personkeys",
            index=models.Index(
                condition=models.Q(("compared", False)),
                fields=["person"],
                name="person_to_compare",
            ),
        ),
        migrations.CreateModel(
            name="Pair",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("bits", models.FloatField()),
                ("found", models.DateTimeField()),
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
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="record.person",
                    ),
                ),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=["one", "other"], name="pair_once")],
            },
        ),
    ]
