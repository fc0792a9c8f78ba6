"""What a reader may send and a moderator may change."""
