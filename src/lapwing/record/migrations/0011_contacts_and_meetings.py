"""Makes the sequences from which references of contacts and meetings draw their numbers."""

from typing import ClassVar

from django.db import migrations

from lapwing.base.named_sql import queries

SQL = queries("record/references.sql")


class Migration(migrations.Migration):
    """One sequence for each kind of reference."""

    dependencies: ClassVar = [("record", "0010_references_of_assessments")]
    operations: ClassVar = [
        migrations.RunSQL(SQL["make_contacts_and_meetings"], SQL["drop_contacts_and_meetings"])
    ]
