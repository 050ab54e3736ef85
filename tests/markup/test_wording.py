from pathlib import Path
from xml.etree.ElementTree import fromstring

from lecturedesk.course.span import Span
from lecturedesk.markup.parts import Definitions
from lecturedesk.markup.wording import Wording
from markup_kit import rules


def wording() -> Wording:
    return Wording(Path("course/lecture.md"), Path("course"), Definitions())


def test_the_words_of_an_element_with_and_without_the_space_around_them() -> None:
    element = fromstring("<td data-line='4'> a *b* </td>")
    assert [span.text for span in wording().spans(element)] == ["a ", "b"]
    assert [span.text for span in wording().spans(element, strip=False)] == [" ", "a ", "b", " "]


def test_a_picture_among_words_is_its_alternative_text() -> None:
    words = wording()
    assert words.spans(fromstring("<td data-line='4'>![A seal](x.png)</td>")) == (Span("A seal"),)
    assert rules(words.problems) == [("picture-in-text", 4)]


def test_the_line_of_an_element_that_knows_none() -> None:
    words = wording()
    assert words.line(fromstring("<p><q data-line='9'/></p>")) == 9
    words.inline("x", 7)
    assert words.line(fromstring("<p/>")) == 7


def test_folders() -> None:
    assert (wording().folder, wording().root) == (Path("course"), Path("course"))
