import pytest

from lecturedesk.course.span import Citation
from lecturedesk.markup.citations import citations


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("[@eaeu-treaty, art. 1]", (Citation("eaeu-treaty", "art. 1"),)),
        ("[@a; @b, p. 2]", (Citation("a"), Citation("b", "p. 2"))),
        ("@a, p. 2", (Citation("a", "p. 2"),)),
        ("[@a p. 2]", (Citation("a", "p. 2"),)),
        ("[@a, art. 1; 2 and 3; @b]", (Citation("a", "art. 1; 2 and 3"), Citation("b"))),
        ("[@{a:b/c d]", ()),
        ("[@{a/b}, 3]", (Citation("a/b", "3"),)),
        ("[@doc.2022:x, p.  1]", (Citation("doc.2022:x", "p. 1"),)),
        ("[see @a]", ()),
        ("[@a, see @b; and @c]", (Citation("a", "see @b; and @c"),)),
        ("[@]", ()),
        ("[@a)]", ()),
        ("words", ()),
        ("", ()),
    ],
)
def test_the_grammar(text: str, found: tuple[Citation, ...]) -> None:
    assert citations(text) == found


def test_a_text_too_long_is_none() -> None:
    assert citations("[@a, " + "x" * 2000 + "]") == ()
