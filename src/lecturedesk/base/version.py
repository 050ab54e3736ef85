"""Which version of the program this is."""

from functools import cache
from importlib.metadata import PackageNotFoundError
from importlib.metadata import version as installed


@cache
def version() -> str:
    """The program's version, e.g. "0.1.0"; "unknown" when it runs from loose files."""
    try:
        return installed("lecturedesk")
    except PackageNotFoundError:
        return "unknown"
