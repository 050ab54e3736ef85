"""A small course for the command line's tests, and ways to run commands."""

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from course_files import lecture_text, write_course
from lecturedesk.cli.main import main

YAML = """
id: demo
title: Demo course
lectures: [one, two]
"""
GLOSSARY = """
- id: seal
  en: {term: navigation seal}
"""
ONE = """
# Первая лекция
<!-- id: start -->

---

## Seals
<!-- id: seals -->
* A navigation seal locks the load [@seals-2022]

<!-- Whisper this -->
"""
TWO = """
# Second lecture
<!-- id: begin -->

---

## Unions
<!-- id: unions -->
- One union [@treaty]
"""


def course_in(folder: Path) -> Path:
    """A course of the lectures `one` and `two`, two slides each, without a fault."""
    head = "---\nid: two\ntitle: Second lecture\nminutes: 5\n---\n"
    return write_course(folder, course=YAML, glossary=GLOSSARY, one=lecture_text(ONE), two=lecture_text(TWO, head))


@dataclass(frozen=True)
class Done:
    """What a command left: its exit code and the lines that it printed."""

    code: int
    out: list[str]
    err: list[str]


class Command:
    """Runs commands in this process."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def __call__(self, *words: object) -> Done:
        code = main([str(word) for word in words])
        said = self._capsys.readouterr()
        return Done(code, said.out.splitlines(), said.err.splitlines())


def process(*words: object, cwd: Path | None = None) -> Done:
    """Run a command in a process of its own."""
    command = [sys.executable, "-m", "lecturedesk", *(str(word) for word in words)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False, cwd=cwd)
    return Done(done.returncode, done.stdout.splitlines(), done.stderr.splitlines())
