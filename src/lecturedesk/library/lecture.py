"""Reading one lecture: from its split file to linked slides, with what is made around them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from lecturedesk.base.i18n import N_, _, counted, translated
from lecturedesk.base.problem import Level, Problem
from lecturedesk.blocks.bibliography import Bibliography, filled
from lecturedesk.course.block import Block
from lecturedesk.course.course import Lecture
from lecturedesk.course.slide import Frame, Note, Slide
from lecturedesk.course.span import Span, plain
from lecturedesk.course.walk import steps, texts
from lecturedesk.library.citing import bibliography, cited, footer, note_citations, slide_citations
from lecturedesk.library.credits import with_credits
from lecturedesk.library.drafting import Draft, Part, draft
from lecturedesk.library.link import Known, Linker
from lecturedesk.library.looks import classes_of, coloured, written
from lecturedesk.library.pictures import slide_pictures, written_at
from lecturedesk.library.planning import layout, priority, shared_minutes
from lecturedesk.library.where import places
from lecturedesk.markup.parts import SplitFile

_SHORT_LETTERS = 24
_HEADING = re.compile(r"^ {0,3}#{1,6}[ \t]+(.+?)[ \t]*#*[ \t]*$", re.MULTILINE)
_DRESS = re.compile(r"\]\([^)]*\)|\{[^}]*\}|\[@[^\]]*\]|[*`\[\]]")  # what is not words: addresses, attributes, marks
_LECTURE = N_("Lecture {n}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What surrounds a lecture: its course folder, what the course knows, and the words above an opening's title.

    `number` is 0 for a lecture that stands in no course; `unwritten` is the level of the fault of a missing id.
    """

    root: Path
    known: Known = field(default_factory=Known)
    language: str = "en"
    course: str = ""
    number: int = 0
    unwritten: Level = Level.HINT


def read_lecture(
    file: SplitFile, lecture_id: str, setting: Setting, digest: str = "", previous: Lecture | None = None
) -> Lecture:
    """The lecture of a split file; slides equal to those of `previous`, their pictures too, are the same objects."""
    parts = draft(file, setting.root, setting.unwritten)
    made = _Lecture(parts, setting)
    slides = _kept(made.slides(), previous)
    lines = tuple(part.line for part in parts.parts)
    head = file.head
    title = title_of(file, parts.parts)
    return Lecture(
        id=lecture_id,
        title=title,
        path=file.path,
        short=head.short or short_of(title),
        subtitle=head.subtitle,
        lang=made.language,
        number=max(1, setting.number),
        minutes=made.minutes,
        occasion=head.occasion,
        objectives=head.objectives,
        slides=slides,
        bibliography=made.keys,
        lines=lines,
        digest=digest,
        links=tuple(_outgoing(slides, lines)),
        pictures=tuple({path: written_at(path) for slide in slides for path, _line in slide_pictures(slide)}.items()),
        problems=tuple(made.problems),
    )


def title_of(file: SplitFile, parts: Sequence[Part] = ()) -> str:
    """The lecture's title: the head's, else the first slide's, else its folder's or file's name."""
    if file.head.title:
        return file.head.title
    first = plain(parts[0].title) if parts else _first_heading(file)
    return first or (file.path.parent.name if file.path.stem == "lecture" else file.path.stem)


def _first_heading(file: SplitFile) -> str:
    """The words of the first slide's heading, before anything is read as Markdown."""
    found = _HEADING.search(file.slides[0].text) if file.slides else None
    return " ".join(_DRESS.sub("", found[1]).split()) if found else ""


def short_of(title: str) -> str:
    """The title's first words, up to 24 letters."""
    words = title.split()
    short = words[0][:_SHORT_LETTERS] if words else ""
    for word in words[1:]:
        if len(short) + 1 + len(word) > _SHORT_LETTERS:
            break
        short += f" {word}"
    return short


def _kept(slides: tuple[Slide, ...], previous: Lecture | None) -> tuple[Slide, ...]:
    if previous is None:
        return slides
    drawn_anew = {path for path, when in previous.pictures if written_at(path) != when}
    old = {slide.id: slide for slide in previous.slides}
    return tuple(
        old[slide.id]
        if old.get(slide.id) == slide and not any(path in drawn_anew for path, _line in slide_pictures(slide))
        else slide
        for slide in slides
    )


def _outgoing(slides: tuple[Slide, ...], lines: tuple[int, ...]) -> Iterator[tuple[str, int]]:
    """The links to other lectures, with the file's line of each."""
    for slide, now in zip(slides, lines, strict=True):
        blocks = (*slide.blocks, *(block for note in slide.notes for block in note.blocks))
        words = (slide.title, *(text for block in blocks for text in texts(block)))
        if any(_leads_out(span) for text in words for span in text):  # few do, and where they stand takes longer
            for place in places(slide, now):
                yield from ((span.link, place.line) for span in place.spans if _leads_out(span))


