from pathlib import Path

from lecturedesk.markup.parts import RawNote
from lecturedesk.markup.split import split
from markup_kit import FILE, cut, deck, one, rules


def texts(text: str) -> list[str]:
    return [slide.text for slide in cut(text).slides]


def test_every_rule_of_dashes_stars_and_underscores_begins_a_slide() -> None:
    assert texts("# A\n\n---\n\n# B\n\n***\n\nC\n\n___\n\nD\n\n- - -\n\nE") == ["# A", "# B", "C", "D", "E"]


def test_a_slide_knows_its_first_line() -> None:
    file = cut("---\nid: x\n---\n\n# A\n\n---\n\n\n# B\n")
    assert [(slide.text, slide.line) for slide in file.slides] == [("# A", 5), ("# B", 10)]
    assert file.head.id == "x"
    assert file.head_line == 2


def test_dashes_directly_under_text_make_a_heading_and_a_warning() -> None:
    file = cut("A heading\n---\n\ntext")
    assert [slide.text for slide in file.slides] == ["A heading\n---\n\ntext"]
    assert rules(file.problems) == [("setext", 2)]


def test_dashes_under_a_list_a_quote_a_table_or_a_heading_begin_a_slide() -> None:
    for above in ("- item", "- item\n  more", "> quote", "| a |\n|---|\n| 1 |", "# Heading", "1. one"):
        assert len(texts(f"{above}\n---\n# Next")) == 2, above


def test_nothing_begins_a_slide_in_a_fence_a_comment_or_a_container() -> None:
    assert len(texts("```\n\n---\n\n```")) == 1
    assert len(texts("text\n\n<!--\n\n---\n\n-->")) == 1
    assert len(texts("::: columns\n\n---\n\n:::")) == 1


def test_heading_divider_begins_slides_at_its_levels_and_above() -> None:
    head = "---\nheadingDivider: 2\n---\n"
    assert texts(head + "# A\ntext\n## B\n### C\n## D") == ["# A\ntext", "## B\n### C", "## D"]
    assert texts("---\nheadingDivider: [2]\n---\n## A\n# B\n## C") == ["## A\n# B", "## C"]
    assert texts(head + "# A\n\n---\n\n## B") == ["# A", "## B"]


def test_heading_divider_leaves_headings_in_code_alone() -> None:
    assert len(texts("---\nheadingDivider: 1\n---\n# A\n```\n# comment\n```\n")) == 1


def test_an_unclosed_fence_ends_at_the_next_slide() -> None:
    file = cut("# A\n\n```python\nx = 1\n\n---\n\n# B\n\n```python\ny\n```\n\n---\n\n# C")
    assert [slide.text.split("\n")[0] for slide in file.slides] == ["# A", "# B", "# C"]
    assert rules(file.problems) == [("unclosed", 3)]


def test_a_rule_without_a_heading_after_it_does_not_end_an_unclosed_fence() -> None:
    file = cut("# A\n\n```yaml\nx: 1\n\n---\n\ny: 2\n\n---\n\n# B")
    assert len(file.slides) == 2
    assert "y: 2" in file.slides[0].text


def test_an_unclosed_comment_ends_at_the_next_slide() -> None:
    file = cut("# A\n\n<!-- note\n\n---\n\n# B\n\n<!-- other -->")
    assert [slide.text for slide in file.slides] == ["# A", "# B"]
    assert [note.text for slide in file.slides for note in slide.notes] == ["note", "other"]
    assert rules(file.problems) == [("unclosed", 3)]


def test_an_unclosed_container_ends_at_the_next_slide() -> None:
    file = cut("# A\n\n::: columns\n::: column\na\n:::\n\n---\n\n# B\n\n::: columns\n:::")
    assert len(file.slides) == 2
    assert rules(file.problems) == [("unclosed", 3)]


def test_colons_that_close_nothing_are_a_problem_and_go() -> None:
    file = cut("# A\n\n:::\n\ntext")
    assert rules(file.problems) == [("stray-colons", 3)]
    assert ":::" not in file.slides[0].text


def test_settings_of_one_slide() -> None:
    slide = one("# A\n<!-- id: one; minutes: 2.5; priority: must; _class: section -->")
    assert (slide.id, slide.minutes, slide.priority, slide.setting_line) == ("one", "2.5", "must", 2)
    assert slide.settings == {"class": "section"}
    assert slide.notes == ()


def test_settings_may_stand_on_lines_of_their_own() -> None:
    slide = one("# A\n<!--\nid: one\nminutes: 2\n-->")
    assert (slide.id, slide.minutes) == ("one", "2")


