from grid_ruler import grid_flow
from lecturedesk.course.diagram import Edge, Flowchart, Node
from lecturedesk.course.span import Span
from lecturedesk.slides.drawn.flowplan import best_plan, fits, stretched


def chain(count: int, direction: str = "LR", label: str = "a node here") -> Flowchart:
    nodes = tuple(Node(id=str(n), label=(Span(label),)) for n in range(count))
    edges = tuple(Edge(start=str(n), end=str(n + 1)) for n in range(count - 1))
    return Flowchart(direction=direction, nodes=nodes, edges=edges)


def test_a_plan_takes_the_largest_text_that_fits() -> None:
    assert best_plan(chain(2, "TD"), grid_flow(70, size=34)).size == 34
    assert best_plan(chain(5), grid_flow(70, size=22)).size < 34


def test_words_stay_on_one_line_where_a_slightly_smaller_size_allows_it() -> None:
    plan = best_plan(chain(4), grid_flow(52, rows=3, size=34))
    assert plan.size >= 28
    assert len({box.height for box in plan.boxes.values()}) == 1
    assert next(iter(plan.boxes.values())).height < plan.size * 3


def test_a_chart_that_cannot_fit_is_planned_and_says_so() -> None:
    flow = grid_flow(20, 4, size=22)
    plan = best_plan(chain(12), flow)
    assert not fits(plan, flow)
    assert plan.size == 22


def test_gaps_grow_into_the_room_that_is_left() -> None:
    flow = grid_flow(70, size=34)
    plan = best_plan(chain(2), flow)
    assert plan.width < stretched(plan, flow).width <= flow.width


def test_a_chain_that_leaves_the_slide_empty_is_set_larger_and_in_higher_boxes() -> None:
    low, high = (best_plan(chain(4), grid_flow(52, rows=rows, size=34)) for rows in (3, 14))
    assert high.size > low.size
    assert high.height > 2 * low.height
    assert fits(high, grid_flow(52, rows=14, size=34))


def test_boxes_take_the_width_that_labels_of_edges_leave() -> None:
    nodes = tuple(Node(id=name, label=(Span("twelve letter words here"),)) for name in "ABC")
    edges = tuple(Edge(start=a, end=b, label=(Span("heard by"),)) for a, b in ("AB", "BC"))
    flow = grid_flow(70, rows=4, size=34)
    plan = best_plan(Flowchart(direction="LR", nodes=nodes, edges=edges), flow)
    assert flow.width * 0.9 < plan.width <= flow.width
