"""The kinds of diagrams that are read, by the word that a mermaid fence begins with."""

from collections.abc import Callable, Mapping

from lecturedesk.course.block import Block
from lecturedesk.markup.mermaid.flowchart import read_flowchart
from lecturedesk.markup.mermaid.mindmap import read_mindmap
from lecturedesk.markup.mermaid.pie import read_pie
from lecturedesk.markup.mermaid.sequence import read_sequence
from lecturedesk.markup.mermaid.source import Faults, kind
from lecturedesk.markup.mermaid.timeline import read_timeline

__all__ = ["KINDS", "kind"]

Reader = Callable[[str, int], tuple[Block | None, Faults]]
KINDS: Mapping[str, Reader] = {
    "flowchart": read_flowchart,
    "sequenceDiagram": read_sequence,
    "timeline": read_timeline,
    "pie": read_pie,
    "mindmap": read_mindmap,
    "graph": read_flowchart,
}
