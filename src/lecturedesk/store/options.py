"""The settings that a user may choose: one line each."""

from dataclasses import dataclass

from lecturedesk.base.i18n import N_

Value = str | int | bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One setting: its label and default, and what it may be: one of `choices` (value, label), or `lowest` to `highest`.

    An option without a label is not offered on a settings page: it remembers what a key has set.
    """

    name: str
    default: Value
    label: str = ""
    hint: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    lowest: int | None = None
    highest: int | None = None

    def checked(self, value: object) -> Value:
        """The value as the option allows it: out of range clamped, of the wrong kind the default."""
        if isinstance(self.default, bool) or isinstance(value, bool):
            return value if isinstance(value, bool) and isinstance(self.default, bool) else self.default
        if isinstance(self.default, int):
            return self._clamped(value)
        if not isinstance(value, str) or (self.choices and value not in dict(self.choices)):
            return self.default
        return value

    def _clamped(self, value: object) -> Value:
        if not isinstance(value, int | float) or value != value:  # noqa: PLR0124 - not a number
            return self.default
        low = self.lowest if self.lowest is not None else value
        high = self.highest if self.highest is not None else value
        return int(min(max(value, low), high))


_options: dict[str, Option] = {}


def option(name: str, default: Value, **rest: object) -> Option:
    """Declare a setting; a name can be declared once."""
    if name in _options:
        raise ValueError(f"two options called {name}")
    declared = Option(name=name, default=default, **rest)  # type: ignore[arg-type]
    if declared.checked(default) != default:
        raise ValueError(f"the default of {name} is not allowed")
    _options[name] = declared
    return declared


def all_options() -> tuple[Option, ...]:
    """Every setting in the order of a settings page."""
    return tuple(_options.values())


def option_named(name: str) -> Option:
    """The setting of this name; KeyError when there is none."""
    return _options[name]


option(
    "theme",
    "system",
    label=N_("Look of the program"),
    choices=(("system", N_("As the system")), ("light", N_("Light")), ("dark", N_("Dark"))),
)
option(
    "slide_theme",
    "course",
    label=N_("Look of the slides"),
    choices=(("course", N_("As the course says")), ("harbour", N_("Harbour")), ("harbour-dark", N_("Harbour, dark"))),
)
option("app_scale", 100, label=N_("Size of the program, in percent"), lowest=75, highest=200)
option("notes_shift", 0, lowest=-8, highest=26)  # pixels added to the size that notes have at this window width
option(
    "editor",
    "",
    label=N_("Editor for slides"),
    hint=N_(
        "A command with {path} and {line}, e.g. code -g {path}:{line}. Empty: what the system opens the file with."
    ),
)
