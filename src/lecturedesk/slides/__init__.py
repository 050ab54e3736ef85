"""Blocks to pictures: plain drawing operations, made without Qt."""
