"""Keeps inspection reports, recommendations and the steps towards closing them, never changed."""

from typing import ClassVar

import django.db.models.deletion
from django.db import migrations, models

from lapwing.base.named_sql import queries

IMMUTABILITY = queries("assurance/immutability.sql")


def _key(to: str, *, db_index: bool = True) -> models.ForeignKey[models.Model, models.Model]:
    return models.ForeignKey(
        db_index=db_index,
        on_delete=django.db.models.deletion.PROTECT,
        related_name="+",
        to=to,
    )


class Migration(migrations.Migration):
    """The three tables, and the refusal to change them."""

    initial = True
    dependencies: ClassVar = [("record", "0014_sign_offs"), ("journal", "0002_refuse_change")]
    operations: ClassVar = [
        migrations.CreateModel(
            name="Inspection",
            fields=[
                ("id", models.UUIDField(primary_key=True, serialize=False)),
                ("of", models.TextField(blank=True)),
                ("ours", models.BooleanField()),
                ("body", models.TextField(blank=True)),
                ("title", models.TextField(blank=True)),
                ("published", models.DateField(null=True)),
                ("fieldwork", models.JSONField()),
                ("digest", models.TextField()),
                ("paragraphs", models.JSONField()),
                ("read", models.JSONField()),
                ("at", models.DateTimeField()),
                ("by_user", _key("record.user", db_index=False)),
                ("force", _key("record.force")),
            ],
        ),
        migrations.AddConstraint(
            model_name="inspection",
            constraint=models.UniqueConstraint(
                fields=["force", "digest"], name="a_report_is_read_in_once"
            ),
        ),
        migrations.CreateModel(
            name="Recommendation",
            fields=[
                ("id", models.UUIDField(primary_key=True, serialize=False)),
                ("number", models.PositiveSmallIntegerField()),
                ("kind", models.TextField()),
                ("text", models.TextField()),
                ("parts", models.JSONField()),
                ("area", models.TextField(blank=True)),
                ("theme", models.TextField(blank=True)),
                ("timescale", models.TextField(blank=True)),
                ("due", models.DateField(null=True)),
                ("paragraph", models.PositiveIntegerField()),
                ("force", _key("record.force", db_index=False)),
                ("inspection", _key("assurance.inspection")),
            ],
        ),
        migrations.AddConstraint(
            model_name="recommendation",
            constraint=models.UniqueConstraint(
                fields=["inspection", "number"], name="a_recommendation_has_its_number"
            ),
        ),
        migrations.CreateModel(
            name="Step",
            fields=[
                ("id", models.UUIDField(primary_key=True, serialize=False)),
                ("place", models.PositiveIntegerField()),
                ("what", models.TextField()),
                ("said", models.JSONField()),
                ("at", models.DateTimeField()),
                ("by_role", models.TextField()),
                ("key", models.UUIDField(unique=True)),
                ("by_user", _key("record.user", db_index=False)),
                ("force", _key("record.force", db_index=False)),
                ("recommendation", _key("assurance.recommendation")),
            ],
        ),
        migrations.AddConstraint(
            model_name="step",
            constraint=models.UniqueConstraint(
                fields=["recommendation", "place"], name="a_step_has_its_place"
            ),
        ),
        migrations.RunSQL(IMMUTABILITY["refuse_change"]),
        migrations.RunSQL(IMMUTABILITY["revoke_change"]),
    ]
