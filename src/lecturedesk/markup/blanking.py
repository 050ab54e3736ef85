"""Taking comments and hidden HTML out of lines, so that the lines keep their numbers."""

from collections.abc import Sequence

from lecturedesk.markup.regions import Kind, Region


def blank(lines: list[str], regions: Sequence[Region]) -> None:
    """Take comments, `<style>` and `<script>` out; a line that held nothing else becomes empty."""
    gone = [region for region in regions if region.kind in (Kind.COMMENT, Kind.HIDDEN)]
    at = 0
    while at < len(gone):
        row, column, kept = gone[at].start, 0, list[str]()
        # Regions that share a line are taken out together, so that each line is put together once.
        while at < len(gone) and gone[at].start == row:
            region = gone[at]
            kept.append(lines[row][column : region.column])
            at += 1
            last = region.end - 1
            if last > row:
                _put(lines, row, kept)
                lines[row + 1 : last] = [""] * (last - row - 1)
                row, kept = last, []
            column = region.end_column if region.closed else len(lines[row])
        kept.append(lines[row][column:])
        _put(lines, row, kept)


def _put(lines: list[str], row: int, kept: list[str]) -> None:
    lines[row] = "".join(kept).rstrip() if len(kept) > 1 or not kept or not kept[0].strip() else kept[0]


def without_prefix(text: str, prefix: str) -> str:
    """The lines without the quotes and indentation that what they stand in has before it."""
    if not prefix:
        return text
    depth, width = prefix.count(">"), len(prefix)
    rows = []
    for row in text.split("\n"):
        cut, left = 0, depth
        while cut < min(len(row), width) and (row[cut] in " \t" or (row[cut] == ">" and left)):
            left -= row[cut] == ">"
            cut += 1
        rows.append(row[cut:])
    return "\n".join(rows)
