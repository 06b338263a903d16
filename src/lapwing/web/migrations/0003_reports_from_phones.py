"""Makes the tables of what phones send: the keys that they seal for, and the reports that came."""

from typing import ClassVar

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies: ClassVar = [
        ("web", "0002_policy_violations"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations: ClassVar = [
        migrations.CreateModel(
            name="SealingKey",
            fields=[
                ("id", models.TextField(primary_key=True, serialize=False)),
                ("public", models.TextField()),
                ("private", models.TextField()),
                ("made", models.DateTimeField()),
            ],
        ),
        migrations.CreateModel(
            name="Arrived",
            fields=[
                ("id", models.UUIDField(primary_key=True, serialize=False)),
                ("force", models.TextField()),
                ("role", models.TextField()),
                ("form", models.TextField()),
                ("typed", models.TextField()),
                ("asked", models.TextField()),
                ("finished", models.DateTimeField()),
                ("arrived", models.DateTimeField()),
                ("mark", models.BinaryField()),
                ("why", models.TextField(blank=True)),
                ("sent_as", models.TextField(blank=True)),
                ("decided", models.DateTimeField(null=True)),
                (
                    "decided_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "user",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(
                        condition=models.Q(("sent_as", "")),
                        fields=["force", "arrived"],
                        name="report_that_waits",
                    ),
                    models.Index(fields=["user", "-arrived"], name="report_of_user"),
                ],
            },
        ),
    ]
