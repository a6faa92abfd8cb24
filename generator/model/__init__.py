"""What a curriculum is. No files, no YAML, no HTML: only values, valid from birth."""
