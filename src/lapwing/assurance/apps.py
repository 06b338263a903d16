"""Tells Django of the tables of assurance."""

from django.apps import AppConfig


class AssuranceConfig(AppConfig):
    """Inspection reports, their recommendations, and each step towards closing one."""

    name = "lapwing.assurance"
    label = "assurance"
    default_auto_field = "django.db.models.BigAutoField"
