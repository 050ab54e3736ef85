"""An author's SVG made safe: nothing outside it is looked at, nothing in it runs, and it is drawn in a bounded time."""

import re
from dataclasses import dataclass, field
from math import inf
from xml.parsers import expat
from xml.sax.saxutils import escape, quoteattr

from lecturedesk.base.i18n import N_, _

LARGEST = 8 * 1024 * 1024  # bytes, as written and as made safe
_MOST = 50_000  # elements drawn, each reference counted as what it draws
_DEEPEST = 250
_COSTLY = 20  # a pattern, mask or filter takes a picture of its own each time
_LONGEST_CHAIN = 40  # of references
_DROPPED = frozenset({"script", "foreignObject", "handler", "set", "animate", "animateTransform", "animateMotion"})
_GRADIENTS = frozenset({"linearGradient", "radialGradient", "clipPath"})
_SHOWN = 60  # letters of an address
# In the file itself: an element, or pixels; a drawing in a drawing would not be examined.
_HERE = re.compile(r"#|data:image/(?:png|jpe?g|gif|webp);base64,\s*(?:iVBORw0KGgo|/9j/|R0lGOD|UklGR)")
_INNER = re.compile(r"url\(\s*['\"]?\s*#([^'\")\s]+)")
_OUTER = re.compile(r"url\(\s*['\"]?(?!\s*['\"]?#)[^)]*\)|@import[^;]*;?", re.IGNORECASE)
_COLOUR = re.compile(r"hsla?\(|rgba\(|#(?:[0-9a-fA-F]{8}|[0-9a-fA-F]{4})(?![0-9a-fA-F])")
_MOVED = re.compile(r"[+-]?0*\.?0*(?:[a-z%]*)")
_TOO_MUCH = N_("it would take too long to draw")


@dataclass(frozen=True, slots=True)
class Drawing:
    """What of an SVG may be drawn, in UTF-8 (empty when nothing may), and why not all or not so.

    `refused` says why it is not drawn at all, `outside` holds the addresses that are not looked at, `unlike` what is
    painted otherwise than browsers do.
    """

    safe: bytes = b""
    refused: str = ""
    outside: tuple[str, ...] = ()
    unlike: tuple[str, ...] = ()


class _RefusedError(Exception):
    """The drawing must not be drawn; says why."""


def examined(data: bytes) -> Drawing:
    """An SVG file's content without scripts, entities and references to other files; never raises."""
    try:
        if len(data) > LARGEST:
            raise _RefusedError(_("it is larger than 8 MB"))
        writer = _Writer()
        writer.feed(data)
        safe = "".join(writer.out).encode("utf-8", "replace")
        if writer.weight() > _MOST or len(safe) > LARGEST:
            raise _RefusedError(_(_TOO_MUCH))
    except _RefusedError as why:
        return Drawing(refused=str(why))
    except (expat.ExpatError, ValueError, LookupError) as fault:
        return Drawing(refused=_("it is no SVG: {why}").format(why=fault))
    return Drawing(safe, "", tuple(dict.fromkeys(writer.outside)), tuple(sorted(writer.unlike)))


@dataclass(slots=True)
class _Node:
    """An element: the index of the one around it, and the ids that it draws."""

    parent: int
    tag: str
    refs: list[str] = field(default_factory=list)


