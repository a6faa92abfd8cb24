"""A small text-based role-playing game."""
