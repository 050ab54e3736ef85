"""Finding terms and text."""
