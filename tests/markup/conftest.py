"""What the tests of markup get: all blocks known, and readers that fail aloud."""

from collections.abc import Iterator

import pytest

from lecturedesk.base.discover import discover
from lecturedesk.markup import reading


@pytest.fixture(autouse=True)
def no_reading_net() -> Iterator[None]:
    """A block's reader that raises is seen as it is; every block is known."""
    discover("lecturedesk.blocks")
    before = reading.net["spread"]
    reading.net["spread"] = False
    yield
    reading.net["spread"] = before
