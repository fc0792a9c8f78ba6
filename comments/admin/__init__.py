"""Settings and records of the conversation in the admin. Each module registers its own models."""

from comments.admin import conversation, help, moderation

__all__ = ["conversation", "help", "moderation"]
