"""Pictures to pixels."""
