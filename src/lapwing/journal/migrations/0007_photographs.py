"""Keeps photographs as they were written anew, under the hash that an entry names."""

from typing import ClassVar

import django.db.models.deletion
from django.db import migrations, models

from lapwing.base.named_sql import queries

IMMUTABILITY = queries("journal/immutability.sql")


def _key(to: str, *, db_index: bool = True) -> models.ForeignKey[models.Model, models.Model]:
    return models.ForeignKey(
        db_index=db_index,
        on_delete=django.db.models.deletion.PROTECT,
        related_name="+",
        to=to,
    )


class Migration(migrations.Migration):
    """The table of photographs, and the refusal to change it."""

    dependencies: ClassVar = [("journal", "0006_packages"), ("record", "0013_given")]
    operations: ClassVar = [
        migrations.CreateModel(
            name="Photograph",
            fields=[
                ("id", models.UUIDField(primary_key=True, serialize=False)),
                ("digest", models.TextField()),
                ("content", models.BinaryField()),
                ("width", models.PositiveSmallIntegerField()),
                ("height", models.PositiveSmallIntegerField()),
                ("at", models.DateTimeField()),
                ("case", _key("record.case")),
                ("by_user", _key("record.user", db_index=False)),
                ("force", _key("record.force", db_index=False)),
            ],
        ),
        migrations.RunSQL(IMMUTABILITY["refuse_change_of_photographs"]),
        migrations.RunSQL(IMMUTABILITY["revoke_change"]),
    ]
