import gc
import sys

import pytest

from lecturedesk.__main__ import main
from lecturedesk.base.version import version


def test_the_process_ends_with_the_commands_code(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        for words, code in ((["--version"], 0), (["check", "nowhere"], 2)):
            monkeypatch.setattr(sys, "argv", ["lecturedesk", *words])
            with pytest.raises(SystemExit) as stop:
                main()
            assert stop.value.code == code
    finally:
        gc.enable()
    assert capsys.readouterr().out == f"LectureDesk {version()}\n"
