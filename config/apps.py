from django.apps import AppConfig


class ConfigConfig(AppConfig):
    """What needs both apps: search, demo, benchmark, health. No models of its own."""

    name = "config"
    label = "colloquy"
    verbose_name = "Colloquy"
