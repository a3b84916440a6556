"""All places in a text that may name an organisation or a municipality: every finder at every token."""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from loaders.names.organisations.boards import board, board_word
from loaders.names.organisations.candidates import Candidate, Stream, capitalised, near, organisation
from loaders.names.organisations.companies import company, company_word
from loaders.names.organisations.contexts import by_context, leads_to_actor
from loaders.names.organisations.groups import group, group_word
from loaders.names.organisations.institutions import explained, institution, institution_word, kind_word
from loaders.names.organisations.known import Known
from loaders.names.organisations.known_names import by_name
from loaders.names.organisations.municipalities import municipality, municipality_word
from loaders.names.organisations.parties import leads_to_parties, parties
from loaders.names.organisations.places import by_place
from loaders.names.words.tokens import bare

# Nouns in definite form that alone name one authority; in the genitive too.
_AUTHORITIES = (
    {w: capitalised(w) for w in ("regeringen", "riksdagen", "polisen", "stadsrevisionen", "revisorskollegiet")}
    | {w: capitalised(w) for w in ("förvaltningsrätten", "kammarrätten", "tingsrätten", "hovrätten")}
    | {"kronofogden": "Kronofogden", "tullen": "Tullverket", "alliansen": "Alliansen"}
)
_ADDRESS_SIGN = re.compile(r"://|www\.|@")
_RUN = re.compile(r"\S+")
_COUNCILS = frozenset({"kommunfullmäktige", "kommunstyrelse", "kommunstyrelsen"})
_COMPASS = frozenset({"nord", "norr", "syd", "söder", "öst", "öster", "väst", "väster", "mitt", "sydost", "sydväst"})


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


def _board(stream: Stream, place: int, known: Known) -> Iterator[Candidate]:
    """A board, with the municipality before it whose council it is: `Högsby kommunfullmäktige`."""
    candidate = board(stream, place)
    if candidate is None:
        return
    before = stream[place - 1] if place and near(stream, place) else None
    if before is not None and before.capital and stream[place].text in _COUNCILS:
        owner = before.fold in known.gazetteer.municipalities
        candidate = (
            candidate._replace(first=place - 1, name=f"{before.text} {stream[place].text}") if owner else candidate
        )
    yield candidate


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
    (board_word, _board),
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
    return (*((by_name,) if "-" in fold or known.begins(fold) else ()), *_rules_by_form(fold))


@lru_cache(maxsize=65536)
def _rules_by_form(fold: str) -> tuple[_Rule, ...]:
    return tuple(rule for concerned, rule in _BY_FORM if concerned(fold))
