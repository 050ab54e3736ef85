"""Russian forms."""

import sys

import pytest

from lecturedesk.base.problem import UserError
from lecturedesk.library import russian
from lecturedesk.library.russian import forms


def test_adjectives_agree_with_the_head_and_what_follows_stays() -> None:
    pytest.importorskip("pymorphy3")
    found = forms("таможенная процедура таможенного транзита")
    assert found[:3] == (
        "таможенной процедуры таможенного транзита",
        "таможенной процедуре таможенного транзита",
        "таможенную процедуру таможенного транзита",
    )
    assert "таможенными процедурами таможенного транзита" in found


def test_a_name_has_no_plural_and_keeps_its_capitals() -> None:
    pytest.importorskip("pymorphy3")
    assert forms("Евразийский экономический союз") == (
        "Евразийского экономического союза",
        "Евразийскому экономическому союзу",
        "Евразийским экономическим союзом",
        "Евразийском экономическом союзе",
    )


@pytest.mark.parametrize(
    ("term", "some"),
    [
        ("единое окно", {"единого окна", "единому окну", "единым окном", "едином окне", "единые окна", "единых окон"}),
        ("государство-член", {"государства-члена", "государствами-членами"}),
        ("предварительные электронные данные", {"предварительных электронных данных"}),
        ("уполномоченный экономический оператор", {"уполномоченных экономических операторов"}),
        ("перевозчик", {"перевозчика", "перевозчики"}),
    ],
)
def test_forms(term: str, some: set[str]) -> None:
    pytest.importorskip("pymorphy3")
    found = set(forms(term))
    assert some <= found
    assert term not in found


def test_an_abbreviation_has_no_forms() -> None:
    pytest.importorskip("pymorphy3")
    assert forms("ЕАЭС") == ()


def test_without_pymorphy_one_sentence_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pymorphy3", None)
    russian._analyzer.cache_clear()
    with pytest.raises(UserError, match=r"pip install"):
        forms("окно")
    russian._analyzer.cache_clear()
