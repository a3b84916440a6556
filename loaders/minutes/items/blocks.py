"""An item's lines as blocks: paragraphs, att-clauses, numbered points, bullets, each with what marks it."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from loaders.minutes.items.bare_points import bare_points
from loaders.minutes.items.breaks import breaks
from loaders.minutes.items.markers import Marks, indent_of, is_at, marker_of
from loaders.minutes.lines.flow import Flow
from loaders.text import Line, Text

_RULE = re.compile(r"[_=*-]{3,}")  # a line drawn between items
_LONG_HEADING = 3  # words


@dataclass(frozen=True)
class Block:
    """A run of lines that belong together; `flow` is its text without the marker.

    `marker` is att, bullet, number, letter, issue or empty; `indent` the column at which it
    starts, or the depth of a marked list item; `gap` whether a blank line stands before it.
    """

    marker: str
    flow: Flow
    indent: int
    gap: bool
    title: bool = False  # the format marks it as a heading


def _never(_line: str) -> bool:
    return False


def blocks(
    text: Text,
    lines: Sequence[Line],
    marks: Marks,
    is_heading: Callable[[str], bool] = _never,
    *,
    loose: bool = False,
    flows: dict[tuple[int, int], Flow] | None = None,
) -> Iterator[Block]:
    """Cut `lines` into blocks.

    A line goes on with the block above unless a marker, a heading or a blank line starts another;
    a blank line inside a sentence starts none. `loose` text also breaks behind a short line.
    `is_heading` knows the sub-headings, which stand alone. `flows` keeps the running text of what was
    cut before, by where it begins and ends.
    """
    bare = bare_points([line for line in lines if line.text.strip()], is_heading)
    run: list[Line] = []
    opening = ("", 0, False, False)
    gap = False
    for line, after in zip_longest(lines, lines[1:]):
        shown = line.text.strip()
        if not shown or (shown[0] in "_=*-" and _RULE.fullmatch(shown)):
            gap = True
            continue
        marker, cut = marker_of(line, [] if opening[3] else run, marks, gap=gap, within=opening[0])
        if line.start in bare:
            marker, cut = "number", bare[line.start]
        heads = is_at(line, marks.titles) or (is_heading(shown) and not _runs_on(line, after))
        title = heads or (bool(run) and opening[3])
        goes_on = run and not marker and not title and not breaks(run[-1], line, marks, gap=gap, loose=loose)
        if not goes_on:
            if run:
                yield Block(opening[0], _flow(text, run, flows), *opening[1:])
            run = []
            opening = (marker, indent_of(line, marks), gap, heads)
        else:
            cut = 0
        run.append(Line(line.start + cut, line.end, line.page, line.text[cut:]) if cut else line)
        gap = False
    if run:
        yield Block(opening[0], _flow(text, run, flows), *opening[1:])


def _flow(text: Text, run: Sequence[Line], known: dict[tuple[int, int], Flow] | None) -> Flow:
    if known is None:
        return Flow.of(text, run)
    place = (run[0].start, run[-1].end)
    if place not in known:
        known[place] = Flow.of(text, run)
    return known[place]


def _runs_on(line: Line, after: Line | None) -> bool:
    """Tell whether what looks like a longer heading is the first line of a sentence."""
    if after is None or len(line.text.split()) < _LONG_HEADING:
        return False
    following = after.text.strip()
    return following[:1].islower() and not following.startswith("att ")
