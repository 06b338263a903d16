"""Notes for each person by which rules their duties were last derived."""

from typing import ClassVar

from django.db import migrations, models


class Migration(migrations.Migration):
    """Nobody follows any rules yet, so that the next start derives everybody again."""

    dependencies: ClassVar = [("duties", "0001_initial")]

    operations: ClassVar = [
        migrations.AddField(
            model_name="watchrow",
            name="follows",
            field=models.TextField(default=""),
        ),
        migrations.AddIndex(
            model_name="watchrow",
            index=models.Index(fields=["follows"], name="watch_by_follows"),
        ),
    ]
