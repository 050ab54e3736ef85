import pytest

from lecturedesk.markup.attributes import Attributes, attributes, is_attributes


def test_id_classes_and_values() -> None:
    assert attributes("""#x .warning .big title="two words" width=40% a='b c' """) == Attributes(
        "x", ("warning", "big"), {"title": "two words", "width": "40%", "a": "b c"}
    )
    assert not attributes("")


@pytest.mark.parametrize(
    ("text", "yes"), [(".nolink", True), ("#a .b c=d", True), ("words", False), ("", False), ("1|2-3", False)]
)
def test_whether_braces_hold_attributes(text: str, yes: bool) -> None:
    assert is_attributes(text) is yes
