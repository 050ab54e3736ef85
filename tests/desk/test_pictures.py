from dataclasses import replace

from desk.kit import Kit, slide
from grid_ruler import THEME, GridRuler
from lecturedesk.base.problem import Level, Problem
from lecturedesk.blocks.paragraph import Paragraph
from lecturedesk.course.slide import Slide
from lecturedesk.course.span import Span
from lecturedesk.desk.desk import Desk
from lecturedesk.desk.pictures import Pictures


def first(kit: Kit) -> Slide:
    return kit.course.lectures[0].slides[0]


def test_a_picture_is_made_once(desk: Desk, kit: Kit) -> None:
    assert not desk.pictures.ready(first(kit))
    picture = desk.pictures.picture(first(kit))
    assert "Point 1" in picture.words()
    assert desk.pictures.ready(first(kit))
    assert desk.pictures.picture(first(kit)) is picture


def test_slides_that_a_reload_left_alone_keep_their_pictures(desk: Desk, kit: Kit) -> None:
    transit = kit.course.lectures[0]
    before = desk.pictures.picture(transit.slides[0])
    changed = replace(transit, slides=(*transit.slides[:3], slide(9)))
    desk.pictures.use(replace(kit.course, lectures=(changed,)))
    assert desk.pictures.picture(transit.slides[0]) is before
    assert not desk.pictures.ready(transit.slides[3])
    assert "Point 9" in desk.pictures.picture(changed.slides[3]).words()


def test_another_theme_is_told_and_lays_nothing_anew(desk: Desk, kit: Kit) -> None:
    picture = desk.pictures.picture(first(kit))
    heard: list[str] = []
    desk.pictures.changed.connect(lambda: heard.append(desk.pictures.theme.name))
    desk.preferences.set("slide_theme", "harbour-dark")
    desk.preferences.set("app_scale", 125)
    assert heard == ["harbour-dark"]
    assert desk.pictures.picture(first(kit)) is picture


def test_another_sheet_makes_new_pictures(desk: Desk, kit: Kit) -> None:
    wide = desk.pictures.picture(first(kit))
    desk.pictures.use(replace(kit.course, size="4:3"))
    narrow = desk.pictures.picture(first(kit))
    assert (wide.width, narrow.width) == (1600, 1200)


def test_the_course_names_the_theme_unless_the_user_does(desk: Desk, kit: Kit) -> None:
    desk.pictures.use(replace(kit.course, theme="themes/ours.toml"))
    assert desk.pictures.theme.name == "themes/ours.toml"
    desk.preferences.set("slide_theme", "harbour")
    assert desk.pictures.theme.name == "harbour"
    desk.pictures.use(None)
    assert desk.pictures.problems == ()


def test_slides_of_a_section_share_a_text_size(desk: Desk, kit: Kit) -> None:
    long = tuple(Paragraph(spans=(Span("word " * 60),)) for _ in range(3))
    slides = (slide(1, section="a"), replace(slide(2, section="a"), blocks=long), slide(3, section="b"))
    desk.pictures.use(replace(kit.course, lectures=(replace(kit.course.lectures[0], slides=slides),)))
    sizes = [desk.pictures.picture(one).text_size for one in slides]
    assert sizes[1] < sizes[2]
    assert desk.pictures.ready(slides[0])


def test_a_slide_of_no_open_lecture_still_has_a_picture(kit: Kit) -> None:
    assert "Point 7" in kit.desk.pictures.picture(slide(7)).words()


def test_a_theme_that_breaks_while_it_is_used_stays_as_it_was(kit: Kit) -> None:
    fault = Problem(Level.ERROR, "theme-syntax", kit.folder / "a.toml", 3, "The theme cannot be read.")
    themes = [(replace(THEME, name="a", title=title), faults) for title, faults in
              (("good", ()), ("broken", (fault,)), ("mended", ()))]  # fmt: skip
    read = iter([themes[0], *themes])
    pictures = Pictures(lambda theme: GridRuler(), lambda name, folder: next(read), kit.desk.preferences)
    pictures.use(kit.course)
    for title, held in (("good", fault), ("mended", None)):
        pictures.use(kit.course)
        assert (pictures.theme.title, pictures.held) == (title, held)


def test_a_theme_that_was_broken_from_the_beginning_is_used_as_far_as_it_goes(kit: Kit) -> None:
    fault = Problem(Level.ERROR, "theme-colour", kit.folder / "a.toml", 3, "No colour.")
    titles = iter("abcd")
    pictures = Pictures(
        lambda theme: GridRuler(),
        lambda name, folder: (replace(THEME, title=next(titles)), (fault,)),
        kit.desk.preferences,
    )
    for title in "bcd":
        pictures.use(kit.course)
        assert (pictures.theme.title, pictures.held) == (title, None)
