"""The keys by which a person is found however they are described, and which of them many share."""

from typing import ClassVar

import django.contrib.postgres.fields
import django.contrib.postgres.indexes
import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    """Keys of people, and how many people share those that many do."""

    dependencies: ClassVar = [
        ("record", "0004_involved_until"),
    ]

    operations: ClassVar = [
        migrations.CreateModel(
            name="HeavyKey",
            fields=[
                ("key", models.IntegerField(primary_key=True, serialize=False)),
                ("people", models.IntegerField()),
            ],
        ),
        migrations.CreateModel(
            name="PersonKeys",
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
                ("keys", django.contrib.postgres.fields.ArrayField(models.IntegerField())),
                ("edition", models.SmallIntegerField()),
            ],
            options={
                "indexes": [
                    django.contrib.postgres.indexes.GinIndex(
                        fastupdate=False, fields=["keys"], name="person_by_keys"
                    )
                ],
            },
        ),
    ]
