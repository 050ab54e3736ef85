from dataclasses import replace

from lecturedesk.base.version import version
from lecturedesk.desk.action import perform
from lecturedesk.windows.pages.about import Page
from windows.stage import Stage


def test_version_and_licences(taught: Stage) -> None:
    perform(taught.desk, "help.about")
    sheet = taught.main.overlay
    assert isinstance(sheet, Page)
    words = " ".join(f"{name.text()} {text.text()}" for name, text in sheet.rows)
    for needed in (version(), "Qt", "MIT", "Lesser General Public License", "IBM Plex", "Open Font License", "Lucide"):
        assert needed in words


def test_its_button_closes_it(taught: Stage) -> None:
    perform(taught.desk, "help.about")
    sheet = taught.main.overlay
    assert isinstance(sheet, Page)
    sheet.close_button.click()
    assert taught.main.overlay is None


def test_the_licence_is_that_of_the_course_that_is_open_now(stage: Stage) -> None:
    stage.main.show()
    seen = []
    for title, licence in (("One", "CC BY 4.0"), ("Two", "CC0 1.0"), ("Three", "")):
        stage.course = replace(stage.course, title=title, licence=licence)
        perform(stage.desk, "course.open", stage.folder)
        perform(stage.desk, "help.about")
        sheet = stage.main.overlay
        assert isinstance(sheet, Page)
        seen.append([words.text() for name, words in sheet.rows if words.isVisible()][-1])
        perform(stage.desk, "show.escape")
    assert seen == ["CC BY 4.0", "CC0 1.0", "ISC licence"]
