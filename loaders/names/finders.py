"""All places in a text that may name an organisation or a municipality: every finder at every token."""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from loaders.names.abbreviations import is_capitals, may_be_organisation
from loaders.names.boards import board, board_word
from loaders.names.candidates import (
    Candidate,
    Stream,
    capitalised,
    capitals,
    coordinated,
    near,
    organisation,
    same_line,
    written,
)
from loaders.names.companies import company, company_word, explained, institution, institution_word, kind_word
from loaders.names.contexts import by_context
from loaders.names.gazetteer import Gazetteer, Surface
from loaders.names.groups import group, group_word
from loaders.names.municipalities import bare_name, municipality
from loaders.names.parties import parties
from loaders.names.phrases import Match, Phrases
from loaders.names.tokens import Gap, bare
from loaders.names.wordlist import words

# Nouns in definite form that alone name one authority; in the genitive too.
_AUTHORITIES = {
    w: capitalised(w)
    for w in ("regeringen", "riksdagen", "polisen", "kommissionen", "stadsrevisionen", "revisorskollegiet")
} | {"kronofogden": "Kronofogden", "tullen": "Tullverket", "alliansen": "Alliansen"}
del _AUTHORITIES["kommissionen"]
_AMBIGUOUS = frozenset({"vision", "ledarna", "företagarna", "kommunal"})
_KOMMUN = ("kommun", "kommuns", "stad", "stads", "municipality")
_ADDRESS_SIGNS = ("://", "www.", "@")
_RUN = re.compile(r"\S+")
_SHORTEST = 3
_LOCAL = 3
BEFORE_HYPHEN = "name-before-a-hyphen"
ABBREVIATION = "abbreviation-of-a-name-in-the-document"  # counts only where the document gives that name


class Known:
    """What finders look names up in: the gazetteer, the names that the document itself gives, its parties."""

    def __init__(self, gazetteer: Gazetteer, local: Phrases[tuple[str, str]], letters: frozenset[str]) -> None:
        self.gazetteer = gazetteer
        self.local = local
        self.letters = letters
        self.bodies = frozenset({"KF", "KS", "KSAU", "RF", "RS"})

    def region(self, name: str) -> bool:
        """Whether there is a region of this name."""
        entry = self.gazetteer.find(name)
        return entry is not None and entry.class_ == "Region"


def find(characters: str, stream: Stream, known: Known) -> Iterator[Candidate]:
    """All candidates in the text, overlapping ones among them."""
    addresses = _addresses(characters)
    next_address = 0
    for place, token in enumerate(stream):
        while next_address < len(addresses) and addresses[next_address][1] <= token.start:
            next_address += 1
        if not token.word or (next_address < len(addresses) and addresses[next_address][0] <= token.start):
            continue
        yield from _by_name(stream, place, known)
        yield from _by_form(stream, place, known)


def _addresses(characters: str) -> list[tuple[int, int]]:
    """Where addresses of the web and of mail stand: words there name nobody."""
    if not any(sign in characters for sign in _ADDRESS_SIGNS):
        return []
    runs = _RUN.finditer(characters)
    return [run.span() for run in runs if any(sign in run[0] for sign in _ADDRESS_SIGNS)]


_Finder = Callable[[Stream, int], Candidate | None]
_FINDERS: tuple[tuple[Callable[[str], bool], _Finder], ...] = (
    (board_word, board),
    (company_word, company),
    (group_word, group),
    (institution_word, institution),
    (kind_word, explained),
)


@lru_cache(maxsize=65536)
def _finders(fold: str) -> tuple[_Finder, ...]:
    """The finders that may find something at this word; most words concern none."""
    return tuple(finder for concerned, finder in _FINDERS if concerned(fold))


def _by_form(stream: Stream, place: int, known: Known) -> Iterator[Candidate]:
    token = stream[place]
    for finder in _finders(token.fold):
        candidate = finder(stream, place)
        if candidate is not None and (candidate.type == "organisation" or known.region(candidate.name)):
            yield candidate
    yield from municipality(stream, place, known.gazetteer)
    yield from parties(stream, place, known.letters)
    yield from by_context(stream, place)
    word = token.fold if token.fold in _AUTHORITIES else bare(token.fold)
    if word in _AUTHORITIES:
        yield organisation(place, place + 1, _AUTHORITIES[word], "authority-by-its-noun", 0.9)
    if token.capital:
        yield from _by_place(stream, place, known)


def _by_name(stream: Stream, place: int, known: Known) -> Iterator[Candidate]:
    token = stream[place]
    for found in known.gazetteer.phrases.at(stream, place):
        if _written_so(stream, place, found):
            candidate = _entry(stream, place, found, known)
            if candidate is not None:
                yield candidate
                break
    for match in known.local.at(stream, place):
        name, kind = match.value
        if token.capital or match.stop - place > 1:
            yield Candidate(place, match.stop, name, kind, "name-of-an-attendees-organisation", 0.93)
            break
    if "-" in token.text:
        yield from _before_hyphen(stream, place, known)


def _before_hyphen(stream: Stream, place: int, known: Known) -> Iterator[Candidate]:
    """`SKR-dialog`, `EU-nivå`: the abbreviation before the hyphen."""
    short, _, rest = stream[place].text.partition("-")
    if short in known.letters and bare(rest.casefold()) in ("gruppen", "ledamöterna", "ledamöter", "grupp"):
        yield organisation(place, place + 1, short, "party-that-acts", 0.9)
    if not may_be_organisation(short):
        return
    entry = known.gazetteer.abbreviated(short)
    in_document = any(value[0] == short for value in known.local.values_of(short))
    if in_document or (entry is not None and (len(short) >= _SHORTEST or entry.class_ == "Organisation")):
        yield organisation(place, place + 1, short, BEFORE_HYPHEN, 0.8)


