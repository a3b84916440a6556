"""Points that met in one paragraph: `Beslut: • Anna bokar. • Bo bjuder in.`, parted at their signs."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise

from loaders.minutes.items.blocks import Block

_BULLET = re.compile(r"(?<=[.:;!?)])\s[•●▪◦‣·]\s(?=\w)")
_DASH = re.compile(r"(?<=[.:;])\s[-–]\s(?=[A-ZÅÄÖ])")
_LEAD = re.compile(r"(?:^|[.!?]\s)[^.;:!?]{2,90}:$")  # the last sentence before the first of them
_FEWEST, _LONGEST = 2, 95


def parted(blocks: Iterable[Block]) -> Iterator[Block]:
    """Part blocks in which signs of list items stand between sentences; all others stay as they are."""
    for block in blocks:
        yield from _parted(block)


def _parted(block: Block) -> Iterator[Block]:
    starts = _starts(block)
    if not starts:
        yield block
        return
    flow, pieces = block.flow, [*starts, (len(block.flow.characters), 0)]
    first = flow.part(0, pieces[0][0])
    if first:
        yield replace(block, flow=first)
    for (_, begin), (end, _) in pairwise(pieces):
        piece = flow.part(begin, end)
        if piece:
            yield replace(block, marker="bullet", flow=piece, gap=False, title=False)


def _starts(block: Block) -> list[tuple[int, int]]:
    """Where each sign begins and ends: round ones between sentences, dashes behind a lead that ends in a colon."""
    text = block.flow.characters
    bulleted = block.marker == "bullet"
    for sign in (_BULLET, _DASH):
        found = [match.span() for match in sign.finditer(text)]
        if not found:
            continue
        led = _LEAD.search(text, max(0, found[0][0] - _LONGEST), found[0][0]) is not None
        if (led and not block.marker and len(found) >= _FEWEST) or (bulleted and sign is _BULLET):
            return found
    return []
