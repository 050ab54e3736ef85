"""Windows: they only look."""
