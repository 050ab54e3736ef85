from lecturedesk.markup.regions import Kind, scan


def found(text: str) -> list[tuple[str, int, int, bool]]:
    return [(str(region.kind), region.start, region.end, region.closed) for region in scan(text.split("\n")).found]


def test_a_fence_closes_with_as_many_of_its_signs() -> None:
    assert found("````md\n```\n~~~~\n````\nafter") == [("fence", 0, 4, True)]


def test_a_fence_in_a_quote_ends_with_the_quote() -> None:
    assert found("> ```\n> a\n> ```\n> b") == [("fence", 0, 3, True)]
    assert found("> ```\n> a\nb\n```") == [("fence", 0, 2, False), ("fence", 3, 4, False)]


def test_containers_nest() -> None:
    assert found("::: columns\n::: column\na\n:::\n:::\nb") == [("container", 0, 5, True), ("container", 1, 4, True)]
    assert scan(["a", ":::"]).strays == [1]


def test_colons_in_code_and_comments_are_none() -> None:
    assert found("```\n::: a\n```\n<!--\n:::\n-->") == [("fence", 0, 3, True), ("comment", 3, 6, True)]


def test_comments_of_one_line() -> None:
    regions = scan(["a <!-- b --> c <!--d--> `<!-- e -->`"]).found
    assert [(region.column, region.end_column, region.info) for region in regions] == [(2, 12, " b "), (15, 23, "d")]


def test_a_comment_over_several_lines_and_another_behind_it() -> None:
    first, second = scan(["a <!-- b", "c", "d --> <!-- e -->"]).found
    assert (first.info, first.start, first.end, first.end_column) == (" b\nc\nd ", 0, 3, 5)
    assert (second.info, second.start, second.column) == (" e ", 2, 6)


def test_without_an_end_a_region_ends_at_a_rule_with_a_heading_after_it() -> None:
    assert found("```\na\n\n---\n\nb\n\n---\n\n# C") == [("fence", 0, 7, False)]
    assert found("<!-- a\n\n---\n<!-- id: x -->\n# C") == [
        ("comment", 0, 2, False),
        ("comment", 3, 4, True),
    ]
    assert found("::: a\n\n---\n\n# C") == [("container", 0, 2, False)]


def test_style_and_script_are_hidden() -> None:
    region = scan(["<style scoped>", "a", "</style> after"]).found[0]
    assert (region.kind, region.info, region.end, region.end_column) == (Kind.HIDDEN, "style", 3, 8)
    assert found("<script>\na\n\n---\n\n</script>") == []
