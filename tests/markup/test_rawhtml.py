from pathlib import Path

from lecturedesk.base.problem import Level
from lecturedesk.markup.rawhtml import raw_html


def test_the_hint_says_what_becomes_of_the_tag() -> None:
    said = {tag: raw_html(tag, Path("x.md"), 3).what for tag in ("b", "img", "style", "div")}
    assert len(set(said.values())) == 4
    assert "Markdown" in said["b"]
    assert "what is in it" in said["style"]
    assert "words" in said["div"]
    assert raw_html("div", Path("x.md"), 3).level is Level.HINT
