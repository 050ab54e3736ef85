"""The script that looks for Qt's system libraries says what is missing and how to install it."""

import runpy
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

SCRIPT = runpy.run_path(str(Path(__file__).parents[2] / "scripts" / "qt_libraries.py"))
ensure: Callable[..., int] = SCRIPT["ensure"]
missing: Callable[..., list[Any]] = SCRIPT["missing"]
family: Callable[[str], str] = SCRIPT["family"]


class System:
    """A machine without some libraries, on which installing brings those that its packages hold."""

    def __init__(self, lacks: Sequence[str], brings: Sequence[str] = ()) -> None:
        self.lacks = set(lacks)
        self.brings = set(brings)
        self.ran: list[list[str]] = []

    def load(self, name: str) -> object:
        if name in self.lacks:
            raise OSError(f"{name}: cannot open shared object file")
        return object()

    def install(self, words: Sequence[str]) -> None:
        self.ran.append(list(words))
        self.lacks -= self.brings

    def ensure(self, kind: str, *, root: bool, display: bool = True) -> int:
        return ensure(display, kind, root, load=self.load, install=self.install)


def test_nothing_is_said_when_all_are_there(capsys: pytest.CaptureFixture[str]) -> None:
    system = System([])
    assert system.ensure("debian", root=True) == 0
    assert system.ran == []
    assert capsys.readouterr() == ("", "")


def test_a_user_is_told_one_line_with_sudo(capsys: pytest.CaptureFixture[str]) -> None:
    system = System(["libEGL.so.1", "libxcb-cursor.so.0"])
    assert system.ensure("debian", root=False) == 1
    assert system.ran == []
    said = capsys.readouterr().err
    assert said.endswith("sudo apt-get install -y libegl1 libxcb-cursor0\n")
    assert said.count("\n") == 1


def test_root_on_debian_is_shown_the_line_and_it_is_run(capsys: pytest.CaptureFixture[str]) -> None:
    system = System(["libEGL.so.1"], brings=["libEGL.so.1"])
    assert system.ensure("debian", root=True) == 0
    assert system.ran == [["apt-get", "install", "-y", "libegl1"]]
    assert "apt-get install -y libegl1" in capsys.readouterr().err


def test_what_installing_did_not_bring_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    system = System(["libEGL.so.1", "libGL.so.1"], brings=["libGL.so.1"])
    assert system.ensure("debian", root=True) == 1
    assert capsys.readouterr().err.endswith("Still missing: libEGL.so.1.\n")


@pytest.mark.parametrize(
    ("kind", "words"),
    [("fedora", "sudo dnf install -y xcb-util-wm"), ("arch", "sudo pacman -S --needed --noconfirm xcb-util-wm")],
)
def test_other_systems_get_their_own_command_and_nothing_is_run(
    kind: str, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    system = System(["libxcb-icccm.so.4"])
    assert system.ensure(kind, root=False) == 1
    assert words in capsys.readouterr().err


def test_root_elsewhere_installs_nothing_by_itself() -> None:
    system = System(["libEGL.so.1"], brings=["libEGL.so.1"])
    assert system.ensure("arch", root=True) == 1
    assert system.ran == []


def test_an_unknown_system_hears_the_names_of_the_libraries(capsys: pytest.CaptureFixture[str]) -> None:
    assert System(["libEGL.so.1"]).ensure("", root=True) == 1
    assert "libEGL.so.1" in capsys.readouterr().err


def test_a_package_that_brings_two_libraries_is_named_once(capsys: pytest.CaptureFixture[str]) -> None:
    System(["libEGL.so.1", "libGL.so.1"]).ensure("arch", root=False)
    assert capsys.readouterr().err.count("libglvnd") == 1


def test_without_a_display_its_libraries_are_not_asked_for() -> None:
    system = System(["libxcb-cursor.so.0", "libEGL.so.1"])
    assert [library.name for library in missing(display=False, load=system.load)] == ["libEGL.so.1"]
    assert len(missing(display=True, load=system.load)) == 2


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("ID=debian\n", "debian"),
        ('NAME="Linux Mint"\nID=linuxmint\nID_LIKE="ubuntu debian"\n', "debian"),
        ('ID="rocky"\nID_LIKE="rhel centos fedora"\n', "fedora"),
        ("ID=manjaro\nID_LIKE=arch\n", "arch"),
        ("ID=alpine\n", ""),
        ("", ""),
    ],
)
def test_the_kind_of_system_is_read_from_os_release(text: str, kind: str) -> None:
    assert family(text) == kind
