import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from lecturedesk.cli.offscreen import apart, deck_of, gui
from lecturedesk.library.course import read_course
from lecturedesk.store.paths import settings_file


def test_the_application_there_is_is_used(qapp: QApplication) -> None:
    with gui() as application:
        assert application is qapp


def test_without_one_a_slide_is_painted_without_a_screen(course: Path) -> None:
    code = f"""
import os
from pathlib import Path
from lecturedesk.cli.offscreen import deck_of, gui
from lecturedesk.library.course import read_course
course = read_course(Path({str(course)!r}))
with gui() as application:
    lecture = course.lectures[0]
    print(application.platformName(), deck_of(course).picture(lecture.slides[0], lecture).words())
print(os.environ.get("QT_QPA_PLATFORM"))
"""
    there = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True, env=there)
    platform, _space, words = done.stdout.partition(" ")
    assert "Первая лекция" in words
    if sys.platform.startswith("linux"):
        assert platform == "offscreen"
    assert done.stdout.splitlines()[-1] == "None", "the variable of the user's is as it was"


def test_apart_has_a_home_of_its_own_and_gives_the_old_one_back(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    with pytest.raises(RuntimeError), apart() as folder:
        settings_file().parent.mkdir(parents=True)
        settings_file().write_text("x = 1", encoding="utf-8")
        assert folder in settings_file().parents
        raise RuntimeError
    assert not folder.exists()
    assert not home.exists()
    assert settings_file().is_relative_to(home)
    assert "QT_QPA_PLATFORM" not in os.environ


@pytest.mark.usefixtures("qapp")
def test_a_deck_has_the_theme_and_the_sheet_of_its_course(course: Path) -> None:
    (course / "course.yaml").write_text("id: demo\ntitle: D\nsize: '4:3'\ntheme: harbour-dark\n", encoding="utf-8")
    made = read_course(course)
    assert (deck_of(made).theme.name, deck_of(made).sheet.width) == ("harbour-dark", 1200)
    assert deck_of(made, "harbour").theme.name == "harbour"
