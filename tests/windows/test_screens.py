import pytest

from lecturedesk.windows.screens import choose


@pytest.mark.parametrize(
    ("count", "desk", "preferred", "chosen"),
    [
        (1, 0, 0, None),
        (2, 0, 0, 1),
        (2, 1, 0, 0),
        (3, 1, 0, 0),
        (3, 0, 3, 2),
        (2, 0, 9, 1),
        (2, 0, 1, 0),
        (1, 0, 1, None),
        (1, 0, 2, None),
    ],
)
def test_the_audience_gets_the_other_screen(count: int, desk: int, preferred: int, chosen: int | None) -> None:
    assert choose(count, desk, preferred) == chosen
