"""Makes the sequence from which references of custody records draw their numbers."""

from typing import ClassVar

from django.db import migrations

from lapwing.base.named_sql import queries

SQL = queries("record/references.sql")


class Migration(migrations.Migration):
    """One sequence for the references of custody records."""

    dependencies: ClassVar = [("record", "0015_told")]
    operations: ClassVar = [migrations.RunSQL(SQL["make_detention"], SQL["drop_detention"])]
