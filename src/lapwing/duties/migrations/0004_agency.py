"""Keeps which agency holds a duty by name, where an entry names one for it."""

from typing import ClassVar

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    """None is known to hold one yet; the next start derives everybody again."""

    dependencies: ClassVar = [("record", "0001_initial"), ("duties", "0003_holder")]

    operations: ClassVar = [
        migrations.AddField(
            model_name="obligationrow",
            name="agency",
            field=models.ForeignKey(
                db_index=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="record.team",
            ),
        ),
    ]
