"""The real program in a process of its own, which says on its output what happens to it."""

import json
import subprocess
import sys
from collections.abc import Mapping
from typing import Any

# Says `ready` when the first page stands and later starts are heard, and a line for each request that was followed.
_DRIVER = """
import json, os, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from lecturedesk import app
from lecturedesk.app import Program, Request, run_program
from lecturedesk.desk.action import perform
from lecturedesk.windows.instance import Instance

follow, listen, programs = Program.follow, Instance.listen, []

def say(**words):
    print(json.dumps(words), flush=True)

def state(desk):
    shown, slide = desk.presentation, desk.presentation.slide
    return dict(page=desk.view.page, live=shown.live, slide=slide.id if slide else "", step=shown.position.step,
                course=desk.shelf.course.id, theme=desk.preferences.text("theme"),
                said=[notice.text for notice in desk.notices.kept])

def followed(self, request):
    follow(self, request)
    programs.append(self)
    say(followed=request.words(), **state(self.desk))

def listening(self, heard):
    listen(self, heard)
    say(ready=True)
    QTimer.singleShot(0, begin)

def stop():
    programs[0].desk.presentation.end()
    QApplication.quit()

Program.follow, Instance.listen = followed, listening
"""


class Running:
    """A start of the program with a request; `begin` is Python code that it runs once its first page stands."""

    def __init__(self, request: Mapping[str, str], begin: str = "pass") -> None:
        body = "".join(f"    {line}\n" for line in begin.splitlines())
        start = f"code = run_program(Request.of({dict(request)!r}))\nsay(ended=code)\nsys.exit(code)\n"
        code = f"{_DRIVER}\ndef begin():\n    desk = programs[0].desk\n{body}\n{start}"
        self.process = subprocess.Popen(
            [sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8"
        )

    def hear(self) -> dict[str, Any]:
        """The next thing that it says; an AssertionError with its errors when it ended instead."""
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        assert line, self.process.communicate()[1]
        said: dict[str, Any] = json.loads(line)
        return said

    def end(self) -> int:
        """Wait for its end; returns its exit code."""
        out, err = self.process.communicate()
        assert "Traceback" not in err, err
        assert out is not None
        return self.process.returncode

    def __enter__(self) -> "Running":
        return self

    def __exit__(self, *_fault: object) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.communicate()
