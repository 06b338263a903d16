"""Keeps what matching compares of a person beside the keys by which they are found."""

from typing import ClassVar

from django.db import migrations, models


class Migration(migrations.Migration):
    """The descriptions of a person; empty until the keys are made again."""

    dependencies: ClassVar = [("record", "0014_sign_offs")]
    operations: ClassVar = [
        migrations.AddField(
            model_name="personkeys",
            name="told",
            field=models.TextField(default="", db_default=""),
        ),
    ]
