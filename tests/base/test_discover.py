import sys

from lecturedesk.base.discover import discover


def test_every_module_of_a_package_is_imported() -> None:
    found = discover("lecturedesk.slides.templates")
    assert "lecturedesk.slides.templates.opening" in found
    assert set(found) <= set(sys.modules)
