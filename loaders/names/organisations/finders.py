"""All places in a text that may name an organisation or a municipality: every finder at every token."""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from loaders.names.organisations.abbreviations import is_capitals, may_be_organisation
from loaders.names.organisations.boards import board, board_word
from loaders.names.organisations.candidates import (
    Candidate,
    Stream,
    capitalised,
    near,
    organisation,
    same_line,
    written,
)
from loaders.names.organisations.companies import (
    company,
    company_word,
    explained,
    institution,
    institution_word,
    kind_word,
)
from loaders.names.organisations.contexts import by_context, leads_to_actor
from loaders.names.organisations.gazetteer import Surface
from loaders.names.organisations.groups import group, group_word
from loaders.names.organisations.known import Known
from loaders.names.organisations.municipalities import bare_name, municipality, municipality_word
from loaders.names.organisations.parties import leads_to_parties, parties
from loaders.names.organisations.places import by_place, label
from loaders.names.organisations.subjects import FUNCTION_WORDS
from loaders.names.words.phrases import Match
from loaders.names.words.tokens import Gap, Token, bare

# Nouns in definite form that alone name one authority; in the genitive too.
_AUTHORITIES = (
    {
        w: capitalised(w)
        for w in ("regeringen", "riksdagen", "polisen", "kommissionen", "stadsrevisionen", "revisorskollegiet")
    }
    | {w: capitalised(w) for w in ("förvaltningsrätten", "kammarrätten", "tingsrätten", "hovrätten")}
    | {"kronofogden": "Kronofogden", "tullen": "Tullverket", "alliansen": "Alliansen"}
)
del _AUTHORITIES["kommissionen"]
_AMBIGUOUS = frozenset({"vision", "ledarna", "företagarna", "kommunal"})
_KOMMUN = ("kommun", "kommuns", "stad", "stads", "municipality")
_ADDRESS_SIGN = re.compile(r"://|www\.|@")
_RUN = re.compile(r"\S+")
_SHORTEST = 3
_COMPASS = frozenset({"nord", "norr", "syd", "söder", "öst", "öster", "väst", "väster", "mitt", "sydost", "sydväst"})
BEFORE_HYPHEN = "name-before-a-hyphen"


def find(characters: str, stream: Stream, known: Known) -> Iterator[Candidate]:
    """All candidates in the text, overlapping ones among them."""
    addresses = _addresses(characters)
    next_address = 0
    concerned: dict[str, tuple[_Rule, ...]] = {}
    for place, token in enumerate(stream):
        rules = concerned.get(token.fold)
        if rules is None:
            rules = concerned[token.fold] = _rules(token.fold, known)
        if not (rules or token.capital) or not token.word:
            continue
        while next_address < len(addresses) and addresses[next_address][1] <= token.start:
            next_address += 1
        if next_address < len(addresses) and addresses[next_address][0] <= token.start:
            continue
        for rule in rules:
            yield from rule(stream, place, known)
        if token.capital:
            yield from by_place(stream, place, known)


def _addresses(characters: str) -> list[tuple[int, int]]:
    """Where addresses of the web and of mail stand, between blanks: words there name nobody."""
    found: list[tuple[int, int]] = []
    last = 0
    for sign in _ADDRESS_SIGN.finditer(characters):
        start = sign.start()
        if start < last:
            continue
        while start > last and not characters[start - 1].isspace():
            start -= 1
        run = _RUN.match(characters, start)
        last = run.end() if run else sign.end()
        found.append((start, last))
    return found


_Rule = Callable[[Stream, int, Known], Iterator[Candidate]]


def _one(finder: Callable[[Stream, int], Candidate | None]) -> _Rule:
    """A finder of one organisation or region as a rule."""

    def rule(stream: Stream, place: int, known: Known) -> Iterator[Candidate]:
        candidate = finder(stream, place)
        if candidate is not None and (
            candidate.type == "organisation" or known.region(candidate.name) or _may_be_region(candidate.name)
        ):
            yield candidate

    return rule


def _may_be_region(name: str) -> bool:
    """Whether `Region …` may be a region: part of a company or an authority is named by a point of the compass."""
    return name.split()[1].casefold() not in _COMPASS


def _authority_word(fold: str) -> bool:
    return fold in _AUTHORITIES or bare(fold) in _AUTHORITIES


def _by_noun(stream: Stream, place: int, _known: Known) -> Iterator[Candidate]:
    fold = stream[place].fold
    word = fold if fold in _AUTHORITIES else bare(fold)
    yield organisation(place, place + 1, _AUTHORITIES[word], "authority-by-its-noun", 0.9)


# Which words a rule concerns, and the rule.
_BY_FORM: tuple[tuple[Callable[[str], bool], _Rule], ...] = (
    (board_word, _one(board)),
    (company_word, _one(company)),
    (group_word, _one(group)),
    (institution_word, _one(institution)),
    (kind_word, _one(explained)),
    (municipality_word, lambda stream, place, known: municipality(stream, place, known.gazetteer)),
    (leads_to_parties, lambda stream, place, known: parties(stream, place, known.letters)),
    (leads_to_actor, lambda stream, place, known: by_context(stream, place, known.gazetteer.municipalities)),
    (_authority_word, _by_noun),
)


def _rules(fold: str, known: Known) -> tuple[_Rule, ...]:
    """The rules that may find something at this word; most words concern none."""
    return (*((_by_name,) if "-" in fold or known.begins(fold) else ()), *_rules_by_form(fold))


@lru_cache(maxsize=65536)
def _rules_by_form(fold: str) -> tuple[_Rule, ...]:
    return tuple(rule for concerned, rule in _BY_FORM if concerned(fold))


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
    return organisation(place, stop, capitalised(name), f"{class_.lower()}-in-the-gazetteer", 0.95)


def _owns(stream: Stream, place: int, stop: int) -> bool:
    """Whether a municipality in the genitive owns what the next word names: `Sunnes modell`, not `i Sunnes centrum`."""
    before = stream[place - 1].fold if place and near(stream, place) else ""
    return near(stream, stop) and _noun(stream[stop]) and before not in ("i", "på", "vid")


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
