from windows.stage import Stage


def test_large_and_small_slides_are_kept_apart(stage: Stage) -> None:
    room = stage.main.room
    assert room.large is not room.small
    assert room.window is stage.main
    assert room.audience is stage.audience
