from lecturedesk.base.version import version


def test_the_installed_version_is_told() -> None:
    assert version()[0].isdigit()
