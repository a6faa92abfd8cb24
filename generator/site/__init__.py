"""From Markdown to the site.

Only `settings`, `leaves`, `speedups`, `converter` and `book` know MkDocs.
"""
