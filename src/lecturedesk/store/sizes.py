"""The text sizes of composed lectures, kept so that a later start composes only the slide that it shows."""

import contextlib
import hashlib
import json
import logging

from lecturedesk.course.course import Lecture
from lecturedesk.slides.deck import Sizes
from lecturedesk.slides.geometry import Sheet
from lecturedesk.slides.theme import Theme
from lecturedesk.store.atomic import write_atomic
from lecturedesk.store.cache import stamp
from lecturedesk.store.paths import cache_dir

log = logging.getLogger(__name__)
_MOST = 200  # lectures


def kept_sizes(lecture: Lecture, theme: Theme, sheet: Sheet) -> Sizes:
    """The sizes of a lecture with this very text in this look, by slide id; empty when they are not known."""
    return _read().get(_key(lecture, theme, sheet), {})


def keep_sizes(lecture: Lecture, theme: Theme, sheet: Sheet, sizes: Sizes) -> None:
    """Keep the sizes; those of the least recently kept lectures go when there are too many."""
    key = _key(lecture, theme, sheet)
    kept = _read()
    if kept.get(key) == sizes:
        return
    kept.pop(key, None)
    kept[key] = sizes
    latest = dict(list(kept.items())[-_MOST:])
    try:
        cache_dir().mkdir(parents=True, exist_ok=True)
        write_atomic(cache_dir() / "sizes.json", json.dumps(latest).encode())
    except OSError:
        log.info("the text sizes cannot be kept", exc_info=True)


def _read() -> dict[str, Sizes]:
    with contextlib.suppress(OSError, ValueError):
        raw = json.loads((cache_dir() / "sizes.json").read_bytes())
        return {str(key): {str(i): float(s) for i, s in sizes.items()} for key, sizes in raw.items()}
    return {}


def _key(lecture: Lecture, theme: Theme, sheet: Sheet) -> str:
    look = (theme.leading, theme.baseline, theme.title_leading, sorted(theme.fonts.items()), theme.font_files)
    text = repr((lecture.digest, look, sheet, stamp()))
    return hashlib.sha256(text.encode("utf-8", "surrogateescape")).hexdigest()[:24]
