"""Notes which agency was sent a package of which case."""

from typing import ClassVar

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    """The table of what was given."""

    dependencies: ClassVar = [("record", "0012_house_and_street")]
    operations: ClassVar = [
        migrations.CreateModel(
            name="Given",
            fields=[
                ("id", models.UUIDField(primary_key=True, serialize=False)),
                ("package_id", models.UUIDField(db_index=True)),
                ("entry", models.UUIDField(unique=True)),
                ("since", models.DateTimeField()),
                ("until", models.DateTimeField(null=True)),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="record.case",
                    ),
                ),
                (
                    "team",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="record.team",
                    ),
                ),
            ],
        ),
    ]
