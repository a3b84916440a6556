"""Lines that were broken anew at a fixed width, whatever they held, made one again: where a line feed is no line's end.

A transcript that somebody wrapped has no lines of its own left: all but the last of a page are as full as the width
allows. Joined, it is a page on one line, which `loaders.minutes.lines.cuts` cuts where the text itself tells.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from loaders.edited import Edit
from loaders.names.people.given_names import given
from loaders.text import Line

_FEW, _FEWEST, _NARROWEST, _WIDEST = 5, 7, 30, 200
_BLOCK = 9  # lines that a page has on the whole: paragraphs have fewer
_ENDED = 0.4  # share of lines with which a sentence ends: those were broken for it
_FULL = 0.92  # share of lines that no further word would fit on
_APART = 0.05  # share of lines with a wide gap: the text has columns
_EVEN = 0.9  # share of lines of one length: they were broken within words
_GAP = re.compile(r"\s\s")  # inside of a line
_LONG = 120  # characters of what was lines
_WORD = re.compile(r"\S+")
_LONGEST_HEAD = 60  # characters
_HALF, _SOME, _PARAGRAPH = 0.4, 0.15, 60  # share of full lines, without blank lines, and width of wrapped paragraphs
_BEGINS = re.compile(r"\s*(?:§|[-•*–]\s|\d{1,3}\s?[.)§]?\s|[A-ZÅÄÖ][a-zåäö]+(?:\s[a-zåäö]+){0,2}:\s)")
_PARAGRAPH_SIGN = re.compile(r"\s*(?:§\s?\d{1,4}\.?|\d{1,4}\s?§)\s[A-ZÅÄÖ]")
_CITES = re.compile(r"(?:,|\b(?:och|samt|enligt|i|av|se|under|till|från|vid|ej|ärende))\s*$")
_SHARED_HEAD = re.compile(r"\s*(?:(?:och|eller|samt|respektive|till|resp|&)\b|[^\W\d_]+-)")
_BROKEN = re.compile(r"[-\u00ad](?<=[^\W\d_].)[^\S\n](?=[^\W\d_])")
_HEAD = re.compile(r"[^\W\d_]{1,60}$")


def unwrapped(lines: Sequence[Line]) -> list[Edit]:
    """The line feeds that wrapping put into a text, as edits; none where its lines are its own."""
    blocks = list(_blocks(lines))
    inner = [pair for block in blocks for pair in pairwise(block)]
    if len(inner) < _FEW or _share(_gapped, inner) > _APART:
        return []
    width = max(len(line.text.rstrip()) for line, _ in inner)
    if not _NARROWEST <= width <= _WIDEST:
        return []
    own = _share(_ended, inner) > _ENDED
    if not own and _share(lambda line: line.end - line.start == width, inner) >= _EVEN:
        return [Edit(line.end, after.start, "") for line, after in inner]
    full = [(line, after) for line, after in inner if _fills(line, after, width)]
    share = len(full) / len(inner) if len(inner) >= max(_FEWEST, (_BLOCK - 1) * len(blocks)) else 0
    if share >= _FULL and not own:
        return [Edit(line.end, after.start, " ") for line, after in inner]
    if share >= (_SOME if len(blocks) == 1 else _HALF) and width >= _PARAGRAPH:
        return [Edit(line.end, after.start, " ") for line, after in full if not _parted(line, after)]
    return []


def _share(told: Callable[[Line], bool], inner: Sequence[tuple[Line, Line]]) -> float:
    return sum(told(line) for line, _ in inner) / len(inner)


def _gapped(line: Line) -> bool:
    """Whether the line has columns."""
    return _GAP.search(line.text) is not None


def _ended(line: Line) -> bool:
    """Whether a sentence or a label ends with the line."""
    return line.text.rstrip().endswith((".", ":", "!", "?"))


def _parted(line: Line, after: Line) -> bool:
    """Whether a full line ends a paragraph by chance: the next begins an item, a point or a list."""
    if _PARAGRAPH_SIGN.match(after.text) and not _CITES.search(line.text):
        return True
    return line.text.rstrip().endswith((".", "!", "?")) and _BEGINS.match(after.text) is not None


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


def _fills(line: Line, after: Line, width: int) -> bool:
    """Whether the first word of the next line would not have fitted on the line."""
    word = _WORD.search(after.text)
    return len(line.text.rstrip()) + 1 + (len(word[0]) if word else 0) > width


def rejoined(characters: str) -> Iterator[Edit]:
    """Hyphens with a blank behind, left where lines of a flattened text met, that broke a word: `samman- träde`."""
    for match in _BROKEN.finditer(characters):
        start, end = match.span()
        if not _in_long_line(characters, start):
            continue
        head = _HEAD.search(characters, max(0, start - _LONGEST_HEAD), start)
        if head is None or _SHARED_HEAD.match(characters, end):
            continue
        if characters[end].islower():
            yield Edit(start, end, "-" if len(head[0]) == 1 or head[0].isupper() else "")
        elif given(head[0]):
            yield Edit(start, end, "-")


def _in_long_line(characters: str, place: int) -> bool:
    """Whether the line around a place that is none of its ends is long: no more of it is looked at than it takes."""
    begin = characters.rfind("\n", max(0, place - _LONG), place) + 1 or max(0, place - _LONG)
    end = characters.find("\n", place, begin + _LONG)
    return end < 0 and begin + _LONG <= len(characters)
