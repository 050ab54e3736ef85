"""The sheet of keys: every action that has keys, by the room it belongs to."""

from lecturedesk.base.i18n import N_, _
from lecturedesk.desk.action import Action, all_actions, perform
from lecturedesk.desk.desk import Desk
from lecturedesk.windows.room import Room
from lecturedesk.windows.widgets.label import Label
from lecturedesk.windows.widgets.sheet import Sheet

_ROOMS = {
    "moving": N_("Moving"), "show": N_("The show"), "audience": N_("What the audience sees"),
    "timing": N_("Time"), "pages": N_("Pages"), "sizes": N_("Sizes"), "courses": N_("Courses"),
    "leaving": N_("Slide and file"), "themes": N_("Looks"),
}  # fmt: skip
_SIGNS = {"Right": "→", "Left": "←", "Up": "↑", "Down": "↓", "Return": "Enter", "PgDown": "PgDn"}
_TWO_COLUMNS = 760


class Page(Sheet):
    """The sheet over the page."""

    def __init__(self, desk: Desk, room: Room) -> None:
        super().__init__(room.look, _("Keys"), widest=1040, parent=room.window)
        self.closed.connect(lambda: perform(desk, "help.keys"))
        told = [action for action in all_actions() if action.keys and action.told]
        rooms = [*_ROOMS, *sorted({action.room for action in told} - set(_ROOMS))]
        self.groups: list[tuple[Label, list[tuple[Label, Label]]]] = []
        for name in rooms:
            rows = [self._row(action) for action in told if action.room == name]
            if rows:
                words = _(_ROOMS[name]) if name in _ROOMS else name
                heading = Label(self.look, words, size=13, weight=600, colour="muted", caps=True, parent=self.inner)
                self.groups.append((heading, rows))

    def lay(self, width: int) -> int:
        """Groups below each other, in two columns where there is room."""
        px = self.look.px
        columns = 2 if width >= px(_TWO_COLUMNS) else 1
        gap = px(32)
        wide = (width - gap * (columns - 1)) // columns
        ends = [0] * columns
        for heading, rows in self.groups:
            column = ends.index(min(ends))
            x, y = column * (wide + gap), ends[column]
            heading.setGeometry(x, y, wide, heading.sizeHint().height())
            y += heading.sizeHint().height() + px(8)
            for keys, name in rows:
                y += self._lay_row(keys, name, x, y, wide)
            ends[column] = y + px(16)
        return max(ends)

    def _lay_row(self, keys: Label, name: Label, x: int, y: int, width: int) -> int:
        px = self.look.px
        left = round(width * 0.46)
        high = max(keys.height_in(left), name.height_in(width - left - px(12)))
        keys.setGeometry(x, y, left, high)
        name.setGeometry(x + left + px(12), y, width - left - px(12), high)
        return high + px(8)

    def _row(self, action: Action) -> tuple[Label, Label]:
        shown = dict.fromkeys("+".join(_SIGNS.get(part, part) for part in _parts(key)) for key in action.keys)
        keys = Label(self.look, "  ".join(shown), size=14, family="mono", colour="accent-text", wrap=True,
                     parent=self.inner)  # fmt: skip
        name = Label(self.look, _(action.name), size=15, wrap=True, parent=self.inner)
        name.setToolTip(_(action.help))
        return keys, name


def _parts(key: str) -> list[str]:
    """The modifiers and the key itself; a plus may be the key."""
    return [*key[:-2].split("+"), "+"] if key.endswith("++") else [key] if key == "+" else key.split("+")
