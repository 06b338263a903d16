"""Makes the sequences from which references draw their numbers."""

from typing import ClassVar

from django.db import migrations

from lapwing.base.named_sql import queries

SQL = queries("record/references.sql")


class Migration(migrations.Migration):
    """One sequence for each kind of reference."""

    dependencies: ClassVar = [("record", "0001_initial")]
    operations: ClassVar = [migrations.RunSQL(SQL["make_sequences"], SQL["drop_sequences"])]
