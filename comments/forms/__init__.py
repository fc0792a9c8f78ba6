"""Forms of readers and moderators."""
