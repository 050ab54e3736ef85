"""One slide layout a file."""
