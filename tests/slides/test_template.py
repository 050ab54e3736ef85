from lecturedesk.slides.template import template_for, template_names


def test_an_unknown_layout_is_content() -> None:
    assert template_for("no-such-layout") is template_for("content")
    assert {"opening", "section", "content", "halves", "picture"} <= set(template_names())
