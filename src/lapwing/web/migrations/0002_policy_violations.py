"""Makes the table of what pages tried and their policy forbade."""

from typing import ClassVar

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies: ClassVar = [("web", "0001_initial")]

    operations: ClassVar = [
        migrations.CreateModel(
            name="PolicyViolation",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("day", models.DateField()),
                ("directive", models.TextField()),
                ("blocked", models.TextField()),
                ("page", models.TextField()),
                ("source", models.TextField()),
                ("line", models.PositiveIntegerField()),
                ("count", models.PositiveBigIntegerField(default=1)),
                ("first", models.DateTimeField()),
                ("last", models.DateTimeField()),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("day", "directive", "blocked", "page", "source", "line"),
                        name="violation_once_a_day",
                    )
                ],
            },
        ),
    ]
