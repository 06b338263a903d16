"""Keeps of each address its house and street, by which it is found without a postcode."""

from typing import ClassVar

from django.db import migrations, models
from django.db.models.functions import StrIndex, Substr


class Migration(migrations.Migration):
    """One column that the database makes from the key, and its index."""

    dependencies: ClassVar = [("record", "0011_contacts_and_meetings")]
    operations: ClassVar = [
        migrations.AddField(
            model_name="address",
            name="street",
            field=models.GeneratedField(
                expression=Substr("key", StrIndex("key", models.Value("|")) + 1),
                output_field=models.TextField(),
                db_persist=True,
            ),
        ),
        migrations.AddIndex(
            model_name="address",
            index=models.Index(fields=["street"], name="address_by_street"),
        ),
    ]
