"""The desk: all parts of the state in one place."""

from dataclasses import dataclass

from lecturedesk.desk.ask import Ask, Clipboard, Opener
from lecturedesk.desk.notices import Notices
from lecturedesk.desk.pictures import Pictures
from lecturedesk.desk.preferences import Preferences
from lecturedesk.desk.presentation import Presentation
from lecturedesk.desk.shelf import Shelf
from lecturedesk.desk.view import View
from lecturedesk.desk.watch import Watch


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """The parts that actions work on; it does nothing itself, and widgets get a part, never the desk."""

    preferences: Preferences
    notices: Notices
    ask: Ask
    clipboard: Clipboard
    opener: Opener
    shelf: Shelf
    presentation: Presentation
    pictures: Pictures
    watch: Watch
    view: View
