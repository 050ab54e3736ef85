"""A lecture file cut into head, slides, notes and definitions; nothing of it is read as Markdown yet."""

from dataclasses import dataclass, field
from pathlib import Path

from lecturedesk.base.i18n import N_, _
from lecturedesk.base.problem import Level, Problem
from lecturedesk.markup.attributes import attributes
from lecturedesk.markup.blanking import blank, without_prefix
from lecturedesk.markup.definitions import Collector
from lecturedesk.markup.head import Head, find_head, read_head
from lecturedesk.markup.lines import clean, heading
from lecturedesk.markup.notes import notes
from lecturedesk.markup.outline import Cut, cuts
from lecturedesk.markup.parts import RawNote, RawSlide, SplitFile
from lecturedesk.markup.rawhtml import raw_html
from lecturedesk.markup.regions import Kind, Region, scan
from lecturedesk.markup.settings import OURS, Setting, settings

_UNCLOSED = {
    Kind.FENCE: (
        N_("This code is not closed; it ends where a slide begins."),
        N_("Close it with the same signs on a line of their own."),
    ),
    Kind.COMMENT: (N_("This comment is not closed; it ends where a slide begins."), N_("Close it with “-->”.")),
    Kind.CONTAINER: (
        N_("This “:::” is not closed; it ends where a slide begins."),
        N_("Close it with “:::” on a line of its own."),
    ),
}


def split(text: str, path: Path) -> SplitFile:
    """The parts of a lecture file's text; any text can be split, and its faults are in `problems`."""
    lines = clean(text.removeprefix("\ufeff")).split("\n")
    head, head_line, problems, body = _head(lines, path)
    work = _Work(path, body + 1, lines[body:], head, problems)
    return work.done(head_line)


def _head(lines: list[str], path: Path) -> tuple[Head, int, list[Problem], int]:
    """The head, the line of its YAML (0 without one), its problems, and the body's first line from 0."""
    found = find_head(lines)
    if found is None:
        return Head(), 0, [], 0
    end, closed = found
    head, problems = read_head("\n".join(lines[1:end]), path, 2)
    if closed:
        return head, 2, problems, end + 1
    what = _("The head is not closed.")
    fault = Problem(Level.ERROR, "unclosed", path, 1, what, _("End it with a line “---”."))
    return head, 2, [*problems, fault], end


@dataclass(slots=True)
class _Spoken:
    """A comment or `::: notes` with its place."""

    at: int
    text: str
    line: int
    private: bool = False


@dataclass(slots=True)
class _Own:
    """What the comments of one slide set."""

    values: dict[str, str] = field(default_factory=dict)
    here: dict[str, str] = field(default_factory=dict)
    line: int = 0


