import pytest

from lecturedesk.store.options import Option, Value, all_options, option


@pytest.mark.parametrize(
    ("value", "expected"),
    [(100, 100), (10, 75), (9999, 200), (110.0, 110), ("big", 50), (True, 50), (float("nan"), 50)],
)
def test_numbers_are_clamped_and_other_kinds_become_the_default(value: object, expected: Value) -> None:
    size = Option(name="size", default=50, lowest=75, highest=200)
    assert size.checked(value) == expected


def test_a_choice_that_does_not_exist_becomes_the_default() -> None:
    look = Option(name="look", default="light", choices=(("light", "Light"), ("dark", "Dark")))
    assert [look.checked(value) for value in ("dark", "pink", 3)] == ["dark", "light", "light"]


def test_a_switch_takes_only_a_truth_value() -> None:
    switch = Option(name="sound", default=False)
    assert [switch.checked(value) for value in (True, 1, "yes")] == [True, False, False]


def test_a_name_cannot_be_declared_twice_and_a_default_must_be_allowed() -> None:
    with pytest.raises(ValueError, match="two options called theme"):
        option("theme", "system")
    with pytest.raises(ValueError, match="not allowed"):
        option("test-size", 10, lowest=20, highest=30)


def test_what_a_settings_page_would_show_has_words_for_every_choice() -> None:
    shown = [one for one in all_options() if one.label]
    assert {"theme", "slide_theme", "editor", "app_scale"} <= {one.name for one in shown}
    assert all(label for one in shown for _value, label in one.choices)
