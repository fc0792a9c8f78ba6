// Rows of related links: moved by buttons, numbered by their place.