class _Work:
    """The body of one file while it is cut."""

    def __init__(self, path: Path, first_line: int, lines: list[str], head: Head, problems: list[Problem]) -> None:
        self.path = path
        self.first_line = first_line
        self.lines = lines
        self.head = head
        self.problems = problems
        self.standing = dict(head.marp)
        regions = scan(lines)
        self.spoken: list[_Spoken] = []
        self.hidden: set[str] = set()
        self.is_code = [False] * len(lines)
        self.is_kept = [False] * len(lines)
        for at in regions.strays:
            lines[at] = ""
            self._problem("stray-colons", at, _("“:::” closes nothing here."), _("Remove it."))
        self.kept_until = 0
        for region in regions.found:
            self._region(region)
        self._blank(regions.found)
        self.collector = Collector(path, first_line)
        self.collector.take(lines, self.is_code)

    def _problem(self, rule: str, at: int, what: str, mend: str) -> None:
        self.problems.append(Problem(Level.WARNING, rule, self.path, self.first_line + at, what, mend))

    def _region(self, region: Region) -> None:
        """Note what a region means; the text of `::: notes` is taken when the comments are gone."""
        if not region.closed:
            what, mend = _UNCLOSED[region.kind]
            self._problem("unclosed", region.start, _(what), _(mend))
        if region.kind is Kind.COMMENT:
            text = region.info.replace("<!--", "")  # comments do not nest; as a note it would hide the rest
            self.spoken.append(_Spoken(region.start, text, self.first_line + region.start))
        elif region.kind is Kind.HIDDEN and region.info not in self.hidden:
            self.hidden.add(region.info)
            self.problems.append(raw_html(region.info, self.path, self.first_line + region.start))
        elif region.kind in (Kind.FENCE, Kind.CONTAINER):
            if region.end > self.kept_until:  # regions nest, so the outermost says it for all
                self._keep(region, self.is_kept)
                self.kept_until = region.end
            if region.kind is Kind.FENCE:
                self._keep(region, self.is_code)

    @staticmethod
    def _keep(region: Region, marks: list[bool]) -> None:
        marks[region.start : region.end] = [True] * (region.end - region.start)

    def _blank(self, regions: list[Region]) -> None:
        """Blank comments, then take out the notes that stand in containers."""
        blank(self.lines, regions)
        taken = 0
        for region in regions:
            if region.kind is not Kind.CONTAINER or region.start < taken:
                continue
            name, _space, rest = region.info.partition(" ")
            given = attributes(region.info.strip("{}") if name.startswith("{") else rest.strip().strip("{}"))
            if name != "notes" and not (name.startswith("{") and "notes" in given.classes):
                continue
            taken = region.end
            last = region.end - 1 if region.closed else region.end
            text = without_prefix("\n".join(self.lines[region.start + 1 : last]), region.prefix)
            private = "private" in given.classes
            self.spoken.append(_Spoken(region.start, text, self.first_line + region.start + 1, private))
            self.lines[region.start : region.end] = [""] * (region.end - region.start)
        self.spoken.sort(key=lambda spoken: spoken.at)

    def done(self, head_line: int) -> SplitFile:
        """All slides, once the body is cut."""
        places, faults = cuts(self.lines, self.is_kept, self.head.heading_divider)
        for at in faults:
            what = _("“---” directly under text makes that text a heading, it does not begin a slide.")
            self._problem("setext", at, what, _("Put an empty line before it."))
        slides, spoken = [], 0
        for number, cut in enumerate(places):
            until = spoken
            while until < len(self.spoken) and self.spoken[until].at < cut.end:
                until += 1
            slide = self._slide(cut, self.spoken[spoken:until])
            spoken = until
            # A rule at the file's very beginning or end makes no slide.
            if slide is not None or 0 < number < len(places) - 1:
                slides.append(slide or RawSlide("", self.first_line + cut.start, dict(self.standing)))
        return SplitFile(
            self.path, self.head, head_line, tuple(slides), self.collector.done(),
            tuple(self.problems + self.collector.problems),
        )  # fmt: skip

    def _slide(self, cut: Cut, spoken: list[_Spoken]) -> RawSlide | None:
        """One slide, or None when nothing at all is there."""
        own = _Own()
        remarks = self._notes(spoken, own)
        start = cut.start
        while start < cut.end and not self.lines[start].strip():
            start += 1
        text = "\n".join(self.lines[start : cut.end]).rstrip()
        if not text and not spoken:
            return None
        given = self._heading_id(start, cut.end)
        return RawSlide(
            text=text,
            line=self.first_line + (start if text else cut.start),
            settings=self.standing | own.here,
            id=own.values.get("id", ""),
            minutes=own.values.get("minutes", ""),
            priority=own.values.get("priority", ""),
            setting_line=own.line,
            heading_id=given,
            notes=remarks,
        )

    def _notes(self, spoken: list[_Spoken], own: _Own) -> tuple[RawNote, ...]:
        """The notes of a slide; what is settings goes to `own` or stands from here on."""
        found: list[RawNote] = []
        steps = {False: 0, True: 0}  # private notes count their own clicks
        for comment in spoken:
            if comment.text.strip() == "fit":  # Marp's mark of a heading that fills its line
                own.here["fit"] = "true"
                continue
            given, faults = settings(comment.text, self.path, comment.line)
            self.problems += faults
            for setting in given:
                self._set(setting, own, comment.line)
            if not given:
                more, step = notes(comment.text, comment.line, steps[comment.private], private=comment.private)
                steps[comment.private] = step
                found += more
        return tuple(found)

    def _set(self, setting: Setting, own: _Own, line: int) -> None:
        if setting.key in OURS:
            own.values[setting.key], own.line = setting.value, own.line or line
        elif setting.here_only:
            own.here[setting.key] = setting.value
        else:
            self.standing[setting.key] = setting.value

    def _heading_id(self, start: int, end: int) -> str:
        """The `{#id}` of the slide's first heading, or an empty string."""
        for at in range(start, end):
            found = None if self.is_code[at] else heading(self.lines[at])
            if found:
                text, brace, given = found[1].rpartition("{")
                return attributes(given.rstrip().removesuffix("}")).id if brace and text is not None else ""
        return ""
