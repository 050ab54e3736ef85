from lecturedesk.course.term import Concept, Wording


def test_the_preferred_term_falls_back_to_another_language_then_to_the_id() -> None:
    concept = Concept(id="seal", wordings=(("en", Wording(term="navigation seal")),))
    assert concept.preferred("en") == concept.preferred("ru") == "navigation seal"
    assert concept.wording("ru") is None
    assert Concept(id="seal").preferred("en") == "seal"
