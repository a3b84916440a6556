"""Names that the reference data or the document itself lists, where the text writes them so."""

from collections.abc import Iterator

from loaders.names.organisations.abbreviations import is_capitals, may_be_organisation
from loaders.names.organisations.candidates import (
    Candidate,
    Stream,
    capitalised,
    near,
    organisation,
    same_line,
    written,
)
from loaders.names.organisations.gazetteer import Surface
from loaders.names.organisations.known import Known
from loaders.names.organisations.municipalities import bare_name
from loaders.names.organisations.places import label
from loaders.names.organisations.subjects import FUNCTION_WORDS
from loaders.names.words.phrases import Match
from loaders.names.words.tokens import Gap, Token, bare

_AMBIGUOUS = frozenset({"vision", "ledarna", "företagarna", "kommunal"})
_KOMMUN = ("kommun", "kommuns", "stad", "stads", "municipality")
_SHORTEST = 3
_UNITS = ("distribution", "elnät", "energi", "försäljning", "sverige", "fastigheter", "försäkring")  # of companies
_BUILDINGS = ("hus", "huset", "station", "stationen", "bibliotek", "centrum", "skola", "torg")  # where one meets
BEFORE_HYPHEN = "name-before-a-hyphen"


def by_name(stream: Stream, place: int, known: Known) -> Iterator[Candidate]:
    """Yield the listed name that begins at the token `place`, and the abbreviation before a hyphen in it."""
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
            yield Candidate(place, match.stop, name, kind, "name-of-an-attendees-organisation", 0.88)
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
            return Candidate(place, stop, name, "municipality", "municipality-in-the-gazetteer", 0.96)
        owner = name if found.genitive else name.removesuffix("s")  # `Sunnes` may be listed as one of its names
        if owner != stream[place].text and owner.casefold() in known.homes and _owns(stream, place, stop):
            return Candidate(place, stop, owner, "municipality", "municipality-that-owns", 0.75)
        proper = not found.genitive and surface.rank == 0 and bare_name(stream, place, stop, known.gazetteer)
        return Candidate(place, stop, name, "municipality", "municipality-by-its-bare-name", 0.8) if proper else None
    if class_ == "Region":
        return Candidate(place, stop, name, "municipality", "region-in-the-gazetteer", 0.97)
    if _too_short(surface, stream, place) or _ordinary(stream, place, stop) or _topic(surface, stream, place):
        return None
    if class_ == "Company" and not found.genitive and _unit(stream, stop):
        stop, name = stop + 1, written(stream, place, stop + 1)
    return organisation(place, stop, capitalised(name), f"{class_.lower()}-in-the-gazetteer", 0.95)


def _unit(stream: Stream, place: int) -> bool:
    """Whether a word goes on the name of a company: `Vattenfall Eldistribution`."""
    return near(stream, place) and stream[place].fold.endswith(_UNITS) and stream[place].capital


def _owns(stream: Stream, place: int, stop: int) -> bool:
    """Whether a municipality in the genitive owns what the next word names: `Sunnes modell`, not `i Sunnes centrum`."""
    before = stream[place - 1].fold if place and near(stream, place) else ""
    owned = near(stream, stop) and _noun(stream[stop]) and not stream[stop].fold.endswith(_BUILDINGS)
    return owned and before not in ("i", "på", "vid")


def _topic(surface: Surface, stream: Stream, place: int) -> bool:
    """Whether an alias of ordinary words (`Samordnad varudistribution`) may be those words: where a sentence begins."""
    first, *rest = surface.text.split()
    ordinary = surface.rank and rest and all(word.islower() for word in rest)
    if not ordinary or not first.endswith(("ad", "lig", "sam")):
        return False
    before = stream[place - 1] if place and same_line(stream, place) else None
    return before is None or not (before.word or before.text in ",(")


def _too_short(surface: Surface, stream: Stream, place: int) -> bool:
    """Whether an authority's abbreviation of two letters may as well be something else."""
    if surface.rank < 2:  # noqa: PLR2004
        return False
    if is_capitals(surface.text) and not may_be_organisation(surface.text):
        return True
    return len(surface.text) < _SHORTEST and surface.entry.class_ == "Authority" and not label(stream, place)


def _ordinary(stream: Stream, place: int, stop: int) -> bool:
    """Whether a name that is an ordinary word too is that word here: at a sentence's start, or `Vision 2030`."""
    token = stream[place]
    if token.fold not in _AMBIGUOUS or stop > place + 1:
        return False
    before, after = (stream[place - 1] if place else None), (stream[stop] if stop < len(stream) else None)
    if after is not None and after.text[0].isdigit():
        return True
    if token.fold == "kommunal" and near(stream, stop) and after is not None and _noun(after):
        return True  # the adjective: `kommunal tjänstepension`
    return before is None or token.gap in (Gap.BREAK, Gap.LINE) or not (before.word or before.text in "(,")


def _noun(token: Token) -> bool:
    """Whether a word in lower case may be a noun: no word of grammar, and no verb in the present."""
    return token.text[0].islower() and token.fold not in FUNCTION_WORDS and not token.fold.endswith(("ar", "er"))
