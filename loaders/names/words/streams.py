"""The tokens of a document, made once for all who look for names and terms in it."""

from bisect import bisect_left
from weakref import WeakKeyDictionary

from loaders.minutes.layout import Layout
from loaders.names.words.tokens import Gap, Token, tokens

_STREAMS: WeakKeyDictionary[Layout, tuple[Token, ...]] = WeakKeyDictionary()


def stream(layout: Layout) -> tuple[Token, ...]:
    """All tokens of the document, in order."""
    found = _STREAMS.get(layout)
    if found is None:
        found = _STREAMS[layout] = _parted(tokens(layout.text.characters), layout)
    return found


def _parted(whole: tuple[Token, ...], layout: Layout) -> tuple[Token, ...]:
    """The tokens with a break before each heading of an item and behind it: no name goes on over its ends."""
    parted = list(whole)
    for part in layout.items:
        edges = [span.start for span in part.heading.spans[:1]] + [line.start for line in part.lines[:1]]
        for place in (bisect_left(whole, (edge,)) for edge in edges):
            if place < len(parted):
                parted[place] = parted[place]._replace(gap=Gap.BREAK)
    return tuple(parted)


def stretch(layout: Layout, start: int, end: int) -> tuple[Token, ...]:
    """The tokens of the characters `start` to `end` as if those stood alone: the first begins, and no word is cut."""
    whole = stream(layout)
    first, stop = bisect_left(whole, (start,)), bisect_left(whole, (end,))
    if (first and whole[first - 1].end > start) or (stop > first and whole[stop - 1].end > end):
        own = tokens(layout.text.characters[start:end])
        return tuple(token._replace(start=token.start + start, end=token.end + start) for token in own)
    if first == stop:
        return ()
    return (whole[first]._replace(gap=Gap.BREAK), *whole[first + 1 : stop])
