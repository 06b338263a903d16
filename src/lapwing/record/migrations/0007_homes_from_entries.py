"""Homes and relations that follow from entries, and the numbers by which people are known."""

from typing import ClassVar

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    """Which entry said and ended each home and relation; a table of numbers."""

    dependencies: ClassVar = [
        ("record", "0006_known_words"),
    ]

    operations: ClassVar = [
        *(
            migrations.AddField(model_name=model, name=name, field=field)
            for model in ("residence", "relationship")
            for name, field in (
                ("entry", models.UUIDField(null=True, unique=True)),
                ("ended_by", models.UUIDField(null=True)),
            )
        ),
        migrations.CreateModel(
            name="Identifier",
            fields=[
                ("id", models.UUIDField(primary_key=True, serialize=False)),
                ("sort", models.TextField()),
                ("number", models.TextField()),
                ("compared", models.TextField()),
                ("system", models.TextField(blank=True)),
                ("since", models.DateTimeField()),
                ("until", models.DateTimeField(null=True)),
                ("told_by", models.TextField(blank=True)),
                ("recorded", models.DateTimeField()),
                ("entry", models.UUIDField(unique=True)),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="record.person",
                    ),
                ),
            ],
        ),
    ]
