"""Makes the tables of the record."""

from typing import ClassVar

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies: ClassVar = []

    operations: ClassVar = [
        migrations.CreateModel(
            name="User",
            fields=[
                ("password", models.CharField(max_length=128, verbose_name="password")),
                (
                    "last_login",
                    models.DateTimeField(blank=True, null=True, verbose_name="last login"),
                ),
                ("id", models.UUIDField(primary_key=True, serialize=False)),
                ("number", models.TextField(unique=True)),
                ("name", models.TextField()),
                ("email", models.TextField(blank=True)),
                ("is_active", models.BooleanField(default=True)),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Force",
            fields=[
                ("key", models.TextField(primary_key=True, serialize=False)),
                ("name", models.TextField()),
            ],
        ),
        migrations.CreateModel(
            name="Address",
            fields=[
                ("id", models.UUIDField(primary_key=True, serialize=False)),
                ("lines", models.TextField()),
                ("postcode", models.TextField(blank=True)),
                ("key", models.TextField()),
            ],
            options={
                "indexes": [
                    models.Index(
                        fields=["key"], name="address_by_key", opclasses=["text_pattern_ops"]
                    ),
                    models.Index(
                        fields=["postcode"],
                        name="address_by_postcode",
                        opclasses=["text_pattern_ops"],
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Case",
            fields=[
                ("id", models.UUIDField(primary_key=True, serialize=False)),
                ("reference", models.TextField(unique=True)),
                ("kind", models.TextField()),
                ("opened_at", models.DateTimeField()),
                ("closed_at", models.DateTimeField(null=True)),
                ("state", models.TextField(default="open")),
                (
                    "allocated",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="record.user",
                    ),
                ),
                (
                    "supervisor",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="record.user",
                    ),
                ),
                (
                    "force",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="record.force",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="CaseLink",
            fields=[
                ("id", models.UUIDField(primary_key=True, serialize=False)),
                ("entry", models.UUIDField(unique=True)),
                ("since", models.DateTimeField()),
                ("until", models.DateTimeField(null=True)),
                ("ended_by", models.UUIDField(null=True)),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="record.case",
                    ),
                ),
                (
                    "other",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="record.case",
                    ),
                ),
            ],
        ),
        migrations.AddField(
            model_name="user",
            name="force",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="+", to="record.force"
            ),
        ),
        migrations.CreateModel(
            name="Person",
            fields=[
                ("id", models.UUIDField(primary_key=True, serialize=False)),
                ("reference", models.TextField(unique=True)),
                ("birth", models.JSONField(null=True)),
                ("birth_earliest", models.DateField(null=True)),
                ("birth_latest", models.DateField(null=True)),
                ("sex", models.TextField(default="unknown")),
                ("ethnicity", models.TextField(default="unknown")),
                ("ethnicity_self_defined", models.BooleanField(default=False)),
                ("language", models.TextField(blank=True)),
                ("interpreter", models.TextField(default="unknown")),
                ("looked_after", models.TextField(default="unknown")),
                ("responsible_authority", models.TextField(blank=True)),
                ("school", models.TextField(blank=True)),
                ("establishment", models.TextField(blank=True)),
                ("made", models.DateTimeField()),
                (
                    "made_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="record.user",
                    ),
                ),
            ],
        ),
        migrations.AddField(
            model_name="case",
            name="person",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="+", to="record.person"
            ),
        ),
        migrations.CreateModel(
            name="PersonName",
            fields=[
                ("id", models.UUIDField(primary_key=True, serialize=False)),
                ("kind", models.TextField(default="known as")),
                ("given", models.TextField(blank=True)),
                ("family", models.TextField(blank=True)),
                ("full", models.TextField()),
                ("fold", models.TextField()),
                ("since", models.DateField(null=True)),
                ("until", models.DateField(null=True)),
                ("told_by", models.TextField(blank=True)),
                ("recorded", models.DateTimeField()),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="names",
                        to="record.person",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="NameWord",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("word", models.TextField()),
                (
                    "person",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="record.person",
                    ),
                ),
                (
                    "name",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="record.personname",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Relationship",
            fields=[
                ("id", models.UUIDField(primary_key=True, serialize=False)),
                ("kind", models.TextField()),
                ("since", models.DateTimeField(null=True)),
                ("until", models.DateTimeField(null=True)),
                ("told_by", models.TextField(blank=True)),
                ("recorded", models.DateTimeField()),
                (
                    "other",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="record.person",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="record.person",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Residence",
            fields=[
                ("id", models.UUIDField(primary_key=True, serialize=False)),
                ("kind", models.TextField(default="home")),
                ("since", models.DateTimeField()),
                ("until", models.DateTimeField(null=True)),
                ("told_by", models.TextField(blank=True)),
                ("recorded", models.DateTimeField()),
                (
                    "address",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="record.address",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="record.person",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Team",
            fields=[
                ("id", models.UUIDField(primary_key=True, serialize=False)),
                ("key", models.TextField()),
                ("name", models.TextField()),
                (
                    "force",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="record.force",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Post",
            fields=[
                ("id", models.UUIDField(primary_key=True, serialize=False)),
                ("role", models.TextField()),
                ("since", models.DateTimeField()),
                ("until", models.DateTimeField(null=True)),
                (
                    "user",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="record.user",
                    ),
                ),
                (
                    "team",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="record.team",
                    ),
                ),
            ],
        ),
        migrations.AddField(
            model_name="case",
            name="team",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="record.team",
            ),
        ),
        migrations.CreateModel(
            name="Tour",
            fields=[
                ("id", models.UUIDField(primary_key=True, serialize=False)),
                ("role", models.TextField()),
                ("since", models.DateTimeField()),
                ("planned_until", models.DateTimeField(null=True)),
                ("until", models.DateTimeField(null=True)),
                (
                    "team",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="record.team",
                    ),
                ),
                (
                    "user",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="record.user",
                    ),
                ),
            ],
        ),
        migrations.AddIndex(
            model_name="person",
            index=models.Index(fields=["birth_earliest", "birth_latest"], name="person_by_birth"),
        ),
        migrations.AddIndex(
            model_name="personname",
            index=models.Index(fields=["person", "recorded"], name="name_by_person"),
        ),
        migrations.AddIndex(
            model_name="nameword",
            index=models.Index(
                fields=["word", "name", "person"],
                name="name_by_word",
                opclasses=["text_pattern_ops", "uuid_ops", "uuid_ops"],
            ),
        ),
        migrations.AddConstraint(
            model_name="relationship",
            constraint=models.CheckConstraint(
                condition=models.Q(("person", models.F("other")), _negated=True),
                name="relationship_between_two",
            ),
        ),
        migrations.AddConstraint(
            model_name="team",
            constraint=models.UniqueConstraint(
                fields=("force", "key"), name="team_key_once_in_a_force"
            ),
        ),
        migrations.AddIndex(
            model_name="post",
            index=models.Index(fields=["team", "role"], name="post_by_team_and_role"),
        ),
        migrations.AddIndex(
            model_name="post",
            index=models.Index(fields=["user"], name="post_by_user"),
        ),
        migrations.AddIndex(
            model_name="case",
            index=models.Index(
                condition=models.Q(("state", "open")),
                fields=["force", "kind", "-opened_at"],
                name="case_open_by_force",
            ),
        ),
        migrations.AddConstraint(
            model_name="case",
            constraint=models.UniqueConstraint(
                condition=models.Q(("kind", "standing")),
                fields=("person",),
                name="one_standing_file_each",
            ),
        ),
        migrations.AddConstraint(
            model_name="case",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("closed_at", None), ("state", "open")),
                    models.Q(("closed_at__isnull", False), ("state", "closed")),
                    _connector="OR",
                ),
                name="case_is_open_or_has_closed_at",
            ),
        ),
        migrations.AddIndex(
            model_name="tour",
            index=models.Index(
                condition=models.Q(("until", None)),
                fields=["team", "role"],
                name="tour_now_by_team_and_role",
            ),
        ),
        migrations.AddIndex(
            model_name="tour",
            index=models.Index(fields=["user", "since"], name="tour_by_user"),
        ),
        migrations.AddConstraint(
            model_name="tour",
            constraint=models.UniqueConstraint(
                condition=models.Q(("until", None)),
                fields=("user", "role", "team"),
                name="tour_once_at_a_time",
            ),
        ),
    ]
