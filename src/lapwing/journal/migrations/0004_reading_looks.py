"""Finds entries by who recorded them, and keeps what was found about odd looks."""

from typing import ClassVar

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    """Two indexes to read the log by, and the table of findings."""

    dependencies: ClassVar = [("journal", "0003_looks"), ("record", "0001_initial")]
    operations: ClassVar = [
        migrations.AddIndex(
            model_name="entryrow",
            index=models.Index(fields=["by_user", "recorded"], name="entry_by_user"),
        ),
        migrations.AddIndex(
            model_name="entryrow",
            index=models.Index(fields=["force", "recorded"], name="entry_by_force"),
        ),
        migrations.CreateModel(
            name="Finding",
            fields=[
                ("id", models.UUIDField(primary_key=True, serialize=False)),
                ("why", models.TextField()),
                ("drawn", models.TextField()),
                ("finding", models.TextField()),
                ("said", models.TextField(blank=True)),
                ("at", models.DateTimeField()),
                (
                    "look",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="journal.look",
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
    ]