def _written_so(stream: Stream, place: int, found: Match[Surface]) -> bool:
    surface, token = found.value, stream[place]
    if surface.case == "exact":
        text = written(stream, place, found.stop, genitive=found.genitive)
        return text == surface.text and (place + 1 >= len(stream) or not stream[place + 1].text[0].isdigit())
    return token.capital or surface.case == ""


def _entry(stream: Stream, place: int, found: Match[Surface], known: Known) -> Candidate | None:
    surface = found.value
    class_, stop = surface.entry.class_, found.stop
    name = written(stream, place, stop, genitive=found.genitive)
    if class_ == "Municipality":
        last = surface.text.split()[-1].casefold()
        if last in _KOMMUN:
            name = name.removesuffix("s") if last in ("kommuns", "stads") else name
            return Candidate(place, stop, name, "municipality", "municipality-in-the-gazetteer", 0.98)
        proper = not found.genitive and surface.rank == 0 and bare_name(stream, place, stop, known.gazetteer)
        return Candidate(place, stop, name, "municipality", "municipality-by-its-bare-name", 0.8) if proper else None
    if class_ == "Region":
        return Candidate(place, stop, name, "municipality", "region-in-the-gazetteer", 0.97)
    if _too_short(surface, stream, place) or _ordinary(stream, place, stop):
        return None
    return organisation(place, stop, capitalised(name), f"{class_.lower()}-in-the-gazetteer", 0.95)


def _too_short(surface: Surface, stream: Stream, place: int) -> bool:
    """Whether an authority's abbreviation of two letters may as well be something else."""
    if surface.rank < 2:  # noqa: PLR2004
        return False
    if is_capitals(surface.text) and not may_be_organisation(surface.text):
        return True
    return len(surface.text) < _SHORTEST and surface.entry.class_ == "Authority" and not _label(stream, place)


def _ordinary(stream: Stream, place: int, stop: int) -> bool:
    """Whether a name that is an ordinary word too is that word here: at a sentence's start, or `Vision 2030`."""
    token = stream[place]
    if token.fold not in _AMBIGUOUS or stop > place + 1:
        return False
    before, after = (stream[place - 1] if place else None), (stream[stop] if stop < len(stream) else None)
    if after is not None and after.text[0].isdigit():
        return True
    return before is None or token.gap in (Gap.BREAK, Gap.LINE) or not (before.word or before.text in "(,")


def _label(stream: Stream, place: int) -> bool:
    """Whether the word stands first on its line before a colon, as the one who speaks."""
    return stream[place].gap >= Gap.LINE and place + 1 < len(stream) and stream[place + 1].text == ":"


def _by_place(stream: Stream, place: int, known: Known) -> Iterator[Candidate]:
    """An abbreviation as a speaker's label, an employer in parentheses after a name, `SNUG (nätverket för …)`."""
    token = stream[place]
    if token.fold.endswith(_PROPER) and token.fold not in _PROPER and _in_a_sentence(stream, place):
        name = written(stream, coordinated(stream, place), place + 1, genitive=not token.fold.endswith(_NOMINATIVE))
        yield organisation(coordinated(stream, place), place + 1, name, "proper-name-by-its-ending", 0.8)
    if token.text in known.bodies:
        yield organisation(place, place + 1, token.text, "abbreviation-of-a-body", 0.85)
    elif may_be_organisation(token.text) and token.text not in known.letters:
        yield organisation(place, place + 1, token.text, ABBREVIATION, 0.85)
    if may_be_organisation(token.text) and token.text not in known.letters:
        if _label(stream, place):
            yield organisation(place, place + 1, token.text, "speaker-before-a-colon", 0.75)
        elif near(stream, place + 2) and stream[place + 1].text == "(" and stream[place + 2].fold in _EXPLANATIONS:
            yield organisation(place, place + 1, token.text, "abbreviation-that-is-explained", 0.9)
    if place > 2 and stream[place - 1].text == "(" and stream[place - 2].capital and stream[place - 3].capital:  # noqa: PLR2004
        stop = capitals(stream, place, _LOCAL)
        closed = stop < len(stream) and stream[stop].text == ")" and near(stream, place)
        if (
            closed
            and len(token.text) > _LOCAL
            and known.gazetteer.find(token.text) is None
            and not token.text.isupper()
        ):
            yield organisation(place, stop, written(stream, place, stop), "employer-after-a-name", 0.7)


def _in_a_sentence(stream: Stream, place: int) -> bool:
    """Whether the word stands inside a sentence, and not where something is: `i`, `på`, `vid` before it."""
    first = coordinated(stream, place)
    before = stream[first - 1] if first and same_line(stream, first) else None
    return before is not None and (before.word or before.text in ",(") and before.fold not in ("i", "på", "vid", "till")


_NOMINATIVE = (
    "centrum", "forum", "skolan", "museet", "bolaget", "nätverket", "samverkan", "regionen", "trafiken",
    "sällskapet", "banken", "akademin", "institutet", "stiftelsen", "kansliet", "alliansen", "rådgivningen",
    "jouren", "kliniken",
)  # fmt: skip
_PROPER = (*_NOMINATIVE, *(f"{ending}s" for ending in _NOMINATIVE))
_EXPLANATIONS = words(
    "nätverket nätverk gruppen arbetsgruppen samarbetet samverkan föreningen förbundet rådet forum",
    "kommittén myndigheten",
)
