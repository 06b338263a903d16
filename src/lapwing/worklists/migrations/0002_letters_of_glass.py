"""Lets a letter tell of a broken glass as well as of an alert."""

from typing import ClassVar

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    """A letter is about an alert or about a broken glass, and about one of them."""

    dependencies: ClassVar = [("record", "0003_access"), ("worklists", "0001_initial")]

    operations: ClassVar = [
        migrations.AlterField(
            model_name="letterrow",
            name="alert",
            field=models.ForeignKey(
                db_index=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="worklists.alertrow",
            ),
        ),
        migrations.AddField(
            model_name="letterrow",
            name="glass",
            field=models.ForeignKey(
                db_index=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="record.brokenglass",
            ),
        ),
        migrations.AddConstraint(
            model_name="letterrow",
            constraint=models.UniqueConstraint(
                fields=("glass", "to"), name="glass_letter_once_to_each"
            ),
        ),
        migrations.AddConstraint(
            model_name="letterrow",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("alert", None), ("glass__isnull", False)),
                    models.Q(("alert__isnull", False), ("glass", None)),
                    _connector="OR",
                ),
                name="letter_about_one_thing",
            ),
        ),
    ]
