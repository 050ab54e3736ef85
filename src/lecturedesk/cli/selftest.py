"""Test this installation: fonts, parts, both windows, a whole lecture and a PDF, without a screen."""

import argparse
import json
import logging
import sys
from pathlib import Path

from lecturedesk.base.discover import discover
from lecturedesk.base.i18n import _
from lecturedesk.base.problem import UserError
from lecturedesk.base.resources import bundled_course
from lecturedesk.cli.choose import course_path

PLUG_INS = {
    "blocks": "lecturedesk.blocks",
    "templates": "lecturedesk.slides.templates",
    "exports": "lecturedesk.export.formats",
    "actions": "lecturedesk.desk.actions",
    "command line modules": "lecturedesk.cli",
    "pages": "lecturedesk.windows.pages",
}


def add(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("--course", type=Path, metavar="PATH", help=_("walk this course instead of the bundled one"))


def run(options: argparse.Namespace) -> int:
    """Run every test and print one line each; the first failure ends with exit code 1."""
    course = course_path(options.course) if options.course else bundled_course()
    from lecturedesk.cli.offscreen import apart

    with apart() as folder:
        faults = _Faults()
        _tell(_("parts"), check_parts())
        from lecturedesk.app import build, make_application

        application = make_application()
        _tell(_("fonts"), check_fonts())
        program = build(application)
        from lecturedesk.cli.walk import leave, walk, write_pdf

        try:
            _tell(_("lectures"), walk(program, course))
            _tell(_("PDF"), write_pdf(program, folder / "selftest.pdf"))
        finally:
            leave(program)
            faults.end()
        if faults.lines:
            raise UserError(
                _("{n} faults were logged, first: {line}").format(n=len(faults.lines), line=faults.lines[0])
            )
    print(_("LectureDesk works here."))
    return 0


class _Faults(logging.Handler):
    """What the program logs as an error: a slide that is replaced by a panel is no slide that works."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.lines: list[str] = []
        logging.getLogger().addHandler(self)

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the line."""
        self.lines.append(record.getMessage())

    def end(self) -> None:
        """Listen no more."""
        logging.getLogger().removeHandler(self)


def check_parts() -> str:
    """Every plug-in that was there at build time can be imported; UserError when one is missing."""
    found = {name: list(discover(package)) for name, package in PLUG_INS.items()}
    listed = Path(getattr(sys, "_MEIPASS", "")) / "plug-ins.json"
    if getattr(sys, "frozen", False):
        expected = json.loads(listed.read_text(encoding="utf-8"))
        for name, modules in expected.items():
            lost = set(modules) - set(found[name])
            if lost:
                raise UserError(_("{n} of the {name} are missing: {lost}").format(
                    n=len(lost), name=name, lost=", ".join(sorted(lost))))  # fmt: skip
    return ", ".join(f"{len(modules)} {name}" for name, modules in found.items())


def check_fonts() -> str:
    """Every bundled family and weight is found exactly; UserError when another font would be used."""
    from lecturedesk.paint.fonts import FACES, drawn_with, install, name_of

    install()
    for face in FACES:
        if drawn_with(face) != name_of(face):
            raise UserError(
                _("{wanted} is not found; the system gives {got}.").format(wanted=name_of(face), got=drawn_with(face))
            )
    return _("{n} faces").format(n=len(FACES))


def _tell(name: str, text: str) -> None:
    print(f"{name}: {text}", flush=True)
