"""Diagram and chart data to drawing operations in the theme."""
