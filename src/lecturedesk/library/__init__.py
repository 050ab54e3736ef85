"""Reading a course folder."""
