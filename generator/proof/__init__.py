"""Proves by running it that what the curriculum says a program does is what it does."""
