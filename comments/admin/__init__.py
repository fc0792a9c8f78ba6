"""What an owner chooses about the conversation, and its record. Each module registers its own."""

from comments.admin import conversation, help, moderation

__all__ = ["conversation", "help", "moderation"]
