"""Says until when somebody was involved in a case: an entry that named them may be withdrawn."""

from typing import ClassVar

from django.db import migrations, models


class Migration(migrations.Migration):
    """The end of an involvement, which may begin again."""

    dependencies: ClassVar = [
        ("record", "0003_access"),
    ]

    operations: ClassVar = [
        migrations.AddField(
            model_name="involvement",
            name="until",
            field=models.DateTimeField(null=True),
        ),
        migrations.RemoveConstraint(model_name="involvement", name="involved_once"),
        migrations.AddConstraint(
            model_name="involvement",
            constraint=models.UniqueConstraint(
                condition=models.Q(("until", None)),
                fields=("entry", "person", "part"),
                name="involved_once",
            ),
        ),
    ]
