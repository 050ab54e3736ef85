"""See whether the system libraries that Qt needs are there, and name the command that installs the missing ones.

Qt's wheels bring Qt, but on Linux not what lies below it: OpenGL's front door, fonts, keyboard maps, X11. Without
them `import PySide6` fails, or Qt aborts when the first window opens. The list is what `ldd` names for Qt's
libraries and its platform plug-ins, less what Python itself cannot run without.

    python scripts/qt_libraries.py [--offscreen]

As root on a Debian-like system the command is shown and run, else it is only shown. Exit code 1: some are missing.
"""

import argparse
import ctypes
import os
import shlex
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple


class Library(NamedTuple):
    """A shared library, the package that brings it on each kind of system, and whether only a display needs it."""

    name: str
    debian: str
    fedora: str
    arch: str
    display: bool = False


LIBRARIES = (
    Library("libEGL.so.1", "libegl1", "libglvnd-egl", "libglvnd"),
    Library("libGL.so.1", "libgl1", "libglvnd-glx", "libglvnd"),
    Library("libglib-2.0.so.0", "libglib2.0-0", "glib2", "glib2"),
    Library("libgthread-2.0.so.0", "libglib2.0-0", "glib2", "glib2"),
    Library("libfontconfig.so.1", "libfontconfig1", "fontconfig", "fontconfig"),
    Library("libfreetype.so.6", "libfreetype6", "freetype", "freetype2"),
    Library("libX11.so.6", "libx11-6", "libX11", "libx11"),
    Library("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon", "libxkbcommon"),
    Library("libdbus-1.so.3", "libdbus-1-3", "dbus-libs", "dbus"),
    Library("libgssapi_krb5.so.2", "libgssapi-krb5-2", "krb5-libs", "krb5"),
    Library("libbrotlidec.so.1", "libbrotli1", "libbrotli", "brotli"),
    Library("libzstd.so.1", "libzstd1", "libzstd", "zstd"),
    Library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11", display=True),
    Library("libX11-xcb.so.1", "libx11-xcb1", "libX11-xcb", "libx11", display=True),
    Library("libxcb.so.1", "libxcb1", "libxcb", "libxcb", display=True),
    Library("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor", display=True),
    Library("libxcb-glx.so.0", "libxcb-glx0", "libxcb", "libxcb", display=True),
    Library("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm", "xcb-util-wm", display=True),
    Library("libxcb-image.so.0", "libxcb-image0", "xcb-util-image", "xcb-util-image", display=True),
    Library("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms", display=True),
    Library("libxcb-randr.so.0", "libxcb-randr0", "libxcb", "libxcb", display=True),
    Library("libxcb-render.so.0", "libxcb-render0", "libxcb", "libxcb", display=True),
    Library(
        "libxcb-render-util.so.0", "libxcb-render-util0", "xcb-util-renderutil", "xcb-util-renderutil", display=True
    ),
    Library("libxcb-shape.so.0", "libxcb-shape0", "libxcb", "libxcb", display=True),
    Library("libxcb-shm.so.0", "libxcb-shm0", "libxcb", "libxcb", display=True),
    Library("libxcb-sync.so.1", "libxcb-sync1", "libxcb", "libxcb", display=True),
    Library("libxcb-util.so.1", "libxcb-util1", "xcb-util", "xcb-util", display=True),
    Library("libxcb-xfixes.so.0", "libxcb-xfixes0", "libxcb", "libxcb", display=True),
    Library("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb", "libxcb", display=True),
    Library("libwayland-client.so.0", "libwayland-client0", "libwayland-client", "wayland", display=True),
    Library("libwayland-cursor.so.0", "libwayland-cursor0", "libwayland-cursor", "wayland", display=True),
    Library("libwayland-egl.so.1", "libwayland-egl1", "libwayland-egl", "wayland", display=True),
)
INSTALLERS = {
    "debian": ("apt-get", "install", "-y"),
    "fedora": ("dnf", "install", "-y"),
    "arch": ("pacman", "-S", "--needed", "--noconfirm"),
}


def missing(display: bool, load: Callable[[str], object] = ctypes.CDLL) -> list[Library]:
    """The libraries that `load` refuses with OSError; those of a display are left out without `display`."""
    absent = []
    for library in LIBRARIES:
        if library.display and not display:
            continue
        try:
            load(library.name)
        except OSError:
            absent.append(library)
    return absent


def family(os_release: str) -> str:
    """The kind of system (debian, fedora, arch, or "") that the text of /etc/os-release tells."""
    told: dict[str, str] = {}
    for line in os_release.splitlines():
        key, _, value = line.partition("=")
        told[key.strip()] = value.strip().strip("\"'")
    names = f"{told.get('ID', '')} {told.get('ID_LIKE', '')}".split()
    kinds = {"debian": "debian", "ubuntu": "debian", "fedora": "fedora", "rhel": "fedora", "arch": "arch"}
    return next((kinds[name] for name in names if name in kinds), "")


def command(libraries: Iterable[Library], kind: str) -> list[str]:
    """The words of the command that installs the libraries on that kind of system; [] where we know none."""
    if kind not in INSTALLERS:
        return []
    packages = sorted({str(getattr(library, kind)) for library in libraries})
    return [*INSTALLERS[kind], *packages]


def advice(libraries: Sequence[Library], kind: str, root: bool) -> str:
    """One line that says what to do about the missing libraries."""
    names = ", ".join(library.name for library in libraries)
    words = command(libraries, kind)
    if not words:
        return f"Qt needs system libraries that are not here; install the packages with {names}."
    shown = shlex.join(words if root else ["sudo", *words])
    return f"Qt needs system libraries that are not here; install them with: {shown}"


def run_apt(words: Sequence[str]) -> None:
    """Run the command of a Debian-like system; when it fails, once more with a fresh list of packages."""
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    if subprocess.run(words, env=quiet, check=False).returncode != 0:
        subprocess.run(["apt-get", "update"], env=quiet, check=False)
        subprocess.run(words, env=quiet, check=False)


def ensure(
    display: bool,
    kind: str,
    root: bool,
    load: Callable[[str], object] = ctypes.CDLL,
    install: Callable[[Sequence[str]], None] = run_apt,
) -> int:
    """Look, say what is missing on stderr, as root on a Debian-like system install it; 0 when all are there."""
    absent = missing(display, load)
    if not absent:
        return 0
    print(advice(absent, kind, root), file=sys.stderr, flush=True)
    if not (root and kind == "debian"):
        return 1
    install(command(absent, kind))
    left = missing(display, load)
    if left:
        print(f"Still missing: {', '.join(library.name for library in left)}.", file=sys.stderr)
    return 1 if left else 0


def main() -> int:
    """Look at this system; one that is not Linux needs nothing."""
    parser = argparse.ArgumentParser(description="See whether Qt's system libraries are there.")
    parser.add_argument("--offscreen", action="store_true", help="leave out what only a display needs")
    offscreen = parser.parse_args().offscreen
    if sys.platform != "linux":
        return 0
    release = Path("/etc/os-release")
    kind = family(release.read_text(encoding="utf-8")) if release.is_file() else ""
    return ensure(display=not offscreen, kind=kind, root=os.geteuid() == 0)


if __name__ == "__main__":
    sys.exit(main())
