"""Pure state machines of a lecture being given."""
