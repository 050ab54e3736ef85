import pytest

from lecturedesk.desk.twins import twin, twins


@pytest.mark.parametrize(
    ("key", "expected"),
    [("B", "И"), ("F", "А"), ("W", "Ц"), (".", "Ю"), (",", "Б"), ("N", "Т"), ("Ctrl+K", "Ctrl+Л"),
     ("Ctrl+Shift+z", "Ctrl+Shift+Я")],
)  # fmt: skip
def test_a_letter_has_the_twin_of_its_physical_key(key: str, expected: str) -> None:
    assert twin(key) == expected


@pytest.mark.parametrize("key", ["Right", "PgDown", "F5", "Ctrl++", "+", "=", "7", "Ctrl+0", "Alt+Left"])
def test_other_keys_have_none(key: str) -> None:
    assert twin(key) == ""


def test_the_keys_come_first_and_each_once() -> None:
    assert twins(("B", ".", "B")) == ("B", ".", "И", "Ю")
