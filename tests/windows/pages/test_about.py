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
