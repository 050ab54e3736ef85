"""Bulleted and numbered lists, nested, item by item or at once."""

from dataclasses import dataclass
from xml.etree.ElementTree import Element

from lecturedesk.course.block import Block
from lecturedesk.course.span import Span
from lecturedesk.markup.html import all_html, to_html
from lecturedesk.markup.reads import Reading, reads
from lecturedesk.slides.flow import Flow
from lecturedesk.slides.layout import lay, stack
from lecturedesk.slides.ops import Face, PathOp

_INDENT = 1.15
_DENSE_BELOW = 31.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Item(Block):
    """One item of a list; `step` makes it appear with a press of its own, `checked` makes it a task."""

    blocks: tuple[Block, ...]
    step: bool = False
    checked: bool | None = None

    @property
    def own_steps(self) -> int:
        """One press for an item that comes by itself."""
        return int(self.step)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bullets(Block):
    """A list; `start` is the first number of a numbered one, None makes bullets."""

    items: tuple[Item, ...]
    start: int | None = None

    @property
    def is_prose(self) -> bool:
        """A list may be set in the largest sizes."""
        return True


@reads("ul", "ol")
def read_bullets(element: Element, reading: Reading) -> Bullets | None:
    """A list; an item is a step when its marker was `*` or `1)`."""
    items = tuple(
        Item(
            blocks=reading.blocks(item),
            step=item.get("data-step") == "1",
            checked={"x": True, " ": False}.get(item.get("data-checked", "")),
            line=reading.line(item),
        )
        for item in element.findall("li")
    )
    start = int(element.get("start", "1")) if element.tag == "ol" else None
    return Bullets(items=items, start=start, line=reading.line(element)) if items else None


def item_gap(size: float) -> float:
    """The room between two items, in units: tighter in small sizes."""
    return size * (0.55 if size >= _DENSE_BELOW else 0.35)


@lay.register
def _(block: Bullets, flow: Flow) -> None:
    indent = flow.size * _INDENT
    if block.start is not None:
        last = f"{block.start + len(block.items) - 1}."
        indent = max(indent, flow.natural_width((Span(last),), face=Face(weight=600)) + flow.size * 0.45)
    for index, item in enumerate(block.items):
        if index:
            flow.gap(item_gap(flow.size))
        number = None if block.start is None else block.start + index
        if item.step:
            with flow.next_step():
                _item(item, number, indent, flow)
        else:
            _item(item, number, indent, flow)


def _item(item: Item, number: int | None, indent: float, flow: Flow) -> None:
    size = flow.size
    if item.checked is not None:
        side = size * 0.62
        top = flow.y + size * 0.42
        flow.fill(
            flow.x, top, side, side, "accent" if item.checked else "", radius=4, stroke="accent", stroke_width=2.5
        )
        if item.checked:
            tick = (("M", 0.2, 0.52), ("L", 0.42, 0.74), ("L", 0.8, 0.28))
            path = tuple((command, flow.x + x * side, top + y * side) for command, x, y in tick)
            flow.emit(PathOp(path=path, stroke="on-accent", stroke_width=size * 0.09))
    elif number is not None:
        marker = flow.inset()
        marker.text((Span(f"{number}."),), colour="accent-text", face=Face(weight=600), say=False)
    else:
        side = size * 0.26
        flow.fill(flow.x + 1, flow.y + size * 0.54, side, side, "accent", radius=side * 0.22)
    inner = flow.inset(left=indent)
    if item.blocks:
        stack(item.blocks, inner, gap=0.35)
    else:
        inner.gap(size * flow.theme.leading)
    flow.join([inner])


@to_html.register
def _(block: Bullets) -> str:
    tag = "ul" if block.start is None else "ol"
    start = f' start="{block.start}"' if block.start not in (None, 1) else ""
    return f"<{tag}{start}>\n" + "\n".join(f"<li>{_item_html(item)}</li>" for item in block.items) + f"\n</{tag}>"


def _item_html(item: Item) -> str:
    box = "" if item.checked is None else f'<input type="checkbox" disabled{" checked" if item.checked else ""}> '
    inner = all_html(item.blocks)
    single = len(item.blocks) == 1 and inner.startswith("<p>")
    return box + (inner.removeprefix("<p>").removesuffix("</p>") if single else inner)
