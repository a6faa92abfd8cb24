"""Renders the curriculum in `curriculum/` into Markdown pages and has MkDocs publish them."""
