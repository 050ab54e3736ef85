from lecturedesk.desk.action import perform
from lecturedesk.desk.desk import Desk


def test_the_programs_look_goes_round(desk: Desk) -> None:
    seen = []
    for _ in range(3):
        perform(desk, "theme.next")
        seen.append(desk.preferences.text("theme"))
    assert seen == ["light", "dark", "system"]


def test_the_slides_look_goes_round_and_reaches_the_pictures(desk: Desk) -> None:
    seen = []
    for _ in range(3):
        perform(desk, "theme.slides")
        seen.append(desk.pictures.theme.name)
    assert seen == ["harbour", "harbour-dark", "harbour"]
    assert desk.preferences.text("slide_theme") == "course"
