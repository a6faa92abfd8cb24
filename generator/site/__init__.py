"""From Markdown to the site. Only `settings`, `leaves`, `converter` and `book` know MkDocs."""
