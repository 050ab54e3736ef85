"""The state of the program, which actions alone change."""
