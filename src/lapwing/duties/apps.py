"""Tells Django of the duties' tables."""

from django.apps import AppConfig


class DutiesConfig(AppConfig):
    """The cache of what was derived, and when to look at each person again."""

    name = "lapwing.duties"
    label = "duties"
    default_auto_field = "django.db.models.BigAutoField"
