"""Makes the sequence from which child risk assessments draw their references."""

from typing import ClassVar

from django.db import migrations

from lapwing.base.named_sql import queries

SQL = queries("record/references.sql")


class Migration(migrations.Migration):
    """One sequence more."""

    dependencies: ClassVar = [("record", "0009_pairs")]
    operations: ClassVar = [migrations.RunSQL(SQL["make_assessments"], SQL["drop_assessments"])]
