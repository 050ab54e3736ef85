"""Invisible marks that travel through the Markdown parser: source lines, list markers, places of lifted parts."""

import re

MARK = re.compile("\x0e([0-9]*)([*.x ]*)\x0f")
LIFTED = re.compile("^\x0eL([0-9]+)\x0f$")
HAS_LIFTED = "\x0eL"
HASH = "\x10"  # stands for a # in a heading's text, which the parser would take for a closing one
GUARD = "\x0e\x0f"


def mark(line: int, flags: str = "") -> str:
    """A mark that says which line of the file this is; flags: `*` a step, `x` or a space a task, done or not."""
    return f"\x0e{line}{flags}\x0f"


def lifted_mark(number: int) -> str:
    """The text of the paragraph that stands for a lifted part."""
    return f"\x0eL{number}\x0f"


def unmarked(text: str) -> str:
    """The text without its marks."""
    return MARK.sub("", text).replace(HASH, "#") if "\x0e" in text else text


def first_mark(text: str) -> tuple[int, str] | None:
    """The line and flags that the text's first mark with a line gives, or None."""
    found = MARK.search(text) if "\x0e" in text else None
    return (int(found[1]), found[2]) if found and found[1] else None
