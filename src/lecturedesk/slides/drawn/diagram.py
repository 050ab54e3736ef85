"""Drawing a diagram of any kind."""

from lecturedesk.course.block import Block
from lecturedesk.course.diagram import Flowchart, Mindmap, Pie, Sequence, Timeline
from lecturedesk.course.span import Spans
from lecturedesk.slides.drawn.chart import draw_pie
from lecturedesk.slides.drawn.flowchart import draw_flowchart
from lecturedesk.slides.drawn.mindmap import draw_mindmap
from lecturedesk.slides.drawn.sequence import draw_sequence
from lecturedesk.slides.drawn.source import draw_source
from lecturedesk.slides.drawn.timeline import draw_timeline
from lecturedesk.slides.flow import Flow


def draw_diagram(content: Block | None, source: Spans, flow: Flow) -> None:
    """Draw what the diagram shows into the flow, or its source when it is of a kind that is not drawn."""
    match content:
        case Flowchart() as chart:
            draw_flowchart(chart, flow)
        case Sequence() as sequence:
            draw_sequence(sequence, flow)
        case Timeline() as timeline:
            draw_timeline(timeline, flow)
        case Pie() as pie:
            draw_pie(pie, flow)
        case Mindmap() as mindmap:
            draw_mindmap(mindmap, flow)
        case _:
            draw_source(source, flow)
