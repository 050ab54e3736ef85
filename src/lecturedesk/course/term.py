"""The glossary: one concept, its languages, their words."""

from dataclasses import dataclass, field
from pathlib import Path

from lecturedesk.course.span import Citation


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """A concept in one language.

    `deprecated` pairs a form that is recognised but never preferred with the reason; `status` is official, usual or
    rendering; `forms` are inflected forms of the term.
    """

    term: str
    abbreviation: str = ""
    synonyms: tuple[str, ...] = ()
    deprecated: tuple[tuple[str, str], ...] = ()
    definition: str = ""
    sources: tuple[Citation, ...] = ()
    status: str = ""
    forms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Concept:
    """One concept of the glossary.

    `wordings` pairs a language with its wording, `see` a kind of relation (related, broader, narrower, do-not-confuse)
    with concept ids; `autolink` is section, every, exact or off.
    """

    id: str
    subject: str = ""
    wordings: tuple[tuple[str, Wording], ...] = ()
    see: tuple[tuple[str, tuple[str, ...]], ...] = ()
    autolink: str = "section"
    path: Path = field(default=Path(), compare=False)
    line: int = field(default=0, compare=False)

    def wording(self, language: str) -> Wording | None:
        """The concept in a language, or None."""
        return next((wording for code, wording in self.wordings if code == language), None)

    def preferred(self, language: str) -> str:
        """The term in a language, else in the first language it has, else its id."""
        wording = self.wording(language) or (self.wordings[0][1] if self.wordings else None)
        return wording.term if wording else self.id
