"""Tells Django of the worklists' tables."""

from django.apps import AppConfig


class WorklistsConfig(AppConfig):
    """Who was told what, who acknowledged it, and the mail that went out."""

    name = "lapwing.worklists"
    label = "worklists"
    default_auto_field = "django.db.models.BigAutoField"
