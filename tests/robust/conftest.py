from collections.abc import Iterator

import pytest

from lecturedesk.markup.caught import net


@pytest.fixture(autouse=True)
def no_net_under_readers() -> Iterator[None]:
    """A reader that raises is seen as it is, instead of becoming a panel."""
    net["spread"] = False
    yield
    net["spread"] = True
