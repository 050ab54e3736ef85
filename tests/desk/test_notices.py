import pytest

from lecturedesk.desk.notices import Notice, Notices


def test_a_notice_is_told_once_and_kept() -> None:
    notices = Notices()
    heard: list[Notice] = []
    notices.posted.connect(heard.append)
    notices.post("warning", "The beamer is dim.")
    assert [(notice.level, notice.text) for notice in heard] == [("warning", "The beamer is dim.")]
    assert notices.kept == tuple(heard)


def test_only_the_last_fifty_are_kept_and_levels_are_known() -> None:
    notices = Notices()
    for number in range(70):
        notices.post("info", str(number))
    assert [notice.text for notice in notices.kept] == [str(number) for number in range(20, 70)]
    with pytest.raises(ValueError, match="loud"):
        notices.post("loud", "x")