def _leads_out(span: Span) -> bool:
    return span.link.startswith("lecture:")


class _Lecture:
    """A lecture being put together: the numbers of its sources, its time plan, its slides one by one."""

    def __init__(self, read: Draft, setting: Setting) -> None:
        self.read = read
        self.setting = setting
        head, path = read.file.head, read.file.path
        self.path = path
        self.language = head.lang or setting.language
        self.keys = bibliography(read.parts, setting.known.sources)
        self.numbers = {key: n for n, key in enumerate(self.keys, 1)}
        raws = [part.raw for part in read.parts]
        self.minutes, self.shares, faults = shared_minutes(raws, head, path)
        self.problems: list[Problem] = [*read.problems, *faults]
        self.linker = Linker(
            path, self.language, setting.known, self.numbers, frozenset(part.id for part in read.parts), self.problems
        )
        self.short = head.short or short_of(title_of(read.file, read.parts))
        self.section = ""

    def slides(self) -> tuple[Slide, ...]:
        """All slides, linked in order."""
        before = len(self.read.reader.problems)
        slides = tuple(self._slide(part, index) for index, part in enumerate(self.read.parts))
        self.problems += self.read.reader.problems[before:]
        return slides

    def _slide(self, part: Part, index: int) -> Slide:
        classes = classes_of(part.raw)
        name = layout(classes, part.level, part.blocks, part.backdrop, first=index == 0)
        if name == "section" or "section" in classes:
            self.section = plain(part.title)
            self.linker.new_section()
        linked = self.linker.slide(part)
        presses = sum(steps(block) for block in linked.blocks)
        shown = cited(slide_citations(part), self.numbers)
        spoken = cited(note_citations(part, private=False), self.numbers)
        keys = {one.key for one in shown}
        slide = Slide(
            id=part.id,
            title=linked.title,
            level=part.level or 2,
            blocks=self._with_sources(linked.blocks),
            notes=self._notes(part, linked.notes, presses),
            layout=name,
            classes=classes,
            minutes=self.shares[index],
            priority=priority(part.raw, self.path, self.problems),
            section=self.section,
            steps=presses,
            frame=self._frame(part, index, name, footer(shown, self.setting.known.sources)),
            backdrop=coloured(part.backdrop, part.raw, self.path, self.problems),
            terms=linked.terms,
            note_terms=linked.note_terms,
            cited=shown + tuple(one for one in spoken if one.key not in keys),
            line=part.line,
        )
        return with_credits(slide, self.setting.root, self.language)

    def _with_sources(self, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        """The blocks with the bibliography, if there is one, made from the lecture's citations."""
        known = self.setting.known.sources
        cited_sources = [known[key] for key in self.keys if key in known]
        return tuple(filled(one, cited_sources) if isinstance(one, Bibliography) else one for one in blocks)

    def _notes(self, part: Part, notes: tuple[Note, ...], presses: int) -> tuple[Note, ...]:
        clicks = max((note.step for note in notes), default=0)
        if clicks > presses:
            line = next(raw.line for raw in part.raw.notes if raw.step == clicks)
            what = _("The notes have {clicks} clicks, the slide has {steps} steps.").format(
                clicks=clicks, steps=presses
            )
            mend = _("Take a [click] out, or write the items with `*`.")
            self.problems.append(Problem(Level.WARNING, "clicks", self.path, line, what, mend))
        return tuple(replace(note, step=min(note.step, presses)) for note in notes)

    def _frame(self, part: Part, index: int, name: str, sources: str) -> Frame:
        own, header = (self._words(part, key) for key in ("footer", "header"))
        opening = name == "opening"
        section = "" if name == "section" else self.section
        kicker = " · ".join(word for word in (self.short, section) if word)
        return Frame(
            kicker="" if opening else kicker,
            header="" if opening else header,
            above=self._above() if opening else "",
            below=self._below() if opening else "",
            footer=" · ".join(words for words in (sources, own) if words),
            number=index + 1,
            paginate=part.raw.settings.get("paginate", "true").strip() not in ("false", "skip"),
        )

    def _words(self, part: Part, key: str) -> str:
        """A setting that is Markdown, as words."""
        text = written(part.raw, key)
        return plain(self.read.reader.inline(text, part.line)) if text else ""

    def _above(self) -> str:
        number = self.setting.number
        words = translated(_LECTURE, self.language).replace("{n}", str(number)) if number else ""
        return " · ".join(part for part in (words, self.setting.course) if part)

    def _below(self) -> str:
        slides = counted("{n} slide", "{n} slides", len(self.read.parts), self.language)
        minutes = round(self.minutes)
        if not minutes:
            return slides
        return f"{slides} · {counted('{n} minute', '{n} minutes', minutes, self.language)}"
