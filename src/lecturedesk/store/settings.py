"""Everything that comes back at the next start, in one TOML file."""

import contextlib
import copy
import tomllib
from pathlib import Path
from typing import Any

import tomli_w

from lecturedesk.base.i18n import _
from lecturedesk.store.atomic import write_atomic
from lecturedesk.store.options import Value, option_named

_OPTIONS = "options"


class Settings:
    """The settings file: options, window state, places in lectures, courses; keys that we do not know are kept.

    A file that cannot be read is set aside as `NAME.broken` and said in `said`, one sentence each.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.said: tuple[str, ...] = ()
        self._tables: dict[str, Any] = self._read()
        self._saved = copy.deepcopy(self._tables)

    def _read(self) -> dict[str, Any]:
        try:
            return tomllib.loads(self.path.read_text("utf-8"))
        except FileNotFoundError:
            return {}
        except (ValueError, OSError, RecursionError):  # TOMLDecodeError and UnicodeDecodeError are ValueErrors
            aside = self.path.with_name(self.path.name + ".broken")
            with contextlib.suppress(OSError):
                self.path.replace(aside)
            text = _("The settings could not be read. They were set aside as {name}, and the program starts afresh.")
            self.said = (text.replace("{name}", aside.name),)
            return {}

    def get(self, name: str) -> Value:
        """An option's value, always one that it allows; KeyError for an unknown option."""
        option = option_named(name)
        table = self.table(_OPTIONS)
        return option.checked(table[name]) if name in table else option.default

    def set(self, name: str, value: Value) -> bool:
        """Choose an option's value, clamped to what it allows; says whether that changed anything."""
        before = self.get(name)
        self.put(_OPTIONS, name, option_named(name).checked(value))
        return self.get(name) != before

    def table(self, name: str) -> dict[str, Any]:
        """A copy of one table of the file; empty when it is missing or no table."""
        table = self._tables.get(name)
        return copy.deepcopy(table) if isinstance(table, dict) else {}

    def put(self, table: str, key: str, value: Any) -> None:
        """Set one key of a table to a string, number, list or table."""
        if not isinstance(self._tables.get(table), dict):
            self._tables[table] = {}
        self._tables[table][key] = value

    @property
    def unsaved(self) -> bool:
        """Whether the file is behind."""
        return self._tables != self._saved

    def save(self) -> None:
        """Write the file when something changed; raises OSError."""
        if self.unsaved:
            write_atomic(self.path, tomli_w.dumps(self._tables))
            self._saved = copy.deepcopy(self._tables)
