"""Reading a text file whatever its encoding; what had to be guessed is a Problem."""

import codecs
from pathlib import Path

from lecturedesk.base.i18n import _
from lecturedesk.base.problem import Level, Problem

_LARGEST = 16 * 1024 * 1024  # bytes: more is no text that somebody wrote
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def read_text(path: Path) -> tuple[str, list[Problem]]:
    """The text of a file with plain line ends and no byte order mark, and what was wrong with it; never raises."""
    problems: list[Problem] = []

    def wrong(level: Level, rule: str, what: str, mend: str) -> None:
        problems.append(Problem(level, rule, path, None, what, mend))

    try:
        if path.stat().st_size > _LARGEST:
            wrong(Level.ERROR, "file-size", _("The file is larger than 16 MB."), _("Take out what is no text."))
            return "", problems
        data = path.read_bytes()
    except OSError as error:
        what = _("The file cannot be read: {why}.").format(why=error.strerror or error)
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
