from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from cli.kit import Command, process
from lecturedesk.cli.tour import SIZES, stops
from lecturedesk.course.course import Lecture
from lecturedesk.course.slide import Slide
from lecturedesk.desk.action import action_named

PAGES = ["shelf", "teaching-opening", "teaching", "teaching-black", "overview", "keys", "studying"]


def test_a_tour_leaves_a_picture_of_every_page_in_both_sizes_and_a_pdf(
    course: Path, tmp_path: Path, home: Path
) -> None:
    out = tmp_path / "tour"
    done = process("tour", "-o", out, "--course", course)
    assert (done.code, done.err) == (0, [])
    assert done.out == [*(str(out / f"{page}-{size}.png") for size in SIZES for page in PAGES), str(out / "one.pdf")]
    images = {path.stem: QImage(str(path)) for path in out.glob("*.png")}
    for size, measures in SIZES.items():
        made = [images[f"{page}-{size}"] for page in PAGES]
        assert {image.size().toTuple() for image in made} == {measures}
        assert len({bytes(image.constBits()) for image in made}) == len(PAGES), "two pages look the same"
    assert (out / "one.pdf").stat().st_size > 1000
    assert not home.joinpath("config").exists(), "the tour leaves the user's settings alone"


def test_every_stop_is_an_action_that_exists() -> None:
    for count in (1, 2, 24):
        slides = tuple(Slide(id=f"s{n}") for n in range(count))
        lecture = Lecture(id="one", title="One", path=Path("one.md"), slides=slides)
        made = stops(lecture)
        assert [page for page, _actions in made] == PAGES
        assert all(action_named(name) for _page, actions in made for name, *_args in actions)
        assert ("slide.go", min(8, count)) in made[2][1]


@pytest.mark.parametrize("blocked", [False, True])
def test_what_cannot_be_played_or_written_is_one_line(
    command: Command, course: Path, tmp_path: Path, blocked: bool
) -> None:
    out = course / "sources.json" if blocked else tmp_path / "tour"
    if not blocked:
        for file in course.glob("lectures/*/lecture.md"):
            file.unlink()
    done = command("tour", "-o", out, "--course", course)
    assert (done.code, len(done.err)) == (1, 1)
    assert ("sources.json" if blocked else "holds no lecture") in done.err[0]
