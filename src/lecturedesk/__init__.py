"""LectureDesk: a desktop companion for lectures."""
