from dataclasses import FrozenInstanceError, fields

import pytest

from desk.kit import Kit
from lecturedesk.desk.desk import Desk


def test_the_desk_holds_parts_and_does_nothing(kit: Kit) -> None:
    own = {name for name in vars(Desk) if not name.startswith("_")} - {field.name for field in fields(Desk)}
    assert own == set()
    with pytest.raises(FrozenInstanceError):
        kit.desk.view = kit.desk.view  # type: ignore[misc]
