"""A source that claims cite, as CSL-JSON describes it."""

from dataclasses import dataclass

SHORT_LETTERS = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One source; `issued` is a date as YYYY, YYYY-MM or YYYY-MM-DD, or empty when it bears none."""

    key: str
    type: str = ""
    title: str = ""
    title_short: str = ""
    authors: tuple[str, ...] = ()
    container: str = ""
    publisher: str = ""
    number: str = ""
    issued: str = ""
    url: str = ""
    note: str = ""

    @property
    def year(self) -> str:
        """The year of issue, or an empty string."""
        return self.issued[:4]

    @property
    def short(self) -> str:
        """What a footer shows: the short title, else the title cut at a word to 40 letters, and the year."""
        name = self.title_short or cut_at_word(self.title, SHORT_LETTERS) or self.key
        return f"{name}, {self.year}" if self.year and self.year not in name else name

    @property
    def full(self) -> str:
        """One line for a bibliography: authors, title, container, number, publisher, date."""
        authors = ", ".join(self.authors)
        publisher = self.publisher if self.publisher not in self.authors else ""
        parts = (authors, self.title or self.key, self.container, self.number, publisher, self.issued)
        return ". ".join(part.rstrip(".") for part in parts if part) + "."


def cut_at_word(text: str, letters: int) -> str:
    """The text shortened at a word's end to at most `letters`, with an ellipsis when something was cut."""
    if len(text) <= letters:
        return text
    cut = text[: letters - 1]
    if " " in cut:
        cut = cut[: cut.rindex(" ")]
    return cut.rstrip(" ,;:.–-") + "…"
