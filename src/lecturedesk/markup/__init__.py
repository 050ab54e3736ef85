"""Markdown text to blocks."""
