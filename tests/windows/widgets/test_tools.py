from PySide6.QtWidgets import QApplication

from lecturedesk.windows.style import Look
from lecturedesk.windows.widgets.tools import Tool, Tools

LEFT = (
    Tool("slide.back", "Back", "arrow-left", "←"),
    Tool("slide.next", "Next", "arrow-right", "Space", always_named=True),
)
RIGHT = (Tool("overview.toggle", "Overview", "layout-grid", "G"), Tool("show.end", "End", "circle-stop", "Esc"))


def made(width: int) -> Tools:
    tools = Tools(Look("dark"))
    tools.resize(width, 52)
    tools.show_tools(LEFT, RIGHT)
    return tools


def test_two_groups_one_at_each_end(qapp: QApplication) -> None:
    tools = made(1600)
    back, following, overview, end = tools.in_order()
    assert back.x() == 16
    assert following.x() > back.geometry().right()
    assert end.geometry().right() == 1600 - 16 - 1
    assert overview.geometry().right() < end.x()


def test_names_go_when_there_is_no_room(qapp: QApplication) -> None:
    names = [button.named for button in made(420).in_order()]
    assert names == [False, True, False, False]


def test_a_press_tells_the_action(qapp: QApplication) -> None:
    tools = made(1600)
    told: list[str] = []
    tools.pressed.connect(told.append)
    for button in tools.in_order():
        button.click()
    assert told == [tool.action for tool in (*LEFT, *RIGHT)]


def test_a_tool_that_does_not_work_now_is_not_shown(qapp: QApplication) -> None:
    tools = made(1600)
    tools.show_tools(LEFT, ())
    assert tools.button("show.end") is None
    assert tools.button("slide.back") is not None
