"""Walking over any block's fields: linking, search, counts and checks use only these functions."""

from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from typing import Any, TypeVar

from lecturedesk.course.block import Block
from lecturedesk.course.span import Span, Spans, plain

B = TypeVar("B", bound=Block)


_kept_names: dict[type[Block], tuple[str, ...]] = {}


def _names(kind: type[Block]) -> tuple[str, ...]:
    if kind not in _kept_names:
        _kept_names[kind] = tuple(f.name for f in fields(kind) if f.name != "line")
    return _kept_names[kind]


def _is_text(value: object) -> bool:
    return isinstance(value, tuple) and bool(value) and all(isinstance(item, Span) for item in value)


def map_spans(block: B, function: Callable[[Spans], Spans]) -> B:
    """The block with every text in it, at any depth and in source order, replaced by `function(text)`."""
    changes: dict[str, Any] = {}
    for name in _names(type(block)):
        old = getattr(block, name)
        new = _mapped(old, function)
        if new is not old:
            changes[name] = new
    return replace(block, **changes) if changes else block


def _mapped(value: Any, function: Callable[[Spans], Spans]) -> Any:
    if isinstance(value, Block):
        return map_spans(value, function)
    if _is_text(value):
        return function(value)
    if isinstance(value, tuple):
        new = tuple(_mapped(item, function) for item in value)
        return value if all(a is b for a, b in zip(value, new, strict=True)) else new
    return value


def texts(block: Block) -> Iterator[Spans]:
    """Every text of the block, at any depth, in source order."""
    for name in _names(type(block)):
        yield from _texts(getattr(block, name))


def _texts(value: Any) -> Iterator[Spans]:
    if isinstance(value, Block):
        yield from texts(value)
    elif _is_text(value):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _texts(item)


def children(block: Block) -> Iterator[Block]:
    """The blocks directly inside the block, in source order."""
    for name in _names(type(block)):
        yield from _blocks(getattr(block, name))


def _blocks(value: Any) -> Iterator[Block]:
    if isinstance(value, Block):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _blocks(item)


def descend(block: Block) -> Iterator[Block]:
    """The block and all blocks inside it, at any depth, in source order."""
    yield block
    for child in children(block):
        yield from descend(child)


def steps(block: Block) -> int:
    """How many presses the block needs after its slide has appeared."""
    return sum(inner.own_steps for inner in descend(block))


def plain_text(block: Block) -> str:
    """The words of the block in source order, one line a text."""
    return "\n".join(plain(text) for text in texts(block))
