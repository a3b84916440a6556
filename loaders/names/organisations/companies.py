"""Companies, economic associations and clubs by the form that ends their names: `… AB`, `… ekonomisk förening`."""

from loaders.names.organisations.beginnings import COMPANY, beginning
from loaders.names.organisations.candidates import Candidate, Stream, capitals, near, organisation, written
from loaders.names.organisations.institutions import EXPLAINS
from loaders.names.words.tokens import bare

_TRADES = frozenset({"fastighets", "bostads", "förvaltnings", "byggnads", "energi", "trafik", "industri"})
_CLUB = frozenset({"IF", "IK", "BK", "FK", "SK", "FF", "GK", "IFK"})


def company_word(fold: str) -> bool:
    """Whether `company` may find something at this word."""
    return bare(fold) in COMPANY or fold in COMPANY or fold == "förening" or fold.upper() in _CLUB


def company(stream: Stream, place: int) -> Candidate | None:
    """Find the company whose form (`AB`, `ekonomisk förening`, `IF`) stands at the token `place`."""
    token = stream[place]
    fold = bare(token.fold) if ":" in token.fold or "’" in token.fold else token.fold
    if fold in COMPANY and token.capital == (token.text[:2] != "ak"):
        before = _company_before(stream, place)
        if before is not None:
            return before
        stop = capitals(stream, place + 1) if token.text == "AB" and near(stream, place + 1) else place
        if stop > place + 1:
            return organisation(
                place, stop, written(stream, place, stop, genitive=_marked(stream, stop)), "company-after-form", 0.95
            )
    elif fold == "förening" and place > 1 and stream[place - 1].fold == "ekonomisk":
        first = beginning(stream, place - 1)
        if first < place - 1:
            return organisation(first, place + 1, written(stream, first, place + 1), "economic-association", 0.96)
    elif token.text in _CLUB and place and stream[place - 1].capital and near(stream, place):
        first = beginning(stream, place)
        return organisation(first, place + 1, written(stream, first, place + 1), "sports-club", 0.9)
    return None


def _marked(stream: Stream, stop: int) -> bool:
    return stream[stop - 1].fold.endswith((":s", "’s"))


def _company_before(stream: Stream, place: int) -> Candidate | None:
    first = beginning(stream, place)
    first += first + 1 < place and stream[first].fold in EXPLAINS
    if first == place:
        return None
    stop = place + 1
    if first + 1 == place and stream[first].fold in _TRADES and near(stream, stop):
        stop = capitals(stream, stop)  # `Fastighets AB Linden`
    name = written(stream, first, stop, genitive=_marked(stream, stop))
    return organisation(first, stop, name, "company-by-form", 0.97)
