import pytest

from lecturedesk.markup.reads import element_readers, reads, reads_lifted


def test_no_two_readers_for_one_thing() -> None:
    with pytest.raises(ValueError, match="<p>"):
        reads("p")(lambda _element, _reading: None)
    with pytest.raises(ValueError, match=r"fence:\*"):
        reads_lifted("fence:*")(lambda _lifted, _reading: None)
    assert element_readers["p"].__name__ == "read_paragraph"
