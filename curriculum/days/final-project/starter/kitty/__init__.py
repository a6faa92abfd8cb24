"""Kitty: what friends have spent together, and who owes whom."""
