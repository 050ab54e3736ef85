import pytest

from lecturedesk.markup.pictures import RawPicture, picture


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A seal on a door", RawPicture("x", "A seal on a door")),
        ("w:300 A seal", RawPicture("x", "A seal", values={"width": "300"})),
        ("width:50% h:20px", RawPicture("x", values={"width": "50%", "height": "20px"})),
        ("fit for use", RawPicture("x", "fit for use")),
        ("bg", RawPicture("x", background=True)),
        ("bg left:40% fit A map", RawPicture("x", "A map", background=True, side="left", share=0.4, fit="contain")),
        ("bg right contain blur:3px 80%", RawPicture("x", background=True, side="right", fit="contain")),
        ("bg left:0%", RawPicture("x", background=True, side="left", share=0.05)),
    ],
)
def test_marps_words(text: str, found: RawPicture) -> None:
    assert picture("x", text, "", {}) == found


def test_braces_win_over_words() -> None:
    assert picture("x", "w:300", "T", {"width": "50%"}) == RawPicture("x", "", "T", {"width": "50%"})