def test_marps_keys_hold_from_here_on_and_ours_do_not() -> None:
    first, second, third = cut(
        "---\npaginate: true\n---\n# A\n<!-- class: dark; id: a; _footer: here -->\n\n---\n\n# B\n\n---\n\n"
        "# C\n<!-- class: light -->"
    ).slides
    assert first.settings == {"paginate": "true", "class": "dark", "footer": "here"}
    assert second.settings == {"paginate": "true", "class": "dark"}
    assert third.settings["class"] == "light"
    assert (first.id, second.id) == ("a", "")


def test_all_other_comments_are_notes_in_order() -> None:
    slide = one("<!-- first -->\n# A\n<!-- id: x -->\ntext <!-- second --> more\n<!--\nthird\n-->")
    assert [note.text for note in slide.notes] == ["first", "second", "third"]
    assert [note.line for note in slide.notes] == [1, 4, 6]
    assert slide.text == "# A\n\ntext  more"


def test_notes_in_a_container_read_as_a_comment() -> None:
    slide = one("# A\n\n::: notes\nsay **this**\n:::\n\n::: notes {.private}\nnot this\n:::\n\nend")
    assert slide.notes == (RawNote("say **this**", 4, 0, False), RawNote("not this", 8, 0, True))
    assert slide.text.split() == ["#", "A", "end"]


def test_clicks_count_on_from_one_comment_to_the_next_and_privately_by_themselves() -> None:
    slide = one("a\n<!--\nzero\n[click] one\n-->\n<!--\n[click] two\n-->\n::: notes {.private}\nhidden\n:::")
    assert [(note.text, note.step) for note in slide.notes] == [("zero", 0), ("one", 1), ("two", 2), ("hidden", 0)]


def test_a_comment_in_code_is_code() -> None:
    slide = one("`<!-- no note -->` and\n\n```html\n<!-- nor this -->\n```")
    assert slide.notes == ()
    assert "nor this" in slide.text


def test_an_escaped_comment_is_text() -> None:
    assert one("a \\<!-- b -->").notes == ()


def test_definitions_are_collected_from_the_whole_file() -> None:
    file = cut("[see][x] and[^n]\n\n---\n\n# B\n\n[x]: https://a.b 'T'\n[^n]: a note\n  of two lines\n\ntext")
    assert file.definitions.links == {"x": ("https://a.b", "T")}
    assert file.definitions.footnotes["n"].text == "a note\nof two lines"
    assert file.definitions.footnotes["n"].line == 8
    assert file.slides[1].text.split() == ["#", "B", "text"]


def test_a_definition_in_code_is_code_and_the_first_of_two_counts() -> None:
    file = cut("```\n[x]: https://code\n```\n\n[x]: https://a.b\n[X]: https://c.d")
    assert file.definitions.links["x"][0] == "https://a.b"
    assert rules(file.problems) == [("defined-twice", 6)]


def test_the_id_of_the_first_heading() -> None:
    assert one("## A title {#given .c}\n\n# B {#other}").heading_id == "given"
    assert one("## A title\n\n# B {#other}").heading_id == ""


def test_empty_slides_count_between_others_and_not_at_the_ends() -> None:
    assert texts("\n---\n\n# A\n\n---\n\n---\n\n# B\n\n---\n") == ["# A", "", "# B"]


def test_a_slide_of_settings_alone_is_a_slide() -> None:
    assert len(cut("# A\n\n---\n\n<!-- id: empty -->\n").slides) == 2


def test_nothing_and_odd_bytes_are_no_reason_to_fail() -> None:
    assert cut("").slides == ()
    assert cut("\n\n").slides == ()
    assert texts("\ufeff---\r\nid: x\r\n---\r\n# A\x00\r\n") == ["# A"]


def test_style_goes_with_what_is_in_it() -> None:
    file = cut("# A\n\n<style>\nsection { color: red }\n</style>\nwords")
    assert file.slides[0].text.split() == ["#", "A", "words"]
    assert rules(file.problems) == [("raw-html", 3)]


def test_an_unclosed_head_ends_where_prose_begins() -> None:
    file = cut("---\nid: x\ntitle: T\n\n# A\n\nwords\n\n---\n\n# B")
    assert (file.head.id, file.head.title) == ("x", "T")
    assert [slide.text for slide in file.slides] == ["# A\n\nwords", "# B"]
    assert rules(file.problems) == [("unclosed", 1)]


def test_a_file_that_begins_with_a_rule_has_no_head() -> None:
    file = cut("---\n\n# A\n\n---\n\n# B")
    assert file.head_line == 0
    assert len(file.slides) == 2


def test_a_note_with_a_comments_begin_inside_loses_nothing() -> None:
    assert "inner" in deck("# A\n<!-- outer <!-- inner -->").bodies[0].notes[0].blocks[0].__repr__()


def test_the_path_is_kept() -> None:
    assert split("# A", Path("x.md")).path == Path("x.md")
    assert cut("# A").path == FILE
