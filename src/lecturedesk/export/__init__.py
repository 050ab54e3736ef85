"""Writing lectures as files."""