class _Writer:
    """Writes an SVG anew while it is parsed, and counts what it draws."""

    def __init__(self) -> None:
        self.out: list[str] = []
        self.outside: list[str] = []
        self.unlike: set[str] = set()
        self.nodes: list[_Node] = []
        self.ids: dict[str, int] = {}
        self.open: list[int] = []
        self.skipped = 0  # how many open elements are left out
        self.sheet: list[str] = []  # ids that a style sheet refers to
        self.row = ""  # where the open text stands

    def feed(self, data: bytes) -> None:
        """Parse the whole file."""
        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        parser.EntityDeclHandler = self._entity
        parser.Parse(data, True)

    def _entity(self, name: str, parameter: bool, value: str | None, *_place: str | None) -> None:
        # Drawing programs name namespaces by entities; all else that an entity can do is none of a drawing's business.
        if parameter or value is None or "&" in value or "<" in value or len(value) > 200:
            raise _RefusedError(_("its entity “{name}” refers to something else").format(name=name))

    def _start(self, tag: str, given: dict[str, str]) -> None:
        bare = tag.rpartition(":")[2]
        if not self.nodes and bare != "svg":
            raise _RefusedError(_("it is no SVG: {why}").format(why=f"<{tag}>"))
        if len(self.open) >= _DEEPEST or len(self.nodes) >= _MOST:
            raise _RefusedError(_(_TOO_MUCH))
        if self.skipped or bare in _DROPPED or self._is_outside(bare, given):
            self.skipped += 1
            if bare == "foreignObject":
                self.unlike.add(bare)
            return
        index = len(self.nodes)
        self.nodes.append(_Node(self.open[-1] if self.open else -1, bare))
        self.open.append(index)
        self._compare(bare, given)
        kept = "".join(self._attribute(name, value, index) for name, value in given.items())
        self.out.append(f"<{tag}{kept}>")

    def _is_outside(self, tag: str, given: dict[str, str]) -> bool:
        """Whether an element shows something that is not in the file; where it is is noted."""
        for name, value in given.items():
            target = value.strip()
            if name.rpartition(":")[2] == "href" and tag != "a" and not _HERE.match(target):
                self.outside.append(target[:_SHOWN])
                return True
        return False

    def _attribute(self, name: str, value: str, index: int) -> str:
        """An attribute as it is written, an empty text when it is left out."""
        bare = name.rpartition(":")[2]
        if bare == "id":
            self.ids.setdefault(value, index)
        if bare.startswith("on") or (bare == "base" and name != bare):
            return ""
        if bare == "href":
            if self.nodes[index].tag == "a":
                return ""
            self.nodes[index].refs.append(value.strip()[1:])
        elif "url(" in value.lower():
            value = self._without_addresses(value)
            self.nodes[index].refs += _INNER.findall(value)
        return f" {name}={quoteattr(value)}"

    def _without_addresses(self, style: str) -> str:
        self.outside += [found.strip()[:_SHOWN] for found in _OUTER.findall(style)]
        return _OUTER.sub("none", style)

    def _text(self, text: str) -> None:
        if self.skipped or not self.open:
            return
        if self.nodes[self.open[-1]].tag == "style":
            self._compare("style", {"style": text})
            text = self._without_addresses(text)
            self.sheet += _INNER.findall(text)
        self.out.append(escape(text))

    def _end(self, tag: str) -> None:
        if self.skipped:
            self.skipped -= 1
            return
        self.open.pop()
        self.out.append(f"</{tag}>")

    def _compare(self, tag: str, given: dict[str, str]) -> None:
        """Note what QtSvg paints otherwise."""
        if (tag == "svg" and len(self.nodes) > 1) or tag in ("feDropShadow", "textPath"):
            self.unlike.add(tag if tag != "svg" else "svg in svg")
        if tag == "text":
            self.row = given.get("y", "")
        moved = given.get("dy", "0").strip(), given.get("y", self.row)
        if tag == "tspan" and not (_MOVED.fullmatch(moved[0]) and moved[1] == self.row):
            self.unlike.add("tspan dy")
        for name, value in given.items():
            if name == "clip-path" and value.strip() != "none":
                self.unlike.add(name)
            if name == "style":
                self.unlike |= {word for word in ("clip-path:", "mix-blend-mode:") if word in value.replace(" ", "")}
                if re.search(r"(?:^|[;{\s])transform\s*:", value):
                    self.unlike.add("style transform")
            if "var(" in value:
                self.unlike.add("var()")
            if found := _COLOUR.search(value) if name in ("fill", "stroke", "style", "stop-color", "color") else None:
                self.unlike.add(found[0] + ")" if found[0].endswith("(") else found[0])

    def weight(self) -> float:
        """How many elements are drawn, a reference counted as what it draws; endless for one that draws itself."""
        sheet = [self.ids[name] for name in set(self.sheet) if self._is_costly(name)]
        refs = [[self.ids[name] for name in node.refs if self._is_costly(name)] + sheet for node in self.nodes]
        if not any(refs):
            return float(len(self.nodes))
        weights = [1.0] * len(self.nodes)
        for _round in range(_LONGEST_CHAIN):
            summed = [1.0] * len(self.nodes)
            for index in range(len(self.nodes) - 1, -1, -1):  # what is inside stands after what is around it
                summed[index] += sum(weights[target] + _COSTLY for target in refs[index])
                parent = self.nodes[index].parent
                if parent >= 0:
                    summed[parent] += summed[index]
            if summed == weights:
                return summed[0]
            weights = summed
            if weights[0] > _MOST:
                break
        return inf

    def _is_costly(self, name: str) -> bool:
        return name in self.ids and self.nodes[self.ids[name]].tag not in _GRADIENTS
