"""Finding concepts in text."""

import time

from lecturedesk.course.term import Concept, Wording
from lecturedesk.lookup.terms import Terms


def concept(name: str, term: str, abbreviation: str = "", language: str = "en", **rest: tuple[object, ...]) -> Concept:
    wording = Wording(term=term, abbreviation=abbreviation, **rest)  # type: ignore[arg-type]
    return Concept(id=name, wordings=((language, wording),))


def met(terms: Terms, text: str) -> list[tuple[str, str]]:
    return [(found.concept, text[found.start : found.end]) for found in terms.find(text)]


SEAL = concept("seal", "seal")
NAVIGATION = concept("navigation-seal", "navigation seal", deprecated=(("electronic seal", "the Agreement's word"),))
AEO = concept("aeo", "authorised economic operator", "AEO")
OKNO = concept("window", "единое окно", language="ru", forms=("единого окна", "единому окну"))


def test_the_longest_term_is_met() -> None:
    terms = Terms([SEAL, NAVIGATION])
    assert met(terms, "A navigation seal is a seal.") == [("navigation-seal", "navigation seal"), ("seal", "seal")]


def test_a_longer_term_beats_one_that_begins_before_it() -> None:
    terms = Terms([concept("a", "customs transit"), concept("b", "transit declaration form")])
    assert met(terms, "customs transit declaration form") == [("b", "transit declaration form")]


def test_capitals_hyphens_plurals_and_possessives_are_the_same_term() -> None:
    terms = Terms([NAVIGATION])
    for text in ("Navigation-Seal", "NAVIGATION SEALS", "navigation\u00a0seals", "the navigation seal’s battery"):
        assert [name for name, _ in met(terms, text)] == ["navigation-seal"], text


def test_words_are_never_stemmed() -> None:
    terms = Terms([concept("transit", "transit"), concept("customs", "customs")])
    assert met(terms, "transition of a custom in transit") == [("transit", "transit")]


def test_an_abbreviation_keeps_its_case() -> None:
    terms = Terms([AEO])
    assert met(terms, "AEO, AEOs and the AEO's file, never aeo or Aeo") == [
        ("aeo", "AEO"), ("aeo", "AEOs"), ("aeo", "AEO's"),
    ]  # fmt: skip


def test_an_acronym_inside_a_term_keeps_its_case() -> None:
    terms = Terms([concept("treaty", "EAEU Treaty"), concept("it", "IT system")])
    assert met(terms, "the EAEU treaty: use it systematically, it system by it system") == [("treaty", "EAEU treaty")]


def test_case_exact_beats_folded() -> None:
    terms = Terms([concept("help", "aid"), concept("network", "automated identification", "AID")])
    assert met(terms, "AID gives aid") == [("network", "AID"), ("help", "aid")]


def test_russian_forms_are_met_exactly() -> None:
    terms = Terms([OKNO])
    assert met(terms, "Механизм «Единого окна» и единое окно; единых окон нет") == [
        ("window", "Единого окна"), ("window", "единое окно"),
    ]  # fmt: skip


def test_yo_is_ye() -> None:
    assert met(Terms([concept("ledger", "реестр учёта", language="ru")]), "Реестр учета") == [
        ("ledger", "Реестр учета")
    ]


def test_both_languages_at_once() -> None:
    both = Concept(
        id="eec", wordings=(("en", Wording(term="Commission", abbreviation="EEC")), ("ru", Wording(term="ЕЭК")))
    )
    assert met(Terms([both]), "EEC (ЕЭК)") == [("eec", "EEC"), ("eec", "ЕЭК")]


def test_a_deprecated_form_is_met_and_said() -> None:
    found = Terms([NAVIGATION]).find("an electronic seal")
    assert [(one.concept, one.deprecated) for one in found] == [("navigation-seal", True)]
    assert not Terms([NAVIGATION]).find("a navigation seal")[0].deprecated


def test_an_occurrence_tells_whether_its_capitals_are_the_glossary_s() -> None:
    terms = Terms([concept("community", "Community")])
    assert [found.exact for found in terms.find("The Community and a community")] == [True, False]


def test_signs_break_a_term() -> None:
    assert met(Terms([NAVIGATION]), "Navigation. Seal it. Navigation – seal") == []


def test_terms_with_signs() -> None:
    terms = Terms([concept("cefact", "UN/CEFACT"), concept("cert", "AEO certificate (types 1, 2, 3)")])
    text = "UN/CEFACT knows the AEO certificate (types 1, 2, 3)"
    assert [name for name, _ in met(terms, text)] == ["cefact", "cert"]


def test_two_concepts_with_one_form_clash_and_the_first_keeps_it() -> None:
    terms = Terms([SEAL, concept("mammal", "Seal")])
    assert met(terms, "seal") == [("seal", "seal")]
    assert [(clash.form, clash.first, clash.second) for clash in terms.clashes] == [("Seal", "seal", "mammal")]


def test_a_written_form_beats_a_made_plural_without_a_clash() -> None:
    terms = Terms([concept("good", "good"), concept("goods", "goods")])
    assert met(terms, "goods") == [("goods", "goods")]
    assert not terms.clashes


def test_nothing_is_found_with_no_glossary() -> None:
    assert Terms().find("customs") == ()


def test_time_grows_no_faster_than_the_text() -> None:
    terms = Terms([concept(f"c{n}", f"customs term number {n}") for n in range(500)])
    text = "customs term number 499 and customs term number " * 100

    def taken(times: int) -> float:
        long = text * times
        start = time.perf_counter()
        terms.find(long)
        return time.perf_counter() - start

    short = min(taken(1) for _ in range(3))
    assert min(taken(8) for _ in range(3)) < 30 * short
