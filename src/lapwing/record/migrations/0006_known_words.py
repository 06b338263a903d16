"""Every word of anybody's name once, under the slips by which it may be mistyped."""

from typing import ClassVar

import django.contrib.postgres.fields
import django.contrib.postgres.indexes
from django.db import migrations, models


class Migration(migrations.Migration):
    """The words of names on record."""

    dependencies: ClassVar = [
        ("record", "0005_keys"),
    ]

    operations: ClassVar = [
        migrations.CreateModel(
            name="KnownWord",
            fields=[
                ("word", models.TextField(primary_key=True, serialize=False)),
                ("slips", django.contrib.postgres.fields.ArrayField(models.IntegerField())),
            ],
            options={
                "indexes": [
                    django.contrib.postgres.indexes.GinIndex(
                        fastupdate=False, fields=["slips"], name="word_by_slips"
                    )
                ],
            },
        ),
    ]
