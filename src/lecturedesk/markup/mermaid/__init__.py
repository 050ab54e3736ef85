"""Mermaid text to diagram data: no drawing, faults with their lines."""
