"""Makes the tables of the journal."""

from typing import ClassVar

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies: ClassVar = [
        ("record", "0001_initial"),
    ]

    operations: ClassVar = [
        migrations.CreateModel(
            name="Checkpoint",
            fields=[
                ("size", models.BigIntegerField(primary_key=True, serialize=False)),
                ("head", models.BinaryField()),
                ("at", models.DateTimeField()),
            ],
        ),
        migrations.CreateModel(
            name="EntryRow",
            fields=[
                ("id", models.UUIDField(primary_key=True, serialize=False)),
                ("kind", models.TextField()),
                ("edition", models.SmallIntegerField()),
                ("household", models.UUIDField(null=True)),
                ("at", models.DateTimeField()),
                ("recorded", models.DateTimeField()),
                ("by_role", models.TextField()),
                ("answers", models.JSONField()),
                ("key", models.UUIDField(unique=True)),
                ("asked", models.BinaryField()),
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
                    "by_team",
                    models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="record.team",
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
                (
                    "case",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="record.case",
                    ),
                ),
                (
                    "corrects",
                    models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="journal.entryrow",
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
                    "regarding",
                    models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="journal.entryrow",
                    ),
                ),
            ],
            options={
                "db_table": "journal_entry",
            },
        ),
        migrations.CreateModel(
            name="Leaf",
            fields=[
                (
                    "entry",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        primary_key=True,
                        related_name="+",
                        serialize=False,
                        to="journal.entryrow",
                    ),
                ),
                ("salt", models.BinaryField()),
                ("commitment", models.BinaryField()),
            ],
        ),
        migrations.CreateModel(
            name="Pending",
            fields=[
                (
                    "entry",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        primary_key=True,
                        related_name="+",
                        serialize=False,
                        to="journal.entryrow",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Place",
            fields=[
                ("seq", models.BigIntegerField(primary_key=True, serialize=False)),
                ("leaf_hash", models.BinaryField()),
                ("chain", models.BinaryField()),
                (
                    "entry",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="journal.entryrow",
                    ),
                ),
            ],
        ),
        migrations.AddIndex(
            model_name="entryrow",
            index=models.Index(fields=["about", "recorded"], name="entry_by_person"),
        ),
        migrations.AddIndex(
            model_name="entryrow",
            index=models.Index(fields=["case", "recorded"], name="entry_by_case"),
        ),
        migrations.AddIndex(
            model_name="entryrow",
            index=models.Index(fields=["kind", "at"], name="entry_by_kind"),
        ),
    ]
