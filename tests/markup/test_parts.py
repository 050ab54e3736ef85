from lecturedesk.markup.parts import Definitions, RawSlide


def test_a_slide_of_words_alone_sets_and_notes_nothing() -> None:
    slide = RawSlide("# A", 3)
    assert (slide.settings, slide.id, slide.minutes, slide.setting_line, slide.notes) == ({}, "", "", 0, ())
    assert Definitions() == Definitions({}, {})
