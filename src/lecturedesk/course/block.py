"""What a slide's body is made of."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """The base of every block: `line` is its first line in the file, from 1, and does not count in comparisons."""

    line: int = field(default=0, compare=False)

    @property
    def own_steps(self) -> int:
        """How many presses this block adds by itself, without the blocks inside it."""
        return 0

    @property
    def is_prose(self) -> bool:
        """Whether the block is a list or paragraph, which alone may be set in the largest sizes."""
        return False

    @property
    def fills(self) -> bool:
        """Whether the block is drawn into the room that is left: a picture, diagram, chart, quote or number."""
        return False
