from pathlib import Path

import pytest

from desk.kit import Kit
from lecturedesk.base.problem import UserError
from lecturedesk.desk.action import perform
from lecturedesk.desk.actions.leaving import editor_command, line_of
from lecturedesk.desk.desk import Desk
from lecturedesk.teach.position import Position


def test_a_slide_is_copied_as_text_and_as_html(taught: Desk, kit: Kit) -> None:
    perform(taught, "slide.next")
    assert perform(taught, "slide.copy")
    assert kit.clipboard.text == "Slide 2\n\nPoint 2\nPoint 2"
    assert '<section id="s2">\n<h2>Slide 2</h2>\n<ul>\n<li>Point 2</li>' in kit.clipboard.html


def test_without_an_editor_the_system_opens_the_file(taught: Desk, kit: Kit) -> None:
    assert perform(taught, "slide.edit")
    assert kit.opener.opened == ["transit.md"]


def test_the_chosen_editor_gets_file_and_line(taught: Desk, kit: Kit) -> None:
    taught.preferences.set("editor", "code --goto {path}:{line}")
    perform(taught, "slide.next")
    assert perform(taught, "slide.edit")
    path = kit.folder / "lectures" / "transit.md"
    assert kit.opener.opened == [f"code --goto {path}:20"]


def test_the_file_of_a_problem_opens_at_its_line(taught: Desk, kit: Kit, tmp_path: Path) -> None:
    faulty = tmp_path / "course.yaml"
    faulty.write_text("id", encoding="utf-8")
    taught.preferences.set("editor", "code --goto {path}:{line}")
    assert perform(taught, "problem.edit", faulty, 3)
    assert perform(taught, "problem.edit", faulty, None)
    assert kit.opener.opened == [f"code --goto {faulty}:3", f"code --goto {faulty}:1"]
    assert not perform(taught, "problem.edit", tmp_path / "gone.md", 3)
    assert "There is no" in kit.said[0]


@pytest.mark.parametrize("command", ["", "no-such-editor", 'vim "unclosed'])
def test_an_editor_that_does_not_start_is_said(taught: Desk, kit: Kit, command: str) -> None:
    kit.opener.works = False
    taught.preferences.set("editor", command)
    assert not perform(taught, "slide.edit")
    assert "editor" in kit.said[0]


def test_a_path_with_spaces_stays_one_word() -> None:
    path = Path("/home/a b/lecture.md")
    assert editor_command("vim +{line} {path}", path, 7) == ["vim", "+7", str(path)]
    assert editor_command("'my editor' --wait", path, 7) == ["my editor", "--wait", str(path)]
    with pytest.raises(UserError, match="cannot be understood"):
        editor_command("vim 'x", path, 7)


def test_the_line_is_the_files_after_a_reload_too(kit: Kit) -> None:
    lecture = kit.course.lectures[0]
    assert [line_of(lecture, Position(index)) for index in (0, 3, 99)] == [10, 40, 1]


@pytest.mark.parametrize(
    ("target", "lecture", "position"),
    [
        ("#s3", "transit", Position(2)),
        ("lecture:seals", "seals", Position()),
        ("lecture:seals#s2", "seals", Position(1)),
    ],
)
def test_links_lead_to_slides_and_alt_left_back(taught: Desk, target: str, lecture: str, position: Position) -> None:
    shown = taught.presentation
    assert perform(taught, "link.follow", target)
    assert shown.lecture
    assert (shown.lecture.id, shown.position) == (lecture, position)
    assert perform(taught, "trail.back")
    assert (shown.lecture.id, shown.position) == ("transit", Position())


@pytest.mark.parametrize(
    "target", ["#gone", "lecture:gone", "lecture:seals#gone", "file:///etc/passwd", "javascript:1"]
)
def test_links_to_nowhere_and_to_files_are_refused(taught: Desk, kit: Kit, target: str) -> None:
    assert not perform(taught, "link.follow", target)
    assert taught.presentation.position == Position()
    assert kit.opener.opened == []
    assert len(kit.said) == 1


def test_an_address_is_opened_only_when_the_user_agrees(taught: Desk, kit: Kit) -> None:
    kit.ask.agrees = False
    assert perform(taught, "link.follow", "https://example.org/a")
    assert (kit.opener.opened, len(kit.ask.asked)) == ([], 1)
    kit.ask.agrees = True
    perform(taught, "link.follow", "cite:treaty book")
    assert kit.opener.opened == ["https://example.org/treaty"]
    perform(taught, "link.follow", "cite:book")
    assert len(kit.opener.opened) == 1


def test_a_term_shows_its_card(taught: Desk) -> None:
    perform(taught, "link.follow", "term:seal")
    assert taught.view.term == "seal"
