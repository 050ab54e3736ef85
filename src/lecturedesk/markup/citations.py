"""Citations in Pandoc's grammar, without prefix: `[@key, art. 3; @b]`."""

import re

from lecturedesk.course.span import Citation

LONGEST = 1000
CITATION = re.compile(r"\[(@[^\[\]]{1,1000})\]")
# Pandoc: a key begins with a letter, digit or _ and may hold single signs of punctuation inside.
_KEY = re.compile(r"@(?:\{([^{}\s]+)\}|(\w+(?:[:.#$%&+?<>~/-]\w+)*))")


def citations(text: str) -> tuple[Citation, ...]:
    """The citations of a text such as "[@a, p. 2; @b]", brackets optional; empty when the text is anything else."""
    inner = text.strip()
    if len(inner) > LONGEST:
        return ()
    if inner.startswith("[") and inner.endswith("]"):
        inner = inner[1:-1]
    found = []
    for part in _parts(inner):
        match = _KEY.match(part)
        if match is None:
            return ()
        rest = part[match.end() :].strip()
        if rest and not part[match.end() :].startswith((",", " ")):
            return ()
        found.append(Citation(match[1] or match[2], " ".join(rest.removeprefix(",").split())))
    return tuple(found)


def _parts(inner: str) -> list[str]:
    """The parts between semicolons; one that names no source belongs to the locator before it."""
    parts: list[str] = []
    for part in inner.split(";"):
        if parts and not part.strip().startswith("@"):
            parts[-1] += ";" + part
        else:
            parts.append(part.strip())
    return parts
