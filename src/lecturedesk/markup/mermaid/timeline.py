"""Mermaid timelines: moments with what happened, in sections."""

import re
from dataclasses import replace

from lecturedesk.base.i18n import _
from lecturedesk.course.diagram import Era, Moment, Timeline
from lecturedesk.course.span import Spans
from lecturedesk.markup.mermaid.source import Faults, label, rows

_EVENT = re.compile(r"\s*:(?:\s+|$)")


def read_timeline(text: str, line: int) -> tuple[Timeline | None, Faults]:
    """A timeline from the lines of its fence, the first of which is `line` of the file, and its faults."""
    faults = Faults()
    title: Spans = ()
    eras: list[Era] = []
    for row in rows(text, line)[1:]:
        word, _space, rest = row.text.partition(" ")
        if word == "title":
            title = label(rest)
        elif word == "section":
            eras.append(Era(label=label(rest), step=row.step, line=row.line))
        else:
            period, *events = _EVENT.split(row.text)
            happened = tuple(label(event) for event in events if event.strip())
            eras = eras or [Era(line=row.line)]
            moments = eras[-1].moments
            if period.strip():
                moment = Moment(period=label(period), events=happened, step=row.step, line=row.line)
                eras[-1] = replace(eras[-1], moments=(*moments, moment))
            elif moments:
                last = replace(moments[-1], events=(*moments[-1].events, *happened))
                eras[-1] = replace(eras[-1], moments=(*moments[:-1], last))
            else:
                faults.add(row.line, _("This event has no time."), _("Write `2004 : what happened`."))
    eras = [era for era in eras if era.moments]
    return (Timeline(eras=tuple(eras), title=title, line=line) if eras else None), faults
