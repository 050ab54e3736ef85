"""A desk for tests: a small course made of dataclasses, a clock that is moved by hand, and answers given beforehand."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from grid_ruler import THEME, GridRuler
from lecturedesk.base.problem import Level, Problem
from lecturedesk.blocks.bullets import Bullets, Item
from lecturedesk.blocks.paragraph import Paragraph
from lecturedesk.course.course import Course, Lecture
from lecturedesk.course.slide import Slide
from lecturedesk.course.source import Source
from lecturedesk.course.span import Span
from lecturedesk.desk.desk import Desk
from lecturedesk.desk.notices import Notices
from lecturedesk.desk.pictures import Pictures
from lecturedesk.desk.preferences import Preferences
from lecturedesk.desk.presentation import Presentation
from lecturedesk.desk.shelf import Shelf
from lecturedesk.desk.view import View
from lecturedesk.desk.watch import Watch
from lecturedesk.slides.theme import Theme
from lecturedesk.store.paths import settings_file
from lecturedesk.store.settings import Settings


class Clock:
    """Stands still until it is moved."""

    def __init__(self) -> None:
        self.now = 5000.0

    def __call__(self) -> float:
        return self.now


@dataclass
class FakeAsk:
    """Answers as it was told, and keeps the questions."""

    course: Path | None = None
    agrees: bool = True
    asked: list[str] = field(default_factory=list)

    def open_course(self, start: Path) -> Path | None:
        self.asked.append(f"open from {start.name}")
        return self.course

    def confirm(self, text: str, button: str) -> bool:
        self.asked.append(text)
        return self.agrees


@dataclass
class FakeClipboard:
    """What was copied last."""

    text: str = ""
    html: str = ""

    def put(self, text: str, html: str) -> None:
        self.text, self.html = text, html


@dataclass
class FakeOpener:
    """What was opened; `works` says whether a program is found."""

    works: bool = True
    opened: list[str] = field(default_factory=list)

    def open_file(self, path: Path) -> bool:
        self.opened.append(path.name)
        return self.works

    def open_address(self, address: str) -> bool:
        self.opened.append(address)
        return self.works

    def run(self, command: Sequence[str]) -> bool:
        self.opened.append(" ".join(command))
        return self.works


def slide(number: int, steps: int = 0, section: str = "") -> Slide:
    words = (Span(f"Point {number}"),)
    items = tuple(Item(blocks=(Paragraph(spans=words),), step=True) for _ in range(steps))
    blocks = (Bullets(items=items),) if items else (Paragraph(spans=words),)
    title = (Span(f"Slide {number}"),)
    return Slide(id=f"s{number}", title=title, blocks=blocks, steps=steps, minutes=2.0, section=section)


def lecture(lecture_id: str, path: Path, steps: Sequence[int] = (0, 2, 0, 1)) -> Lecture:
    slides = tuple(slide(number, count) for number, count in enumerate(steps, start=1))
    lines = tuple(range(10, 10 * len(slides) + 1, 10))
    return Lecture(id=lecture_id, title=lecture_id.title(), path=path, slides=slides, lines=lines, digest=lecture_id)


def course_in(folder: Path) -> Course:
    """Two lectures: `transit` with steps 0, 2, 0, 1 and `seals` with three bare slides."""
    problem = Problem(Level.WARNING, "alt-missing", folder / "lectures" / "seals.md", 3, "No alt text.")
    seals = replace(lecture("seals", folder / "lectures" / "seals.md", (0, 0, 0)), problems=(problem,))
    return Course(
        id="customs",
        title="Customs",
        path=folder,
        lectures=(lecture("transit", folder / "lectures" / "transit.md"), seals),
        sources=(Source(key="treaty", title="Treaty", url="https://example.org/treaty"), Source(key="book")),
        problems=(problem,),
    )


def read_theme(name: str, folder: Path | None) -> tuple[Theme, tuple[Problem, ...]]:
    return replace(THEME, name=name, dark=name.endswith("dark")), ()


class Kit:
    """A desk with everything that it was handed; `course` is what the next reading finds."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self.course = course_in(folder)
        self.reads = 0
        self.clock = Clock()
        self.ask = FakeAsk()
        self.clipboard = FakeClipboard()
        self.opener = FakeOpener()
        notices = Notices()
        preferences = Preferences(Settings(settings_file()), notices)
        self.desk = Desk(
            preferences=preferences,
            notices=notices,
            ask=self.ask,
            clipboard=self.clipboard,
            opener=self.opener,
            shelf=Shelf(self._read, preferences),
            presentation=Presentation(self.clock, preferences),
            pictures=Pictures(lambda theme: GridRuler(), read_theme, preferences),
            watch=Watch(),
            view=View(self.clock, preferences),
        )

    def _read(self, path: Path, previous: Course | None) -> Course:
        self.reads += 1
        return self.course

    @property
    def said(self) -> list[str]:
        """The texts of all notices."""
        return [notice.text for notice in self.desk.notices.kept]
