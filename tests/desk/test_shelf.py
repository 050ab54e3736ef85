from pathlib import Path

import pytest

from desk.kit import Kit
from lecturedesk.base.problem import UserError
from lecturedesk.desk.desk import Desk
from lecturedesk.store.paths import settings_file
from lecturedesk.store.settings import Settings
from lecturedesk.store.shelf import last_course


def test_before_the_first_course_the_shelf_is_empty(kit: Kit) -> None:
    shelf = kit.desk.shelf
    assert (shelf.course, shelf.path, shelf.problems, shelf.read_again()) == (None, None, (), None)
    assert shelf.last.name == "content"


def test_what_is_put_on_the_shelf_is_told_and_remembered(desk: Desk, kit: Kit) -> None:
    assert desk.shelf.course is kit.course
    desk.preferences.flush()
    assert last_course(Settings(settings_file())) == kit.folder
    assert [known.title for known in desk.shelf.known][1:] == ["Customs"]
    heard: list[Path | None] = []
    desk.shelf.opened.connect(lambda: heard.append(desk.shelf.path))
    desk.shelf.put(kit.course, kit.folder)
    assert heard == [kit.folder]


def test_each_fault_is_listed_once(desk: Desk) -> None:
    assert [problem.rule for problem in desk.shelf.problems] == ["alt-missing"]


@pytest.mark.parametrize(("name", "said"), [("nowhere", "There is no"), ("talk.pptx", "neither a course folder nor")])
def test_what_is_no_course_is_refused_in_one_sentence(kit: Kit, name: str, said: str) -> None:
    (kit.folder / "talk.pptx").write_bytes(b"PK")
    with pytest.raises(UserError, match=said):
        kit.desk.shelf.read(kit.folder / name)
    assert kit.reads == 0


def test_reading_again_a_folder_that_is_gone_keeps_the_course(desk: Desk, kit: Kit) -> None:
    kit.folder.rmdir()
    with pytest.raises(UserError, match="any more"):
        desk.shelf.read_again()
    assert desk.shelf.course is kit.course
