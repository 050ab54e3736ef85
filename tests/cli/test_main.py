import subprocess
import sys
from pathlib import Path

import pytest

from cli.kit import Command
from lecturedesk.app import Request
from lecturedesk.base.version import version
from lecturedesk.cli import glossary
from lecturedesk.cli.main import commands


def test_every_command_is_found_by_itself_and_explains_itself(command: Command) -> None:
    assert commands() == ("check", "export", "glossary", "open", "present", "selftest", "study", "tour")
    done = command("--help")
    assert done.code == 0
    assert [name for name in commands() if f"    {name}" not in "\n".join(done.out)] == []
    for name in commands():
        assert command(name, "--help").code == 0


def test_the_version_is_told(command: Command) -> None:
    assert command("--version").out == [f"LectureDesk {version()}"]


@pytest.mark.parametrize(
    "words",
    [["--nonsense"], ["export", "docx", "one", "-o", "x"], ["export", "pdf", "one"], ["present"], ["tour"],
     ["present", "one", "--screen", "first"], ["glossary", "spell"], ["nowhere"], ["check", "nowhere"]],
)  # fmt: skip
def test_wrong_use_is_2_and_is_said(command: Command, words: list[str]) -> None:
    done = command(*words)
    assert (done.code, done.out) == (2, [])
    assert done.err


def test_a_path_alone_opens_it(command: Command, requests: list[Request], course: Path) -> None:
    assert command(course).code == 0
    assert command(course / "lectures" / "one" / "lecture.md").code == 0
    assert command().code == 0
    assert requests == [Request(path=course), Request(path=course / "lectures" / "one" / "lecture.md"), Request()]


def test_a_command_wins_over_a_folder_of_its_name(
    command: Command, requests: list[Request], course: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (course / "check").mkdir()
    monkeypatch.chdir(course)
    assert command("check").code == 0
    assert command("./check").code == 0
    assert requests == [Request(path=course / "check")]


def test_what_the_system_refuses_is_one_line_and_1(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(options: object) -> int:
        raise PermissionError(13, "Permission denied", "terms.yaml")

    monkeypatch.setattr(glossary, "run", refused)
    done = command("glossary", "forms")
    assert (done.code, done.err) == (1, ["lecturedesk: terms.yaml: Permission denied"])


def test_a_bug_is_not_hidden(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(glossary, "run", lambda options: [].pop())
    with pytest.raises(IndexError):
        command("glossary", "forms")


def test_a_reader_that_has_enough_ends_the_command_quietly(course: Path) -> None:
    code = f"import sys; from lecturedesk.cli.main import main; sys.exit(main(['check', {str(course)!r}]))"
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 1


def test_letters_that_the_terminal_lacks_do_not_end_the_command(course: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONIOENCODING", "ascii")
    (course / "course.yaml").write_text("id: demo\ntitle: Таможня\n", encoding="utf-8")
    done = subprocess.run([sys.executable, "-m", "lecturedesk", "check", course], capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert rb"\u0422\u0430" in done.stdout


def test_only_the_command_that_is_asked_for_is_loaded(course: Path) -> None:
    code = "import sys; from lecturedesk.cli.main import main; main(sys.argv[1:]); print(*sys.modules)"
    words = [sys.executable, "-c", code, "glossary", "forms", str(course / "nowhere")]
    loaded = subprocess.run(words, capture_output=True, text=True, check=True).stdout.split()
    assert {name for name in commands() if f"lecturedesk.cli.{name}" in loaded} == {"glossary"}
