"""Makes the sequence from which references of uses of police protection draw their numbers."""

from typing import ClassVar

from django.db import migrations

from lapwing.base.named_sql import queries

SQL = queries("record/references.sql")


class Migration(migrations.Migration):
    """One sequence."""

    dependencies: ClassVar = [("record", "0016_references_of_custody_records")]
    operations: ClassVar = [migrations.RunSQL(SQL["make_protection"], SQL["drop_protection"])]
