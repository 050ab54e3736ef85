"""Hostile pictures, and files that lie where they must not."""

import gzip
import os
from pathlib import Path

from picture_files import png, svg
from robust.hostile import Content, folder, hostile, link_to, slide

_KEPT = "Words that stay"


def picture(name: str, rules: str, png: Content = "", svg: Content = "") -> None:
    """A course that shows `a.png` or `a.svg` of these contents beside words."""
    body = slide(f"![what it shows](images/a.{'svg' if svg else 'png'})\n\nwords")
    credit = "{author: A, licence: CC0, source: here}"
    hostile(name, body, rules, "words", painted=True, png=png, svg=svg, credits=f"a.png: {credit}\na.svg: {credit}\n")


hostile("a picture that there is not", slide("![what it shows](images/none.png)"), "picture-missing", "what it shows")
hostile("a picture outside", slide("![what it shows](../../../outside.png)"), "picture-outside", "what it shows")
hostile("a picture at the root", slide("![what it shows](/etc/passwd)"), "picture-outside", "what it shows")
hostile("a picture on the network", slide("![what it shows](https://example.org/a.png) ![b](//example.org/b.png)"),
        "picture-address", "what it shows")  # fmt: skip
hostile("a picture in the text", slide("![what it shows](data:image/png;base64,AAAA)"), "picture-address",
        "what it shows")  # fmt: skip
hostile("a picture with a long name", slide("![what it shows](" + "x" * 1_500 + ".png)"), "picture-missing",
        "what it shows")  # fmt: skip
hostile("a picture behind a link", slide("![what it shows](images/a.png)"), "picture-outside", "what it shows",
        png=link_to("../../../../outside.png"))  # fmt: skip
hostile("a picture that is a folder", slide("![what it shows](images/a.png)"), "picture-missing", "what it shows",
        png=folder)  # fmt: skip
picture("a picture of nothing", "layout", png=b"")
picture("a picture of 64,000 x 64,000", "layout", png=png(64_000, 64_000))
picture("a picture of 0 x 0", "layout", png=png(0, 0))
picture("a picture that breaks off", "picture-broken", png=png(400, 300, b"\0" * 10_000)[:80])
picture("a text that is called a picture", "layout", png="no picture")
picture("a drawing that is called a picture", "layout", png=svg('<image href="/etc/passwd"/>'))
picture("a packed drawing", "layout", png=gzip.compress(svg('<image href="/etc/passwd"/>').encode()))
picture("a picture that is called a drawing", "svg layout", svg=png(4, 4, b"\0" * 52))
picture("a drawing in UTF-16", "svg", svg=svg(
    '<image href="/etc/passwd"/>', before="<?xml version='1.0' encoding='UTF-16'?>").encode("utf-16"))  # fmt: skip
picture("a drawing of nothing", "svg layout", svg=" ")
picture("a drawing that breaks off", "layout", svg="<svg xmlns='http://www.w3.org/2000/svg'><g><rect")
picture("a drawing with a file in it", "svg", svg=svg('<image href="../../../outside.png" width="40" height="30"/>'))
picture("a drawing with an address in it", "svg", svg=svg(
    '<image xlink:href="http://127.0.0.1:9/x.png" width="9" height="9"/><use href="file:///etc/passwd#a"/>'))  # fmt: skip
picture("a drawing with a style sheet", "svg", svg=svg(
    "<style>@import url(http://127.0.0.1:9/x.css); rect {fill: url(file:///etc/passwd)}</style><rect width='9'/>",
    before="<?xml version='1.0'?><?xml-stylesheet href='file:///etc/passwd'?>"))  # fmt: skip
picture("a drawing with entities", "svg", svg=svg("<text>&b;</text>", before=(
    '<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "' + "x" * 200 + '"><!ENTITY b "'
    + "&a;" * 200 + '"><!ENTITY c SYSTEM "file:///etc/passwd">]>')))  # fmt: skip
picture("a drawing that is a bomb", "svg", svg=svg("<text>&i;</text>", before=(
    '<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "xx">' + "".join(
        f'<!ENTITY {name} "{f"&{before};" * 10}">' for before, name in zip("abcdefgh", "bcdefghi", strict=True))
    + "]>")))  # fmt: skip
