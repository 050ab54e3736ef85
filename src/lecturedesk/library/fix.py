"""`lecturedesk check --fix`: writing made ids into the files, every other byte left as it is."""

import re
from pathlib import Path

from lecturedesk.base.i18n import _
from lecturedesk.base.problem import Level, UserError
from lecturedesk.course.course import Course
from lecturedesk.library.drafting import Draft, Part, draft
from lecturedesk.library.writing import replace_file
from lecturedesk.markup.split import split

_LINE = re.compile(rb"[^\r\n]*(?:\r\n|\r|\n|$)")
_BOM = b"\xef\xbb\xbf"
_ATX = re.compile(rb" {0,3}#{1,6}(?:\s|$)")
_RULE = re.compile(rb" {0,3}(?:=+|-+)[ \t]*(?:\r|\n|$)")
_SETEXT_LINES = 8  # a title of more lines is none


def fix(course: Course) -> list[tuple[Path, int]]:
    """Write an id into each slide and lecture that has none; returns the files that changed and how many ids each got.

    A file that is not UTF-8, or whose slides would be read differently afterwards, stays as it is. Raises UserError when
    a file cannot be read or written. Read the course anew afterwards.
    """
    root = course.path if course.path.is_dir() else course.path.parent
    changed = []
    for lecture in course.lectures:
        count = _fix_file(lecture.path, lecture.id, root)
        if count:
            changed.append((lecture.path, count))
    return changed


def _fix_file(path: Path, lecture_id: str, root: Path) -> int:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise UserError(_("{path} cannot be read: {why}.").format(path=path, why=error.strerror or error)) from error
    read = _draft(data, path, root)
    if read is None:
        return 0
    inserts = [_slide_insert(part, _lines(data)) for part in read.parts if part.unwritten]
    if not read.file.head.id:
        inserts.append(_head_insert(read, lecture_id))
    if not inserts:
        return 0
    new = _inserted(data, inserts)
    after = _draft(new, path, root)
    same = after and [(part.id, part.title, part.blocks) for part in after.parts] == [
        (part.id, part.title, part.blocks) for part in read.parts
    ]
    if not after or not same or any(part.unwritten for part in after.parts) or after.file.head.id != lecture_id:
        return 0
    replace_file(path, new)
    return len(inserts)


def _draft(data: bytes, path: Path, root: Path) -> Draft | None:
    try:
        text = data.removeprefix(_BOM).decode("utf-8")
    except UnicodeDecodeError:
        return None
    if "\0" in text:
        return None
    return draft(split(text.replace("\r\n", "\n").replace("\r", "\n"), path), root, Level.HINT)


def _lines(data: bytes) -> list[bytes]:
    """The lines of a file with their ends, in which joining them gives the file again."""
    return [line for line in _LINE.findall(data) if line]


def _slide_insert(part: Part, lines: list[bytes]) -> tuple[int, str]:
    """The line, from 0, before which the slide's id goes, and what to write: below its heading, else at its begin."""
    if not part.title_line:
        return part.line - 1, f"<!-- id: {part.id} -->"
    at = part.title_line - 1
    if at < len(lines) and not _ATX.match(lines[at]):
        below = range(at + 1, min(at + _SETEXT_LINES, len(lines)))
        at = next((n for n in below if _RULE.match(lines[n])), at)
    return at + 1, f"<!-- id: {part.id} -->"


def _head_insert(read: Draft, lecture_id: str) -> tuple[int, str]:
    if read.file.head_line:
        return read.file.head_line - 1, f"id: {lecture_id}"
    return 0, f"---\nid: {lecture_id}\n---\n"


def _inserted(data: bytes, inserts: list[tuple[int, str]]) -> bytes:
    mark = _BOM if data.startswith(_BOM) else b""
    lines = _lines(data.removeprefix(_BOM))
    end = b"\r\n" if lines and lines[0].endswith(b"\r\n") else b"\n"
    for at, words in sorted(inserts, reverse=True):
        written = words.encode("utf-8").replace(b"\n", end) + end
        if at >= len(lines) and lines and not lines[-1].endswith((b"\n", b"\r")):
            written = end + written.removesuffix(end)
        lines.insert(min(at, len(lines)), written)
    return mark + b"".join(lines)
