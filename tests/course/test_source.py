from lecturedesk.course.source import Source, cut_at_word


def test_the_short_form_is_the_short_title_and_the_year() -> None:
    assert Source(key="k", title="Long", title_short="Seals", issued="2022-04-19").short == "Seals, 2022"


def test_a_year_in_the_title_is_not_said_twice() -> None:
    assert Source(key="k", title="Agreement of 2022", issued="2022").short == "Agreement of 2022"


def test_a_long_title_is_cut_at_a_word_to_forty_letters() -> None:
    short = Source(key="k", title="Agreement on the use of navigation seals in the Eurasian Economic Union").short
    assert short == "Agreement on the use of navigation…"
    assert len(short) <= 40


def test_a_source_without_a_title_is_named_by_its_key() -> None:
    assert Source(key="eaeu-treaty").short == "eaeu-treaty"


def test_the_full_form_names_author_title_publisher_and_date() -> None:
    full = Source(key="k", title="On transit", authors=("EEC",), publisher="EEC", issued="2017-12-13").full
    assert full == "EEC. On transit. 2017-12-13."


def test_one_word_longer_than_the_room_is_cut_anyway() -> None:
    assert cut_at_word("x" * 50, 40) == "x" * 39 + "…"
