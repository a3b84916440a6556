"""A place in the text that may name an organisation or a municipality, as the finders hand it on."""

from collections.abc import Sequence
from typing import NamedTuple

from loaders.names.words.tokens import Gap, Token, bare
from loaders.names.words.wordlist import words

Stream = Sequence[Token]
LABELS = words(
    "beslut yrkande yrkanden handling handlingar sammanfattning information bakgrund ärendet",
    "ärendebeskrivning reservation jäv datum plats tid paragraf paragrafer sida protokoll",
    "sammanträdesdatum omröstning beslutsgång beslutsunderlag protokollsanteckning överenskommelse dnr",
    "diarienummer",
)


_OTHERS = ("styrelsen", "nämnden", "fullmäktige", "direktionen", "gruppen", "utskottet")
_FULL_LINE = 40
_MOST_HEADS = 12


class Candidate(NamedTuple):
    """Tokens `first` to `stop` (exclusive) name `name`, in the nominative; `type` is organisation or municipality."""

    first: int
    stop: int
    name: str
    type: str
    rule: str
    confidence: float


def organisation(first: int, stop: int, name: str, rule: str, confidence: float) -> Candidate:
    """Make a candidate that names an organisation."""
    return Candidate(first, stop, name, "organisation", rule, confidence)


def written(stream: Stream, first: int, stop: int, *, genitive: bool = False) -> str:
    """The words of the tokens as they are written, one blank where there was a gap; the last without its genitive."""
    pieces: list[str] = []
    for place in range(first, stop):
        token = stream[place]
        if place > first and token.gap is not Gap.NONE:
            pieces.append(" ")
        pieces.append(token.text)
    text = "".join(pieces)
    return text[: len(text) - len(stream[stop - 1].fold) + len(bare(stream[stop - 1].fold))] if genitive else text


def capitalised(name: str) -> str:
    """The name with a capital first letter."""
    return name[:1].upper() + name[1:]


def near(stream: Stream, place: int) -> bool:
    """Whether the token goes on what stands before it: no empty line, tab or column between."""
    return 0 <= place < len(stream) and stream[place].gap is not Gap.BREAK


def capitals(stream: Stream, place: int, most: int = 4) -> int:
    """Return the place after the run of capitalised words that begins at `place`, joined by `&` or one `och`."""
    stop, taken = place, 0
    while stop < len(stream) and taken < most:
        token = stream[stop]
        goes_on = stop > place or (stop > 0 and stream[stop - 1].capital)
        if goes_on and stream[stop - 1].text != "&" and not same_line(stream, stop):
            break
        if not _goes_on(token, first=stop == place) or (stop > place and token.fold.endswith(_OTHERS)):
            break
        stop, taken = stop + 1, taken + 1
        if _ends(token):
            break
        joined = stop + 1 < len(stream) and _joins(stream, stop) and stream[stop + 1].capital
        stop += joined
    return stop


def _joins(stream: Stream, place: int) -> bool:
    """Whether a sign joins two words of a name: `Lind & Berg`, `Höga Kusten–Ådalen`."""
    text = stream[place].text
    return text == "&" or (text in ("–", "-") and stream[place].gap is Gap.NONE and stream[place + 1].gap is Gap.NONE)


def _goes_on(token: Token, *, first: bool) -> bool:
    if not token.word or (token.gap is Gap.LINE and token.fold in LABELS):
        return False
    return token.capital or (not first and token.text[0].isdigit() and ":" in token.text)


def same_line(stream: Stream, place: int) -> bool:
    """Whether the token goes on the line before it: on the same line, or that line is a full one of running text."""
    if stream[place].gap is not Gap.LINE:
        return near(stream, place)
    first = place - 1
    while first and stream[first].gap < Gap.LINE and stream[place - 1].end - stream[first].start < _FULL_LINE:
        first -= 1
    return stream[place - 1].end - stream[first].start >= _FULL_LINE


def _ends(token: Token) -> bool:
    """Whether the word stands in the genitive with a mark, so that what follows belongs to it."""
    return token.fold.endswith((":s", "'s", "’s"))


def coordinated(stream: Stream, place: int) -> int:
    """Return where a name with shared heads begins: `barn- och utbildningsnämnden` for the place of its last word."""
    first = place
    while first > 1 and place - first < _MOST_HEADS and near(stream, first) and near(stream, first - 1):
        before, joint = stream[first - 2], stream[first - 1].fold
        if not before.text.endswith("-") or joint not in ("och", "samt", "eller", ",", "&"):
            break
        first -= 2
    return first
