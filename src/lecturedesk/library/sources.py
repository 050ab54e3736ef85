"""Reading the sources of a course: CSL-JSON, as Zotero exports it."""

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from lecturedesk.base.i18n import _
from lecturedesk.base.problem import Level, Problem
from lecturedesk.course.source import Source
from lecturedesk.library.textfile import read_text

_decoder = json.JSONDecoder()
_TAG = re.compile(r"</?(?:i|b|em|strong|sub|sup|span|sc)\b[^>]*>", re.IGNORECASE)
_KEY = re.compile(r"[^\s\[\];,@]+")


def read_sources(path: Path) -> tuple[tuple[Source, ...], list[Problem]]:
    """The sources of a CSL-JSON file in its order, and their faults; one broken entry does not hide the others."""
    text, problems = read_text(path, path.parent)
    lines: dict[str, int] = {}
    sources = []
    for entry, line in _entries(text, path, problems):
        source = _source(entry, line, path, problems)
        if source is None:
            continue
        if source.key in lines:
            what = _("Two sources have the key {key}: lines {first} and {second}.").format(
                key=source.key, first=lines[source.key], second=line
            )
            problems.append(Problem(Level.ERROR, "source-twice", path, line, what, _("Give one of them another id.")))
            continue
        lines[source.key] = line
        sources.append(source)
    return tuple(sources), problems


def _entries(text: str, path: Path, problems: list[Problem]) -> Iterator[tuple[Any, int]]:
    """Each element of the JSON array with the line that it begins on; after a broken one the next is looked for."""
    place = _begin(text)
    if place is None:
        if text.strip():
            what = _("The sources are not a list.")
            problems.append(
                Problem(Level.ERROR, "sources-json", path, 1, what, _("Export them from Zotero as CSL JSON."))
            )
        return
    while (place := _skip(text, place)) < len(text) and text[place] != "]":
        line = text.count("\n", 0, place) + 1
        try:
            entry, place = _decoder.raw_decode(text, place)
        except (ValueError, RecursionError) as error:  # a number of 5,000 digits is a ValueError
            at, why = (error.lineno, error.msg) if isinstance(error, json.JSONDecodeError) else (line, str(error))
            what = _("This entry is no JSON: {why}.").format(why=why)
            problems.append(Problem(Level.ERROR, "sources-json", path, at, what, _("Look for a comma or a quote.")))
            following = re.compile(r"\n[ \t]{0,2}\{").search(text, place + 1)
            if not following:
                return
            place = following.end() - 1
        else:
            yield entry, line


def _begin(text: str) -> int | None:
    found = re.match(r'\s*(?:\{\s*"items"\s*:\s*)?\[', text)
    return found.end() if found else None


def _skip(text: str, place: int) -> int:
    while place < len(text) and text[place] in " \t\n,":
        place += 1
    return place


def _source(entry: Any, line: int, path: Path, problems: list[Problem]) -> Source | None:
    if not isinstance(entry, Mapping):
        what = _("A source must be an object in braces.")
        problems.append(Problem(Level.ERROR, "source-entry", path, line, what, _("Export the list anew.")))
        return None
    key = _text(entry.get("citation-key")) or _text(entry.get("id"))
    if not _KEY.fullmatch(key):
        what = _("The key “{key}” cannot be cited.").format(key=key) if key else _("A source has no id.")
        mend = _('Write "id": "author-year", without spaces.')
        problems.append(Problem(Level.ERROR, "source-key", path, line, what, mend))
        return None
    title = _words(entry.get("title"))
    if not title:
        what = _("The source {key} has no title.").format(key=key)
        problems.append(Problem(Level.WARNING, "source-title", path, line, what, _("Add its title.")))
    return Source(
        key=key,
        type=_text(entry.get("type")),
        title=title,
        title_short=_words(entry.get("title-short") or entry.get("shortTitle")),
        authors=_people(entry.get("author")) or _people(entry.get("editor")),
        container=_words(entry.get("container-title")),
        publisher=_words(entry.get("publisher")),
        number=_number(entry),
        issued=_date(entry.get("issued")),
        url=_web(entry.get("URL") or entry.get("DOI")),
        note=_words(entry.get("note")),
    )


def _text(value: Any) -> str:
    return str(value).strip() if isinstance(value, str | int | float) and not isinstance(value, bool) else ""


def _words(value: Any) -> str:
    return " ".join(_TAG.sub("", _text(value)).split())


def _web(value: Any) -> str:
    address = _text(value)
    return f"https://doi.org/{address}" if address.startswith("10.") else address


def _number(entry: Mapping[str, Any]) -> str:
    volume, issue = _text(entry.get("volume")), _text(entry.get("issue"))
    both = f"{volume} ({issue})" if volume and issue else volume or issue
    return _text(entry.get("number")) or both


def _people(value: Any) -> tuple[str, ...]:
    people = value if isinstance(value, list) else []
    return tuple(name for name in (_person(one) for one in people) if name)


def _person(one: Any) -> str:
    if not isinstance(one, Mapping):
        return _words(one)
    parts = (one.get("given"), one.get("non-dropping-particle"), one.get("family"))
    return _words(one.get("literal")) or " ".join(word for word in map(_words, parts) if word)


def _date(value: Any) -> str:
    """A CSL date as YYYY, YYYY-MM or YYYY-MM-DD; of a span of dates the first."""
    if isinstance(value, Mapping):
        spans = value.get("date-parts")
        parts = spans[0] if isinstance(spans, list) and spans and isinstance(spans[0], list) else []
        numbers = [int(part) for part in parts[:3] if _text(part).isdecimal() and len(_text(part)) <= 4]
        if numbers:
            return "-".join(f"{number:0{2 if place else 4}d}" for place, number in enumerate(numbers))
        value = value.get("raw") or value.get("literal")
    found = re.match(r"\d{4}(?:-\d{2}(?:-\d{2})?)?", _text(value))
    return found[0] if found else ""
