"""Keeps who was signed off to do something alone."""

from typing import Any, ClassVar

import django.db.models.deletion
from django.db import migrations, models


def _user(*, null: bool = False, db_index: bool = False) -> Any:
    return models.ForeignKey(
        db_index=db_index,
        null=null,
        on_delete=django.db.models.deletion.PROTECT,
        related_name="+",
        to="record.user",
    )


class Migration(migrations.Migration):
    """The table of sign-offs."""

    dependencies: ClassVar = [("record", "0013_given")]
    operations: ClassVar = [
        migrations.CreateModel(
            name="SignOff",
            fields=[
                ("id", models.UUIDField(primary_key=True, serialize=False)),
                ("what", models.TextField()),
                ("since", models.DateTimeField()),
                ("until", models.DateTimeField()),
                ("ended_at", models.DateTimeField(null=True)),
                ("by", _user()),
                ("ended_by", _user(null=True)),
                ("user", _user(db_index=True)),
            ],
        ),
    ]
