"""The net under the readers: one that raises gives a panel with the source, and a Problem."""

import logging
from collections.abc import Callable
from typing import TypeVar

from lecturedesk.base.i18n import _
from lecturedesk.base.problem import Level
from lecturedesk.course.block import Block
from lecturedesk.markup.reads import Lifted, Reading, lifted_readers

log = logging.getLogger(__name__)
net = {"spread": True}  # tests take the net away, so that a fault in a reader is seen as it is
T = TypeVar("T")
Made = Block | tuple[Block, ...] | None


def caught(
    reader: Callable[[T, Reading], Made], given: T, source: Callable[[], str], line: int, reading: Reading
) -> tuple[Block, ...]:
    """What a reader makes of an element or a lifted part that begins on this line and has this source."""
    if not net["spread"]:
        return _tuple(reader(given, reading))
    try:
        return _tuple(reader(given, reading))
    except Exception:
        log.exception("line %s in %s could not be read", line, reading.folder)
    what = _("This could not be read, so its source is shown; the log tells why.")
    reading.problem(Level.ERROR, "reader", line, what)
    panel = lifted_readers.get("fence:*")
    try:
        return _tuple(panel(Lifted("", source(), line), reading)) if panel else ()
    except Exception:
        log.exception("not even its source could be shown")
        return ()


def _tuple(made: Made) -> tuple[Block, ...]:
    if made is None:
        return ()
    return made if isinstance(made, tuple) else (made,)
