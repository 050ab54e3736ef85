"""Where a picture lies: inside the course folder, or nowhere."""

import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

from lecturedesk.base.i18n import _

_ADDRESS = re.compile(r"^(?:[A-Za-z][A-Za-z0-9+.-]+:|//)")


@dataclass(frozen=True, slots=True)
class Refused:
    """Why a picture's path names no file: a rule, and in words what is wrong and how to mend it."""

    rule: str
    what: str
    mend: str


def picture_path(source: str, folder: Path, root: Path) -> Path | Refused:
    """The file that a path in the text names, seen from `folder`; it must exist inside `root`."""
    if _ADDRESS.match(source):
        what = _("A picture on the network is never fetched: {path}").format(path=source)
        return Refused("picture-address", what, _("Save it inside the course folder and name that file."))
    missing = Refused(
        "picture-missing", _("There is no picture {path}.").format(path=source), _("Check its name and folder.")
    )
    try:
        inside = root.resolve()
        for name in dict.fromkeys((source, unquote(source))):
            path = folder / name.replace("\\", "/")
            real = path.resolve()
            if not real.is_relative_to(inside):
                what = _("The picture {path} lies outside the course folder.").format(path=source)
                return Refused("picture-outside", what, _("Copy it into the course folder."))
            if real.is_file():
                return real
    except (OSError, ValueError, RuntimeError):
        return missing
    return missing
