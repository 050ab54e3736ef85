"""The model: a course as immutable data."""
