"""Icons: the strokes of a bundled 24 x 24 SVG as a path, read without QtSvg so that the first window opens sooner."""

import logging
import math
import re
from functools import cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from lecturedesk.base.resources import resource

log = logging.getLogger(__name__)
SIDE = 24.0
_ELEMENT = re.compile(r"<(path|line|circle|ellipse|rect|polyline|polygon)\b([^>]*)>")
_ATTRIBUTE = re.compile(r'([\w-]+)\s*=\s*"([^"]*)"')
_TOKEN = re.compile(r"[MmLlHhVvCcSsQqTtAaZz]|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
_FLAGS = re.compile(r"([Aa])([^MmLlHhVvCcSsQqTtAaZz]*)")
_COUNTS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7}


def draw(painter: QPainter, name: str, rect: QRectF, colour: QColor, stroke: float = 2.0) -> None:
    """Draw an icon into a square in one colour; `stroke` is its line's width at 24 units."""
    scale = rect.width() / SIDE
    painter.save()
    painter.translate(rect.topLeft())
    painter.scale(scale, scale)
    pen = QPen(colour, stroke, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(outline(name))
    painter.restore()


@cache
def outline(name: str) -> QPainterPath:
    """The strokes of a bundled icon; a missing one is empty and said in the log."""
    file = resource("icons", f"{name}.svg")
    if not file.is_file():
        log.error("the icon %s is missing", name)
        return QPainterPath()
    return read_svg(file.read_text(encoding="utf-8"))


def read_svg(text: str) -> QPainterPath:
    """The shapes of a simple stroke icon, one after the other."""
    path = QPainterPath()
    for tag, attributes in _ELEMENT.findall(text):
        values = dict(_ATTRIBUTE.findall(attributes))
        if tag == "path":
            path.addPath(read_path(values.get("d", "")))
        else:
            _shape(path, tag, values)
    return path


def _shape(path: QPainterPath, tag: str, values: dict[str, str]) -> None:
    def number(key: str, default: float = 0.0) -> float:
        return float(values.get(key, default))

    if tag == "line":
        path.moveTo(number("x1"), number("y1"))
        path.lineTo(number("x2"), number("y2"))
    elif tag in ("circle", "ellipse"):
        rx, ry = number("rx", number("r")), number("ry", number("r"))
        path.addEllipse(QRectF(number("cx") - rx, number("cy") - ry, 2 * rx, 2 * ry))
    elif tag == "rect":
        radius = number("rx", number("ry"))
        rect = QRectF(number("x"), number("y"), number("width"), number("height"))
        path.addRoundedRect(rect, radius, number("ry", radius))
    else:
        numbers = [float(found) for found in re.findall(r"[-+.\d]+", values.get("points", ""))]
        for index in range(0, len(numbers) - 1, 2):
            (path.lineTo if index else path.moveTo)(numbers[index], numbers[index + 1])
        if tag == "polygon":
            path.closeSubpath()


def read_path(data: str) -> QPainterPath:
    """SVG path data as a path; raises ValueError when it breaks off."""
    pen = _Pen()
    tokens = _TOKEN.findall(_FLAGS.sub(_part_flags, data))
    command, index = "", 0
    while index < len(tokens):
        if tokens[index].isalpha():
            command, index = tokens[index], index + 1
            if command in "Zz":
                pen.close()
                continue
        elif not command or command in "Zz":
            raise ValueError(f"a number without a command in {data!r}")
        count = _COUNTS[command.upper()]
        numbers = [float(token) for token in tokens[index : index + count]]
        if len(numbers) < count:
            raise ValueError(f"path data breaks off in {data!r}")
        pen.put(command, numbers)
        index += count
        command = {"M": "L", "m": "l"}.get(command, command)
    return pen.path


def _part_flags(found: re.Match[str]) -> str:
    """An arc's numbers with its two one-digit flags set apart: they may be written without a space ("0 01.5 2")."""
    number = r"\s*,?\s*([-+]?(?:\d+\.?\d*|\.\d+))"
    flags = rf"{number}{number}{number}\s*,?\s*([01])\s*,?\s*([01]){number}{number}"
    parts = [" ".join(groups) for groups in re.findall(flags, found.group(2))]
    return f"{found.group(1)} " + " ".join(parts) + " "


class _Pen:
    """The point that path data moves, and the control point that smooth curves mirror."""

    def __init__(self) -> None:
        self.path = QPainterPath()
        self.x = self.y = 0.0
        self.start = (0.0, 0.0)
        self.control: tuple[str, float, float] = ("", 0.0, 0.0)

    def close(self) -> None:
        self.path.closeSubpath()
        self.x, self.y = self.start
        self.control = ("", 0.0, 0.0)

    def put(self, command: str, numbers: list[float]) -> None:
        kind = command.upper()
        if command.islower() and kind != "A":
            bases = {"H": [self.x], "V": [self.y]}.get(kind, [self.x, self.y])
            numbers = [value + bases[index % len(bases)] for index, value in enumerate(numbers)]
        elif command == "a":
            numbers = [*numbers[:5], numbers[5] + self.x, numbers[6] + self.y]
        control = ("", 0.0, 0.0)
        if kind == "M":
            self.path.moveTo(numbers[0], numbers[1])
            self.start = (numbers[0], numbers[1])
        elif kind in "LHV":
            self.path.lineTo(self.x if kind == "V" else numbers[0], self.y if kind == "H" else numbers[-1])
        elif kind in "CS":
            first = numbers[:2] if kind == "C" else self._mirrored("C")
            self.path.cubicTo(*first, *numbers[-4:])
            control = ("C", numbers[-4], numbers[-3])
        elif kind in "QT":
            middle = numbers[:2] if kind == "Q" else self._mirrored("Q")
            self.path.quadTo(*middle, *numbers[-2:])
            control = ("Q", middle[0], middle[1])
        else:
            self._arc(numbers)
        end = {"H": (numbers[-1], self.y), "V": (self.x, numbers[-1])}.get(kind)
        self.x, self.y = end or (numbers[-2], numbers[-1])
        self.control = control

    def _mirrored(self, kind: str) -> list[float]:
        if self.control[0] != kind:
            return [self.x, self.y]
        return [2 * self.x - self.control[1], 2 * self.y - self.control[2]]

    def _arc(self, numbers: list[float]) -> None:
        """An elliptical arc as cubic curves (SVG 1.1, appendix F.6.5)."""
        rx, ry, turn, large, sweep, x, y = numbers
        rx, ry = abs(rx), abs(ry)
        if not rx or not ry or (x, y) == (self.x, self.y):
            self.path.lineTo(x, y)
            return
        cos, sin = math.cos(math.radians(turn)), math.sin(math.radians(turn))
        dx, dy = (self.x - x) / 2, (self.y - y) / 2
        px, py = cos * dx + sin * dy, cos * dy - sin * dx
        grow = math.sqrt(max(1.0, (px / rx) ** 2 + (py / ry) ** 2))
        rx, ry = rx * grow, ry * grow
        under = (rx * py) ** 2 + (ry * px) ** 2
        root = math.sqrt(max(0.0, ((rx * ry) ** 2 - under) / under)) * (-1 if large == sweep else 1)
        cx, cy = root * rx * py / ry, -root * ry * px / rx
        begin = math.atan2((py - cy) / ry, (px - cx) / rx)
        span = math.atan2((-py - cy) / ry, (-px - cx) / rx) - begin
        if sweep and span < 0:
            span += 2 * math.pi
        elif not sweep and span > 0:
            span -= 2 * math.pi
        middle = (cos * cx - sin * cy + (self.x + x) / 2, sin * cx + cos * cy + (self.y + y) / 2)

        def at(px: float, py: float) -> tuple[float, float]:
            return cos * rx * px - sin * ry * py + middle[0], sin * rx * px + cos * ry * py + middle[1]

        pieces = max(1, math.ceil(abs(span) / (math.pi / 2) - 1e-9))
        step = span / pieces
        reach = 4 / 3 * math.tan(step / 4)
        for piece in range(pieces):
            a, b = begin + piece * step, begin + (piece + 1) * step
            one = at(math.cos(a) - reach * math.sin(a), math.sin(a) + reach * math.cos(a))
            two = at(math.cos(b) + reach * math.sin(b), math.sin(b) - reach * math.cos(b))
            self.path.cubicTo(*one, *two, *at(math.cos(b), math.sin(b)))
