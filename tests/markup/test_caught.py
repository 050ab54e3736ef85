import pytest

from lecturedesk.blocks.code import Code
from lecturedesk.course.block import Block
from lecturedesk.course.walk import plain_text
from lecturedesk.markup import caught as under
from lecturedesk.markup.caught import caught
from lecturedesk.markup.reading import Reader
from lecturedesk.markup.reads import Reading, lifted_readers
from markup_kit import FILE, rules


def broken(_given: str, _reading: Reading) -> None:
    raise ZeroDivisionError


def test_what_a_reader_makes_is_always_a_tuple() -> None:
    reader = Reader(path=FILE, root=FILE.parent)
    block = Block()
    assert caught(lambda _given, _reading: block, "x", str, 1, reader) == (block,)
    assert caught(lambda _given, _reading: (block, block), "x", str, 1, reader) == (block, block)
    assert caught(lambda _given, _reading: None, "x", str, 1, reader) == ()


@pytest.mark.complains
def test_a_fault_shows_the_source(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(under.net, "spread", True)
    reader = Reader(path=FILE, root=FILE.parent)
    (panel,) = caught(broken, "x", lambda: "the source", 7, reader)
    assert isinstance(panel, Code)
    assert plain_text(panel) == "the source"
    assert rules(reader.problems) == [("reader", 7)]


@pytest.mark.complains
def test_a_fault_in_the_panel_leaves_the_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(under.net, "spread", True)
    monkeypatch.setitem(lifted_readers, "fence:*", broken)
    reader = Reader(path=FILE, root=FILE.parent)
    assert caught(broken, "x", lambda: "the source", 7, reader) == ()
    assert rules(reader.problems) == [("reader", 7)]
