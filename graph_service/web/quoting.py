"""How quotes are shown: the sentences that they stand in, with the exact words marked, each sentence once."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from graph_service.queries.answers import Quote

_AROUND = 160  # characters shown before the first marked words and after the last
_MOST = 400  # characters of words, of which only the beginning is shown where they are more


class Piece(NamedTuple):
    """Some characters of a sentence, marked or not."""

    text: str
    marked: bool


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence in pieces, and the first of the quotes that stand in it."""

    quote: Quote
    pieces: tuple[Piece, ...]


def passages(quotes: Iterable[Quote]) -> tuple[Passage, ...]:
    """The sentences of quotes, each once with all the words that are quoted from it marked."""
    found: dict[tuple[str, int | None, str], list[Quote]] = {}
    for quote in quotes:
        words = _words(quote)
        sentence = quote.sentence if words in quote.sentence else words
        found.setdefault((quote.document, quote.page, sentence), []).append(quote)
    return tuple(
        Passage(those[0], tuple(_pieces(sentence, {_words(quote) for quote in those})))
        for (_, _, sentence), those in found.items()
    )


def _words(quote: Quote) -> str:
    return " ".join(quote.quote.split())


def _pieces(sentence: str, words: set[str]) -> Iterator[Piece]:
    places = sorted((sentence.find(one), one) for one in words if one)
    at = 0
    for start, one in places:
        if start < at:
            continue  # within words that are marked already
        yield Piece(_end_of(sentence[:start]) if not at else sentence[at:start], marked=False)
        yield Piece(one if len(one) <= _MOST else _beginning_of(one, _MOST), marked=True)
        at = start + len(one)
    yield Piece(_beginning_of(sentence[at:], _AROUND), marked=False)


def _end_of(text: str) -> str:
    return text if len(text) <= _AROUND else "… " + text[-_AROUND:].partition(" ")[2]


def _beginning_of(text: str, most: int) -> str:
    return text if len(text) <= most else text[:most].rpartition(" ")[0] + " …"
