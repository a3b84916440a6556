"""Municipalities in running text: `Sunne kommun`, `Sunne, Arvika och Kils kommuner`, `Berg och Åre lämnar`."""

from collections.abc import Iterator

from loaders.names.organisations.beginnings import SUBHEADINGS
from loaders.names.organisations.candidates import Candidate, Stream, near, written
from loaders.names.organisations.gazetteer import Gazetteer
from loaders.names.people.given_names import given
from loaders.names.words.tokens import Gap
from loaders.names.words.wordlist import words

_HEADS = frozenset({"kommun", "kommuns", "kommuner", "kommuners", "kommunerna", "kommunernas", "stad", "stads"})
_NO_NAME = frozenset(
    {
        "samt",
        "och",
        "en",
        "ett",
        "varje",
        "denna",
        "annan",
        "respektive",
        "vår",
        "någon",
        "ingen",
        "egen",
        "vilken",
        "övrig",
        *words("av i för till från med hos enligt inom mellan på vid om under utom genom via åt även"),
        *SUBHEADINGS,
    }
)
# What makes a name a place and no actor: `i Göteborg`, `till Torsby`.
_PLACE = words(
    "i på till vid inom genom över kring norr söder öster väster centrala nära runt mot utanför ort",
    "staden",
)
_ACTOR = words(
    "med mellan för av utom hos samt och eller att från enligt kommunerna kommunen åt",
)
_LONGEST_LIST = 50
_MANY = 2  # others in a list of bare names, which then are no places
_PERSON = 5
_JOINTS = frozenset({",", "och", "samt"})
_ADVERBS = frozenset({"även", "också", "dock", "samt", "däremot", "dessutom", "nu", "idag", "både"})
_VERBS = words(
    "har hade är ska skall vill kan får ger tar lämnar lämnade håller höll ansvarar svarar beslutar",
    "beslutade föreslår deltar deltog meddelar bidrar inför genomför startar planerar avser önskar anser",
    "säger ställer står medverkar samarbetar samverkar anställer anmäler berättar berättade redovisar",
    "informerade informerar ingår tackar avstår återkommer bjuder stöder leder gör köper väljer antar",
    "sade kommer bör behöver måste vann går gick söker driver förbereder avvaktar tillstyrker avstyrker",
    "rapporterar erbjuds inbjuds kör använder lyfte lyfter tog tyckte undrade undrar frågade frågar visade visar",
    "tar bygger söker ligger fick blir inte vill valde gav",
)


def municipality_word(fold: str) -> bool:
    """Whether `municipality` may find something at this word."""
    return fold in _HEADS


def municipality(stream: Stream, place: int, known: Gazetteer) -> Iterator[Candidate]:
    """Find the municipality or municipalities that the word `kommun`, `kommuner` or `stad` at `place` belongs to."""
    head = stream[place]
    if head.fold not in _HEADS or not place or not near(stream, place):
        return
    if head.fold in ("kommun", "kommuns", "stad", "stads"):
        first = _name_before(stream, place)
        if first < place:
            name = written(stream, first, place + 1, genitive=head.fold.endswith("s"))
            yield Candidate(first, place + 1, name, "municipality", "municipality-by-form", 0.91)
        return
    last = place
    while True:
        first = _name_before(stream, last)
        name = f"{written(stream, first, last)} kommun"
        if first == last or known.find(name) is None:
            return
        yield Candidate(first, last, name, "municipality", "municipalities-in-a-list", 0.93)
        if not first or stream[first - 1].fold not in (",", "och", "samt", "&"):
            return
        last = first - 1


def _name_before(stream: Stream, place: int) -> int:
    """Where the capitalised words before `place` begin: at most three, on one line but for the last."""
    first = place
    while first and near(stream, first) and place - first < 3:  # noqa: PLR2004
        before = stream[first - 1]
        if not before.capital or not before.text[0].isalpha() or before.fold in _NO_NAME:
            break
        first -= 1
        if before.gap in (Gap.LINE, Gap.NONE) or before.fold.endswith("s"):
            break
    return first


def bare_name(stream: Stream, first: int, stop: int, known: Gazetteer) -> bool:
    """Whether the name of a municipality at these tokens, without `kommun`, is the municipality and not the place."""
    if _in_a_longer_name(stream, first, stop):
        return False
    speaks = near(stream, stop) and stream[stop].text == ":" and stream[first].gap >= Gap.LINE
    if speaks or _follows_a_person(stream, first):  # `Sunne: ny skolchef`, `Anna Ek (S), Sunne`
        return True
    begin, listed = _list_begins(stream, first, known)
    end, more = _list_ends(stream, stop, known)
    lead = stream[begin - 1].fold if begin and near(stream, begin) else ""
    if lead in _PLACE:
        return lead == "i" and begin > 1 and stream[begin - 2].fold == "kommunerna"
    after = stream[end].fold if near(stream, end) else ""
    acts = after in _VERBS
    if listed + more:
        return listed + more >= _MANY or acts or lead in _ACTOR or not lead[:1].isalnum()
    return acts or lead in ("utom", "mellan", "kommunerna", "kommunen")


def _in_a_longer_name(stream: Stream, first: int, stop: int) -> bool:
    """Whether another capitalised word stands right before or behind it."""
    before = stream[first - 1] if first and stream[first].gap is Gap.BLANK else None
    after = stream[stop] if near(stream, stop) and stream[stop].gap is Gap.BLANK else None
    begun = before is not None and before.capital and before.fold not in _ADVERBS
    return begun or (after is not None and after.capital)


def _follows_a_person(stream: Stream, first: int) -> bool:
    """Whether a name stands before it that it is the employer of: `Anna Ek (S), Sunne`, `Bo Lind, Kil`."""
    if first < _PERSON or stream[first - 1].text != "," or not near(stream, first):
        return False
    at = first - 2
    party = stream[at].text == ")" and stream[at - 2].text == "("
    at -= 3 if party else 0
    named = at > 0 and stream[at].capital and stream[at - 1].capital and near(stream, at)
    return named and (party or given(stream[at - 1].text))


def _list_begins(stream: Stream, first: int, known: Gazetteer) -> tuple[int, int]:
    begin, others = first, 0
    while others < _LONGEST_LIST and begin > 1 and near(stream, begin) and stream[begin - 1].fold in _JOINTS:
        if stream[begin - 2].fold not in known.municipalities:
            break
        begin, others = begin - 2, others + 1
    return begin, others


def _list_ends(stream: Stream, stop: int, known: Gazetteer) -> tuple[int, int]:
    end, others = stop, 0
    while others < _LONGEST_LIST and near(stream, end + 1) and stream[end].fold in _JOINTS:
        if stream[end + 1].fold not in known.municipalities:
            break
        end, others = end + 2, others + 1
    return end, others
