"""A desk with both windows for tests: a lecture with steps, notes, terms and sources, real fonts, a clock moved by hand."""

from dataclasses import replace
from pathlib import Path

from desk.kit import Clock, FakeAsk, FakeClipboard, FakeOpener
from lecturedesk.base.problem import Level, Problem
from lecturedesk.blocks.bullets import Bullets, Item
from lecturedesk.blocks.paragraph import Paragraph
from lecturedesk.course.course import Course, Lecture
from lecturedesk.course.slide import Cited, Frame, Note, Slide
from lecturedesk.course.source import Source
from lecturedesk.course.span import Citation, Span, Style
from lecturedesk.course.term import Concept, Wording
from lecturedesk.desk.desk import Desk
from lecturedesk.desk.notices import Notices
from lecturedesk.desk.pictures import Pictures
from lecturedesk.desk.preferences import Preferences
from lecturedesk.desk.presentation import Presentation
from lecturedesk.desk.shelf import Shelf
from lecturedesk.desk.view import View
from lecturedesk.desk.watch import Watch
from lecturedesk.paint.ruler import QtRuler
from lecturedesk.paint.surface import Surfaces
from lecturedesk.slides.theme_file import read_theme
from lecturedesk.store.paths import settings_file
from lecturedesk.store.settings import Settings
from lecturedesk.windows.audience import AudienceWindow
from lecturedesk.windows.lecture_page import LecturePage
from lecturedesk.windows.main import MainWindow
from lecturedesk.windows.widgets.button import ToolButton
from lecturedesk.windows.widgets.panes import Panes

_TERMS = (
    ("navigation-seal", "navigation seal", "", "навигационная пломба", "official",
     "Electronic device fixed to a load; it locks, senses opening, finds its position and reports both over a mobile "
     "network."),
    ("guarantee", "customs transit guarantee", "", "обеспечение исполнения обязанности по уплате", "usual",
     "Security that duties will be paid if goods under transit do not arrive."),
    ("iot", "Internet of Things", "IoT", "интернет вещей", "rendering",
     "Network of physical devices that sense, identify themselves and exchange data."),
    ("operator", "national operator", "", "национальный оператор", "official",
     "Organisation that tracks shipments under navigation seals in its state."),
)  # fmt: skip


def concepts() -> tuple[Concept, ...]:
    made = []
    for concept, term, short, russian, status, definition in _TERMS:
        english = Wording(term=term, abbreviation=short, definition=definition, sources=(Citation("seals", "art. 2"),))
        others = [name for name, *_ in _TERMS if name != concept]
        see = (("related", (others[0],)), ("do-not-confuse", (others[1],)))
        made.append(
            Concept(id=concept, wordings=(("en", english), ("ru", Wording(term=russian, status=status))), see=see)
        )
    return tuple(made)


def words(text: str, term: str = "") -> tuple[Span, ...]:
    return (Span("A "), Span(text, term=term), Span(" reports where it is"))


def note(text: str, step: int = 0, *, private: bool = False) -> Note:
    return Note(blocks=(Paragraph(spans=(Span(text),)),), step=step, private=private)


def full_slide(number: int, steps: int = 4) -> Slide:
    items = tuple(
        Item(blocks=(Paragraph(spans=words(term, concept)),), step=True)
        for concept, term, *_ in (_TERMS * 2)[:steps]
    )  # fmt: skip
    notes = (
        Note(blocks=(
            Paragraph(spans=(Span("Start with the driver, not the law: "), Span("three borders", Style.STRONG),
                             Span(". Mention the "), Span("navigation seal", term="navigation-seal"), Span("."))),
            Paragraph(spans=(Span("Ask the room who pays for each stop."),)),
        )),
        note("▸ Pause after bullet 2. Let them compare with TIR.", 2),
        note("If late: skip slide 8 and go to the diagram.", min(3, steps)),
        note("A private reminder.", 0, private=True),
    )  # fmt: skip
    return Slide(
        id=f"s{number}",
        title=(Span(f"One journey, one declaration, part {number}"),),
        blocks=(Bullets(items=items),) if items else (Paragraph(spans=(Span(f"Words of slide {number}"),)),),
        notes=notes,
        minutes=3.0 if number % 2 else 2.5,
        section="The idea",
        steps=steps,
        frame=Frame(kicker="Transit · The idea", footer="[1] Agreement on navigation seals, 2022", number=number),
        terms=("navigation-seal", "guarantee", "iot"),
        note_terms=("operator",),
        cited=(Cited(number=1, key="seals", locator="art. 2"),),
    )


def plain_slide(number: int) -> Slide:
    return Slide(
        id=f"s{number}",
        title=(Span(f"A quiet slide {number}"),),
        blocks=(Paragraph(spans=(Span("Nothing to add."),)),),
        minutes=2.0,
        frame=Frame(number=number),
    )


def lecture_of(count: int, folder: Path, lecture_id: str = "transit", number: int = 1) -> Lecture:
    slides = tuple(full_slide(n) if n % 4 != 2 else plain_slide(n) for n in range(1, count + 1))
    return Lecture(
        id=lecture_id,
        title="Unified customs transit and navigation seals of the Union",
        path=folder / "lectures" / lecture_id / "lecture.md",
        number=number,
        minutes=45.0,
        slides=slides,
        bibliography=("seals",),
        lines=tuple(range(10, 10 * count + 1, 10)),
        digest=lecture_id,
    )


def course_of(folder: Path, count: int = 24) -> Course:
    problem = Problem(Level.WARNING, "alt-missing", folder / "lectures" / "transit" / "lecture.md", 31,
                      "A picture has no alternative text.", "Write it between the brackets.")  # fmt: skip
    source = Source(
        key="seals",
        title="Agreement on the use of navigation seals for tracking shipments in the Eurasian Economic Union",
        title_short="Agreement on navigation seals",
        issued="2022-04-19",
    )
    return Course(
        id="customs",
        title="Digital customs",
        subtitle="World Customs Organization and Eurasian Economic Union",
        path=folder,
        languages=("en", "ru"),
        lectures=(
            replace(lecture_of(count, folder), problems=(problem,)),
            lecture_of(3, folder, "seals", 2),
        ),
        concepts=concepts(),
        sources=(source,),
    )


class Stage:
    """Both windows on a desk; `course` is what the next reading finds."""

    def __init__(self, folder: Path, course: Course | None = None) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self.course = course or course_of(folder)
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
            shelf=Shelf(lambda _path, _previous: self.course, preferences),
            presentation=Presentation(self.clock, preferences),
            pictures=Pictures(QtRuler, read_theme, preferences),
            watch=Watch(),
            view=View(self.clock, preferences),
        )
        surfaces = Surfaces()
        self.audience = AudienceWindow(self.desk, surfaces)
        self.main = MainWindow(self.desk, surfaces, self.audience)

    @property
    def page(self) -> LecturePage:
        """The lecture's page that is shown."""
        assert isinstance(self.main.page, LecturePage)
        return self.main.page

    @property
    def panes(self) -> Panes:
        return self.page.panes

    def button(self, action: str) -> ToolButton:
        """The button of an action at the foot of the page."""
        found = self.page.tools.button(action)
        assert found is not None
        return found

    def close(self) -> None:
        self.ask.agrees = True
        self.audience.close()
        self.main.close()
        self.desk.preferences.flush()
        self.audience.deleteLater()
        self.main.deleteLater()
