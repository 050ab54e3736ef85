from grid_ruler import grid_flow
from lecturedesk.course.diagram import Node
from lecturedesk.course.span import Span
from lecturedesk.slides.drawn.boxes import UNBROKEN, Wish, boxes_of, halves
from lecturedesk.slides.drawn.ranks import layers
from lecturedesk.slides.drawn.route import Wire

NODES = (Node(id="A", label=(Span("one"),)), Node(id="B", label=(Span("a longer label here"),)))
FOUND = layers(["A", "B"], [("A", "B")], {"A": (), "B": ()})


def test_even_boxes_are_equally_wide_and_high() -> None:
    boxes = boxes_of(NODES, FOUND, Wish(28, 7, even=True), 60, level=True, flow=grid_flow(60))
    assert boxes["A"].width == boxes["B"].width
    assert boxes["A"].height == boxes["B"].height


def test_a_label_is_wrapped_at_the_letters_that_are_wished() -> None:
    def height(letters: float) -> float:
        return boxes_of(NODES, FOUND, Wish(28, letters, even=False), 60, level=False, flow=grid_flow(60))["B"].height

    assert height(5) > height(UNBROKEN)


def test_labels_of_edges_make_room_beside_their_node() -> None:
    boxes = boxes_of(NODES, FOUND, Wish(28, 7, even=True), 60, level=True, flow=grid_flow(60))
    wires = [Wire(("A", "B"), (50, 80)), Wire(("A", "B"), (50, 80))]
    assert halves(FOUND, boxes, wires, level=True)["B"] > halves(FOUND, boxes, [], level=True)["B"]
