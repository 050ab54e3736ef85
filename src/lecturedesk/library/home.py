"""Which folder is the course that a path belongs to; imports nothing, for the start of the program asks it."""

from pathlib import Path

DESCRIPTION = "course.yaml"
LECTURES = "lectures"
MARKDOWN = (".md", ".markdown")


def course_folder(path: Path) -> Path | None:
    """The course folder that a path is, or that a lecture's file stands in; None for a file outside a course."""
    if path.is_dir():
        return path
    if path.name == DESCRIPTION:
        return path.parent
    for parent in path.parents:
        if parent.name == LECTURES and (parent.parent / DESCRIPTION).is_file():
            return parent.parent
    return None
