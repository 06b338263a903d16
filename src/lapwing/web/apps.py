"""Tells Django of the pages and of the two tables that they keep for themselves."""

from django.apps import AppConfig


class WebConfig(AppConfig):
    """Pages, forms and live updates."""

    name = "lapwing.web"
    label = "web"
    default_auto_field = "django.db.models.BigAutoField"
