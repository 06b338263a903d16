"""Makes entries, leaves, places and checkpoints insert-only for everybody."""

from typing import ClassVar

from django.db import migrations

from lapwing.base.named_sql import queries

SQL = queries("journal/immutability.sql")


class Migration(migrations.Migration):
    """Triggers that refuse change, and no right to it for any role but the owner."""

    dependencies: ClassVar = [("journal", "0001_initial")]
    operations: ClassVar = [
        migrations.RunSQL(SQL["refuse_change"], SQL["allow_change"]),
        migrations.RunSQL(SQL["revoke_change"], migrations.RunSQL.noop),
    ]
