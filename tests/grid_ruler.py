"""A ruler whose letters are all half as wide as high, and pictures drawn into rows of text: layout tests without Qt."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from lecturedesk.course.block import Block
from lecturedesk.slides.flow import Flow
from lecturedesk.slides.layout import stack
from lecturedesk.slides.ops import Face, FillOp, ImageOp, LineOp, Op, TextOp
from lecturedesk.slides.pen import Canvas
from lecturedesk.slides.theme import Theme

SIZE = 40.0
CELL = (SIZE / 2, SIZE)
THEME = Theme(name="grid", colours={"ink": "#000000"}, leading=1.0, baseline=1.0)


class GridRuler:
    """Half the size for every letter; `pictures` gives the natural sizes of picture files by name."""

    def __init__(self, pictures: Mapping[str, tuple[float, float]] | None = None) -> None:
        self.pictures = pictures or {}

    def advance(self, text: str, face: Face, size: float, spacing: float = 0.0) -> float:
        """Half the size a letter."""
        return len(text) * (size / 2 + spacing)

    def picture_size(self, source: Path | bytes) -> tuple[float, float] | None:
        """The size that the test named; a picture given as bytes is 100 x 50."""
        return (100.0, 50.0) if isinstance(source, bytes) else self.pictures.get(source.name)


def grid_flow(columns: int = 40, rows: int = 20, size: float = SIZE, ruler: GridRuler | None = None) -> Flow:
    """An empty flow that is so many letters of size 40 wide and so many rows high."""
    return Flow(Canvas(), THEME, ruler or GridRuler(), x=0.0, y=0.0, width=columns * CELL[0], size=size,
                room=rows * CELL[1])  # fmt: skip


def laid(*blocks: Block, columns: int = 40, rows: int = 20, size: float = SIZE, ruler: GridRuler | None = None) -> Flow:
    """The flow after the blocks were laid into it one below the other."""
    flow = grid_flow(columns, rows, size, ruler)
    stack(blocks, flow)
    return flow


def drawn(flow: Flow, step: int = 1_000) -> str:
    """What is visible at a step, as text: words at their places, `─` and `│` for lines, boxes, `▪` for small squares."""
    cells: dict[tuple[int, int], str] = {}
    for op in flow.canvas.ops:
        if op.shown(step):
            _draw(op, cells)
    if not cells:
        return ""
    rows = range(max(row for row, _ in cells) + 1)
    width = max(column for _, column in cells) + 1
    lines = ["".join(cells.get((row, column), " ") for column in range(width)).rstrip() for row in rows]
    return "\n".join(lines).strip("\n")


def _draw(op: Op, cells: dict[tuple[int, int], str]) -> None:
    match op:
        case TextOp():
            row, column = round(op.y / CELL[1]) - 1, round(op.x / CELL[0])
            cells.update({(row, column + n): letter for n, letter in enumerate(op.text) if letter != " "})
        case LineOp():
            _line(op, cells)
        case FillOp():
            _box(op, cells)
        case ImageOp():
            name = op.source.name if isinstance(op.source, Path) else "svg"
            text = f"[{name} {op.width:g}x{op.height:g}]"
            row, column = int(op.y // CELL[1]), int(op.x // CELL[0])
            cells.update({(row, column + n): letter for n, letter in enumerate(text)})
        case _:
            pass


def _line(op: LineOp, cells: dict[tuple[int, int], str]) -> None:
    rows, columns = _span(op.y1, op.y2, CELL[1]), _span(op.x1, op.x2, CELL[0])
    if op.y1 == op.y2:
        cells.update({(rows[0], column): "─" for column in columns if (rows[0], column) not in cells})
    elif op.x1 == op.x2:
        cells.update({(row, columns[0]): "│" for row in rows if (row, columns[0]) not in cells})


def _box(op: FillOp, cells: dict[tuple[int, int], str]) -> None:
    if op.width < CELL[0] and op.height < CELL[1]:
        cells[int(op.y // CELL[1]), int(op.x // CELL[0])] = "▪"
    elif op.stroke:
        rows, columns = _span(op.y, op.y + op.height, CELL[1]), _span(op.x, op.x + op.width, CELL[0])
        for row in rows:
            for column in columns:
                edge = row in (rows[0], rows[-1]), column in (columns[0], columns[-1])
                if any(edge):
                    cells[row, column] = "+" if all(edge) else "-" if edge[0] else "|"


def _span(one: float, other: float, cell: float) -> range:
    low, high = sorted((one, other))
    return range(int(low // cell), max(int(low // cell), int((high - 0.01) // cell)) + 1)


def texts_at(flow: Flow, step: int = 1_000) -> list[str]:
    """The words of every text operation that is visible at a step, in painting order."""
    return [op.text for op in flow.canvas.ops if isinstance(op, TextOp) and op.shown(step)]


def text_ops(ops: Sequence[Op]) -> dict[str, TextOp]:
    """The text operations by their words."""
    return {op.text: op for op in ops if isinstance(op, TextOp)}
