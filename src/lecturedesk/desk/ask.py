"""What the desk asks of the world outside: answers, the clipboard, other programs. Windows and tests provide it."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol


class Ask(Protocol):
    """Questions to the user; None or False when they were dismissed."""

    def open_course(self, start: Path) -> Path | None:
        """A course folder, its course.yaml or a Markdown file, looked for from the folder `start`."""
        ...

    def confirm(self, text: str, button: str) -> bool:
        """Whether the user agrees; `button` names the deed, e.g. "Open"."""
        ...


class Clipboard(Protocol):
    """Where copied things go."""

    def put(self, text: str, html: str) -> None:
        """Offer the same words as plain text and as HTML."""
        ...


class Opener(Protocol):
    """Other programs; every method says whether one could be started."""

    def open_file(self, path: Path) -> bool:
        """Open a file with what the system has for it."""
        ...

    def open_address(self, address: str) -> bool:
        """Open a web address in the browser."""
        ...

    def run(self, command: Sequence[str]) -> bool:
        """Start a program with its arguments, and do not wait for it."""
        ...