picture("a drawing that runs something", "", svg=svg("<script>x()</script><rect onclick='y()' width='9'/>"))
picture("a drawing that uses itself", "svg", svg=svg('<g id="a"><use href="#a"/><use href="#b"/></g><use id="b" '
        'href="#a"/>'))  # fmt: skip
picture("a drawing that uses itself 10**9 times", "svg", svg=svg('<g id="g0"><rect width="1" height="1"/></g>' + "".join(
    f'<g id="g{n + 1}">' + f'<use href="#g{n}"/>' * 10 + "</g>" for n in range(9))))  # fmt: skip
picture("a drawing of 20,000 groups", "svg", svg=svg("<g>" * 20_000 + "</g>" * 20_000))
picture("a drawing without measures", "", svg=svg("<rect width='9' height='9'/>", dress=""))
picture("a drawing of endless measures", "layout", svg=svg("<rect/>", 'width="1e9" height="1e-9"'))
picture("a drawing of no height", "layout", svg=svg("<rect/>", 'viewBox="0 0 10 0" width="10" height="0"'))
picture("a drawing that Qt paints otherwise", "svg", svg=svg(
    '<defs><clipPath id="c"><rect width="9" height="9"/></clipPath><filter id="f"/></defs><svg><rect/></svg>'
    '<rect clip-path="url(#c)" style="fill: var(--ink)" filter="url(#f)" width="9" height="9"/>'))  # fmt: skip
hostile("credits that are noise", slide("![a](images/a.png)\n\nwords"), "encoding", "words", png=png(4, 4, b"\0" * 52),
        credits=b"\xff\xfe: [\n")  # fmt: skip
hostile("credits that are a list", slide("![a](images/a.png)\n\nwords"), "credits", "words", png=png(4, 4, b"\0" * 52),
        credits="- a.png\n")  # fmt: skip
hostile("a background outside", slide("![bg left](../../../outside.png)\n\nwords"), "picture-outside", "words")
hostile("a background of nothing", slide("![bg](images/a.png)\n\nwords"), "layout", "words", png=b"")


def secret(path: Path) -> None:
    """A file of somebody else, outside the course."""
    path.parents[3].joinpath("outside.md").write_text("# Secret\n", encoding="utf-8")
    path.symlink_to("../../../outside.md")


def pipe(path: Path) -> None:
    """A pipe that nobody writes to: to read it is to wait for ever."""
    os.mkfifo(path)


def large(path: Path) -> None:
    """A file of 1 GB of nothing."""
    with path.open("wb") as file:
        file.truncate(1 << 30)


def file_above(path: Path) -> None:
    """A file where the folder of lectures is wanted."""
    path.parent.rmdir()
    path.parent.parent.rmdir()
    path.parent.parent.write_text("x")


hostile("a lecture behind a link", rules="file-outside", bare=True, lecture=secret)
hostile("a lecture that is a folder", bare=True, lecture=folder)
hostile("a lecture that is a pipe", rules="file-unreadable", bare=True, lecture=pipe)
hostile("a lecture of 1 GB", rules="file-size", bare=True, lecture=large)
hostile("a lecture that links to itself", rules="file-unreadable", bare=True, lecture=link_to("lecture.md"))
hostile("lectures in a circle", shown=_KEPT, other_lecture=link_to("../lectures"), inner=link_to("."))
hostile("lectures that are a file", bare=True, lecture=file_above)
hostile("sources behind a link", rules="file-outside", shown=_KEPT, sources=link_to("/etc/passwd"))
hostile("a glossary behind a link", rules="file-outside", shown=_KEPT, glossary=link_to("/etc/passwd"))
hostile("a course.yaml behind a link", rules="file-outside", shown=_KEPT, course=link_to("/etc/passwd"))
hostile("a glossary of 1 GB", rules="file-size", shown=_KEPT, glossary=large)
hostile("a glossary that is a pipe", rules="file-unreadable", shown=_KEPT, glossary=pipe)
hostile("credits behind a link", slide("![a](images/a.png)\n\nwords"), "file-outside", "words",
        png=png(4, 4, b"\0" * 52), credits=link_to("/etc/passwd"))  # fmt: skip
hostile("a theme behind a link", course="id: demo\ntitle: A\ntheme: themes/a.toml\n", rules="theme-outside",
        shown=_KEPT, theme=link_to("/etc/passwd"))  # fmt: skip
hostile("a course.yaml that is a pipe", rules="course-yaml", shown=_KEPT, course=pipe)
