"""Tells Django of the record's tables."""

from django.apps import AppConfig


class RecordConfig(AppConfig):
    """People, places, cases, teams and users."""

    name = "lapwing.record"
    label = "record"
    default_auto_field = "django.db.models.BigAutoField"
