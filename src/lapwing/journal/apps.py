"""Tells Django of the journal's tables."""

from django.apps import AppConfig


class JournalConfig(AppConfig):
    """Entries, their leaves and the chain that proves them."""

    name = "lapwing.journal"
    label = "journal"
    default_auto_field = "django.db.models.BigAutoField"
