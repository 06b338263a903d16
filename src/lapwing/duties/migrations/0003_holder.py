"""Keeps who holds a duty by name, where an entry names somebody for it."""

from typing import ClassVar

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    """Nobody is known to hold one yet; the next start derives everybody again."""

    dependencies: ClassVar = [("record", "0001_initial"), ("duties", "0002_watch_follows")]

    operations: ClassVar = [
        migrations.AddField(
            model_name="obligationrow",
            name="holder",
            field=models.ForeignKey(
                db_index=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="record.user",
            ),
        ),
        migrations.AddIndex(
            model_name="obligationrow",
            index=models.Index(
                condition=models.Q(("outcome", None), ("holder__isnull", False)),
                fields=["holder"],
                name="obligation_open_by_holder",
            ),
        ),
    ]
