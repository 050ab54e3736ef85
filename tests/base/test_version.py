from importlib import metadata

from lecturedesk.base.version import version


def test_the_installed_package_bears_the_programs_version() -> None:
    assert metadata.version("lecturedesk") == version()
