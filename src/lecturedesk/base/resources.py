"""Where the bundled content/ and resources/ lie: in a checkout, an installed wheel or a frozen executable."""

import sys
from pathlib import Path


def _root() -> Path:
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen:
        return Path(frozen)
    package = Path(__file__).resolve().parents[1]
    return package if (package / "resources").is_dir() else package.parents[1]


def resource(*parts: str) -> Path:
    """The path of a bundled resource, e.g. `resource("fonts", "OFL.txt")`; it is not checked to exist."""
    return _root().joinpath("resources", *parts)


def bundled_course() -> Path:
    """The folder of the course that ships with the program."""
    return _root() / "content"
