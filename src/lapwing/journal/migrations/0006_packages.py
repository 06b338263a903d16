"""Keeps packages as they were sent, and the receipts of those who opened them; neither changes."""

from typing import ClassVar

import django.db.models.deletion
from django.db import migrations, models

from lapwing.base.named_sql import queries

IMMUTABILITY = queries("journal/immutability.sql")


def _key(
    to: str, *, null: bool = False, db_index: bool = True
) -> models.ForeignKey[models.Model, models.Model]:
    return models.ForeignKey(
        null=null,
        db_index=db_index,
        on_delete=django.db.models.deletion.PROTECT,
        related_name="+",
        to=to,
    )


class Migration(migrations.Migration):
    """The tables of packages and of receipts, and the refusal to change them."""

    dependencies: ClassVar = [("journal", "0005_samples_of_looks"), ("record", "0013_given")]
    operations: ClassVar = [
        migrations.CreateModel(
            name="Package",
            fields=[
                ("id", models.UUIDField(primary_key=True, serialize=False)),
                ("number", models.PositiveSmallIntegerField()),
                ("version", models.PositiveSmallIntegerField()),
                ("document", models.TextField()),
                ("digest", models.TextField()),
                ("sends", models.JSONField()),
                ("at", models.DateTimeField()),
                ("case", _key("record.case")),
                ("replaces", _key("journal.package", null=True, db_index=False)),
                ("by_user", _key("record.user", db_index=False)),
                ("force", _key("record.force", db_index=False)),
            ],
        ),
        migrations.AddConstraint(
            model_name="package",
            constraint=models.UniqueConstraint(
                fields=("case", "number", "version"), name="package_version_once"
            ),
        ),
        migrations.CreateModel(
            name="Receipt",
            fields=[
                ("id", models.UUIDField(primary_key=True, serialize=False)),
                ("by_role", models.TextField()),
                ("at", models.DateTimeField()),
                ("package", _key("journal.package")),
                ("case", _key("record.case", db_index=False)),
                ("team", _key("record.team", db_index=False)),
                ("by_user", _key("record.user", db_index=False)),
            ],
        ),
        migrations.AddConstraint(
            model_name="receipt",
            constraint=models.UniqueConstraint(
                fields=("package", "by_user"), name="receipt_once_each"
            ),
        ),
        migrations.RunSQL(IMMUTABILITY["refuse_change_of_packages"]),
        migrations.RunSQL(IMMUTABILITY["revoke_change"]),
    ]
