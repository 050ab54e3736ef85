"""When an action can be performed."""

from collections.abc import Callable
from dataclasses import dataclass

from lecturedesk.desk.desk import Desk
from lecturedesk.desk.view import SHELF, STUDYING, TEACHING


@dataclass(frozen=True, slots=True)
class Context:
    """A situation of the desk; two contexts that share a page may not share a key."""

    name: str
    pages: frozenset[str]
    holds: Callable[[Desk], bool]

    def meets(self, other: "Context") -> bool:
        """Whether both can hold at the same time."""
        return bool(self.pages & other.pages)


def _open_on(*pages: str) -> Callable[[Desk], bool]:
    return lambda desk: desk.view.page in pages and desk.presentation.lecture is not None


always = Context("always", frozenset({SHELF, TEACHING, STUDYING}), lambda _desk: True)
on_shelf = Context("on the shelf", frozenset({SHELF}), lambda desk: desk.view.page == SHELF)
presenting = Context("in a lecture", frozenset({TEACHING, STUDYING}), _open_on(TEACHING, STUDYING))
teaching = Context("while teaching", frozenset({TEACHING}), _open_on(TEACHING))
studying = Context("while studying", frozenset({STUDYING}), _open_on(STUDYING))
showing = Context(
    "during a show", frozenset({TEACHING}), lambda desk: _open_on(TEACHING)(desk) and desk.presentation.live
)
