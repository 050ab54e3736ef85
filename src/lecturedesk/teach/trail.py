"""The way back: where one was before each jump."""

from dataclasses import dataclass

_LONGEST = 100


@dataclass(frozen=True, slots=True)
class Place:
    """A step of a slide of a lecture by their ids, which outlive a reload."""

    lecture: str
    slide: str
    step: int = 0


@dataclass(frozen=True, slots=True)
class Trail:
    """The places that jumps left, the latest last; a hundred at most."""

    places: tuple[Place, ...] = ()

    def longer(self, place: Place) -> "Trail":
        """The trail with a place that was just left; the same place twice in a row counts once."""
        if self.places and self.places[-1] == place:
            return self
        return Trail((*self.places, place)[-_LONGEST:])

    def shorter(self) -> tuple[Place | None, "Trail"]:
        """The place left last, or None, and the trail before it."""
        return (self.places[-1], Trail(self.places[:-1])) if self.places else (None, self)
