"""Lines that were broken anew at a fixed width, whatever they held, made one again: where a line feed is no line's end.

A transcript that somebody wrapped has no lines of its own left: all but the last of a page are as full as the width
allows. Joined, it is a page on one line, which `loaders.minutes.lines.cuts` cuts where the text itself tells.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from loaders.edited import Edit
from loaders.names.given_names import given
from loaders.text import Line

_FEWEST, _NARROWEST, _WIDEST = 10, 30, 200
_BLOCK = 9  # lines that a page has on the whole: paragraphs have fewer
_ENDED = 0.4  # share of lines with which a sentence ends: those were broken for it
_FULL = 0.92  # share of lines that no further word would fit on
_APART = 0.05  # share of lines with a wide gap: the text has columns
_EVEN = 0.9  # share of lines of one length: they were broken within words
_FLAT = 300  # characters of a line on the whole: a page, or a long paragraph
_GAP = re.compile(r"\S\s{2,}\S")
_WORD = re.compile(r"\S+")
_SHARED_HEAD = re.compile(r"\s*(?:och|eller|samt|respektive|till|resp|&)\b")
_BROKEN = re.compile(r"(?P<head>[^\W\d_]+)(?P<hyphen>[-\u00ad])\s(?=[^\W\d_])")


def unwrapped(lines: Sequence[Line]) -> list[Edit]:
    """The line feeds that wrapping put into a text, as edits; none where its lines are its own."""
    blocks = list(_blocks(lines))
    inner = [pair for block in blocks for pair in pairwise(block)]
    if len(inner) < _FEWEST or len(inner) < (_BLOCK - 1) * len(blocks):
        return []
    width = max(len(line.text.rstrip()) for line, _ in inner)
    written = len(inner) + len(blocks)
    if not _NARROWEST <= width <= _WIDEST or sum(_gapped(line) for b in blocks for line in b) > _APART * written:
        return []
    if sum(line.text.rstrip().endswith((".", ":", "!", "?")) for line, _ in inner) > _ENDED * len(inner):
        return []
    even = sum(line.end - line.start == width for line, _ in inner) >= _EVEN * len(inner)
    if not even and sum(_fills(line, after, width) for line, after in inner) < _FULL * len(inner):
        return []
    return [Edit(line.end, after.start, "" if even else " ") for line, after in inner]


def _blocks(lines: Sequence[Line]) -> Iterator[list[Line]]:
    block: list[Line] = []
    for line in lines:
        if line.text.strip() and not (block and block[-1].page != line.page):
            block.append(line)
        elif block:
            yield block
            block = [line] if line.text.strip() else []
    if block:
        yield block


def _gapped(line: Line) -> bool:
    return _GAP.search(line.text) is not None


def _fills(line: Line, after: Line, width: int) -> bool:
    """Whether the first word of the next line would not have fitted on the line."""
    word = _WORD.search(after.text)
    return len(line.text.rstrip()) + 1 + (len(word[0]) if word else 0) > width


def rejoined(characters: str) -> Iterator[Edit]:
    """Hyphens with a blank behind, left where lines of a flattened text met, that broke a word: `samman- träde`."""
    if _FLAT * (characters.count("\n") + 1) > len(characters):
        return
    for match in _BROKEN.finditer(characters):
        head, behind = match["head"], characters[match.end()]
        if _SHARED_HEAD.match(characters, match.end()):
            continue
        if behind.islower():
            kept = "-" if len(head) == 1 or head.isupper() else ""
            yield Edit(match.start("hyphen"), match.end(), kept)
        elif given(head):
            yield Edit(match.start("hyphen"), match.end(), "-")
