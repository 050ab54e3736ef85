from collections.abc import Iterator

import pytest

from lecturedesk.base.i18n import N_, PSEUDO, _, counted, language, translated, use_language


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    before = language()
    yield
    use_language(before)


def test_a_text_without_a_translation_stays() -> None:
    assert _("No such text anywhere") == "No such text anywhere"
    assert N_("Marked") == "Marked"


def test_the_pseudo_locale_is_accented_and_forty_percent_longer_and_keeps_places() -> None:
    use_language(PSEUDO)
    shown = _("Opening {name} again")
    assert "{name}" in shown
    assert shown != "Opening {name} again"
    assert len(shown) == round(len("Opening {name} again") * 1.4)
    assert shown.format(name="x")


def test_a_number_takes_its_form() -> None:
    assert counted("{n} slide", "{n} slides", 1, "en") == "1 slide"
    assert counted("{n} slide", "{n} slides", 24, "en") == "24 slides"


def test_a_lecture_has_its_own_language() -> None:
    use_language(PSEUDO)
    assert translated("Sources", "en") == "Sources"
