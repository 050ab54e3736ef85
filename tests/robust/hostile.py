"""Hostile courses as data: what lies in the folder, what must be said of it, what the audience must still read."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from course_files import GLOSSARY, HEAD, SOURCES, YAML

Make = Callable[[Path], None]
Content = str | bytes | Make
LECTURE = "lectures/one/lecture.md"
USUAL: Mapping[str, Content] = {
    "course.yaml": YAML.lstrip(),
    "glossary/a.yaml": GLOSSARY.lstrip(),
    "sources.json": SOURCES,
    LECTURE: f"{HEAD}\n# One\n<!-- id: one -->\n\nWords that stay\n",
}
COURSES: dict[str, "Hostile"] = {}


@dataclass(frozen=True)
class Hostile:
    """A course with something wrong in it.

    `files` holds the text, the bytes or the maker of each path; `rules` are those of the Problems that must be found,
    `shown` the words that a slide must show. A `bare` course has no slide; a `painted` one is measured with the
    program's own ruler and painted.
    """

    files: Mapping[str, Content]
    rules: frozenset[str]
    shown: tuple[str, ...]
    bare: bool = False
    painted: bool = False

    def write(self, folder: Path) -> Path:
        """The course in this folder."""
        for name, content in {**USUAL, **self.files}.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            if callable(content):
                content(path)
            else:
                path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass"))
        return folder


def hostile(name: str, body: str = "", rules: str = "", shown: str = "", *, bare: bool = False,
            painted: bool = False, **files: Content) -> None:  # fmt: skip
    """Register a course whose only lecture has this body; `rules` are separated by blanks, `shown` by `/`.

    `files` are named as in `_PATHS`.
    """
    if name in COURSES:
        raise ValueError(f"two courses {name}")
    given: dict[str, Content] = {_PATHS[key]: content for key, content in files.items()}
    if body:
        given[LECTURE] = f"{HEAD}\n{body}\n"
    COURSES[name] = Hostile(given, frozenset(rules.split()), tuple(filter(None, shown.split("/"))), bare, painted)


_PATHS = {
    "lecture": LECTURE,
    "course": "course.yaml",
    "glossary": "glossary/a.yaml",
    "sources": "sources.json",
    "credits": "lectures/one/images/CREDITS.yaml",
    "theme": "themes/a.toml",
    "other_glossary": "glossary/b.yaml",
    "other_lecture": "lectures/two",
    "inner": "lectures/one/in",
    "png": "lectures/one/images/a.png",
    "svg": "lectures/one/images/a.svg",
}


def slide(text: str) -> str:
    """A slide of its own with an id and these words."""
    return f"# One\n<!-- id: one -->\n\n{text}"


def folder(path: Path) -> None:
    """A folder where a file is wanted."""
    path.mkdir()


def link_to(target: str) -> Make:
    """A symbolic link to a path seen from the link, which may lie outside the course."""
    return lambda path: path.symlink_to(target)
