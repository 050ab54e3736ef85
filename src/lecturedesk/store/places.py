"""Where the user was in each lecture."""

from lecturedesk.store.settings import Settings

_TABLE = "places"


def place(settings: Settings, course: str, lecture: str) -> tuple[str, int] | None:
    """The slide's id and the step at which a lecture was left, or None; a place that makes no sense counts as none."""
    kept = settings.table(_TABLE).get(f"{course}/{lecture}")
    if not isinstance(kept, dict):
        return None
    slide, step = kept.get("slide"), kept.get("step", 0)
    return (slide, step) if isinstance(slide, str) and isinstance(step, int) else None


def keep_place(settings: Settings, course: str, lecture: str, slide: str, step: int) -> None:
    """Remember where a lecture stands."""
    settings.put(_TABLE, f"{course}/{lecture}", {"slide": slide, "step": step})
