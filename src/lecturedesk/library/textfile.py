"""Reading a text file whatever its encoding; what had to be guessed is a Problem."""

import codecs
import stat
from pathlib import Path

from lecturedesk.base.i18n import _
from lecturedesk.base.problem import Level, Problem

_LARGEST = 16 * 1024 * 1024  # bytes: more is no text that somebody wrote
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def read_text(path: Path, inside: Path | None = None) -> tuple[str, list[Problem]]:
    """The text of a file with plain line ends and no byte order mark, and what was wrong with it; never raises.

    A file whose links lead out of the folder `inside` is not read.
    """
    problems: list[Problem] = []

    def wrong(level: Level, rule: str, what: str, mend: str) -> None:
        problems.append(Problem(level, rule, path, None, what, mend))

    try:
        if inside is not None and not path.resolve().is_relative_to(inside.resolve()):
            what = _("The file is a link that leads out of the course.")
            wrong(Level.ERROR, "file-outside", what, _("Copy the file into the course folder."))
            return "", problems
        if not readable(path):
            wrong(Level.ERROR, "file-size", _("The file is larger than 16 MB."), _("Take out what is no text."))
            return "", problems
        data = path.read_bytes()
    except (OSError, RuntimeError) as error:  # links in a circle are a RuntimeError on some systems
        what = _("The file cannot be read: {why}.").format(why=getattr(error, "strerror", "") or error)
        wrong(Level.ERROR, "file-unreadable", what, _("Look at its name and permissions."))
        return "", problems
    text, guessed = _decoded(data)
    if guessed:
        what = _("The file is not UTF-8; it was read as {encoding}.").format(encoding=guessed)
        wrong(Level.WARNING, "encoding", what, _("Save it as UTF-8."))
    if "\0" in text:
        wrong(Level.WARNING, "nul-bytes", _("The file holds NUL bytes; they were left out."), _("Save it as UTF-8."))
        text = text.replace("\0", "")
    return text.replace("\r\n", "\n").replace("\r", "\n"), problems


def readable(path: Path) -> bool:
    """Whether a file is small enough to be a text; raises OSError when it is no file, such as a folder or a pipe."""
    state = path.stat()
    if not stat.S_ISREG(state.st_mode):
        raise OSError(0, _("it is no file"))
    return state.st_size <= _LARGEST


def _decoded(data: bytes) -> tuple[str, str]:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            rest = data[len(mark) :]
            named = "" if encoding == "utf-8" else "UTF-16"
            return rest.decode(encoding, "replace"), named
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1251", "replace"), "Windows-1251"
    if text.count("\0") * 3 > len(text):
        encoding = "utf-16-le" if data[1:2] == b"\0" else "utf-16-be"
        return data.decode(encoding, "replace"), "UTF-16"
    return text, ""
