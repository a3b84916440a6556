"""Organisations by where their names stand: labels of who speaks, employers, abbreviations, proper names."""

from collections.abc import Iterator

from loaders.names.organisations.abbreviations import may_be_organisation
from loaders.names.organisations.candidates import (
    Candidate,
    Stream,
    capitals,
    coordinated,
    near,
    organisation,
    same_line,
    written,
)
from loaders.names.organisations.known import Known
from loaders.names.organisations.parties import party_acts
from loaders.names.people.given_names import given
from loaders.names.words.tokens import Gap, Token
from loaders.names.words.wordlist import words

_LOCAL = 3
ACTING = "abbreviation-that-acts"
ABBREVIATION = "abbreviation-of-a-name-in-the-document"  # counts only where the document gives that name


def label(stream: Stream, place: int) -> bool:
    """Whether the word stands first on its line before a colon, as the one who speaks."""
    return stream[place].gap >= Gap.LINE and place + 1 < len(stream) and stream[place + 1].text == ":"


def by_place(stream: Stream, place: int, known: Known) -> Iterator[Candidate]:
    """An abbreviation as a speaker's label, an employer in parentheses after a name, `SNUG (nätverket för …)`."""
    token = stream[place]
    if token.fold.endswith(_PROPER) and token.fold not in _PROPER and _in_a_sentence(stream, place):
        yield _by_ending(stream, place)
    if token.text in known.bodies and not _in_a_number(stream, place):
        yield organisation(place, place + 1, token.text, "abbreviation-of-a-body", 0.85)
    elif may_be_organisation(token.text) and token.text not in known.letters:
        yield organisation(place, place + 1, token.text, ABBREVIATION, 0.85)
    if may_be_organisation(token.text) and token.text not in known.letters:
        if label(stream, place):
            yield organisation(place, place + 1, token.text, "speaker-before-a-colon", 0.75)
        elif near(stream, place + 2) and stream[place + 1].text == "(" and stream[place + 2].fold in _EXPLANATIONS:
            yield organisation(place, place + 1, token.text, "abbreviation-that-is-explained", 0.9)
        elif _does(stream, place):
            yield organisation(place, place + 1, token.text, ACTING, 0.86)
    yield from _acting(stream, place, known)
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


def _by_ending(stream: Stream, place: int) -> Candidate:
    """A name by its ending, with that of a region behind it: `Vårdsamverkan Skaraborg`."""
    first, stop, fold = coordinated(stream, place), place + 1, stream[place].fold
    if fold.endswith(_REGIONAL) and near(stream, stop) and not given(stream[stop].text):
        stop = capitals(stream, stop, 1)
    name = written(stream, first, stop, genitive=stop == place + 1 and not fold.endswith(_NOMINATIVE))
    return organisation(first, stop, name, "proper-name-by-its-ending", 0.8)


def _acting(stream: Stream, place: int, known: Known) -> Iterator[Candidate]:
    """A party that does what parties do, and a company of two names."""
    if stream[place].text in known.letters and party_acts(stream, place, known.letters):
        yield organisation(place, place + 1, stream[place].text, "party-that-acts", 0.9)
    if _by_ampersand(stream, place):
        yield organisation(place, place + 3, written(stream, place, place + 3), "names-joined-by-ampersand", 0.8)


def _does(stream: Stream, place: int) -> bool:
    """Whether capitals are the subject of what organisations do: `NNS har frågat`, `SKB meddelar`."""
    if len(stream[place].text) < _LOCAL or not near(stream, place + 1):
        return False
    verb = stream[place + 1].fold
    return verb in _DEEDS or (verb == "har" and near(stream, place + 2) and stream[place + 2].fold in _DONE)


def _by_ampersand(stream: Stream, place: int) -> bool:
    """Whether a company of two names begins here, inside a sentence: `Lind & Berg`."""
    if not near(stream, place + 2) or stream[place + 1].text != "&" or not stream[place + 2].capital:
        return False
    return _in_a_sentence(stream, place) and not stream[place].fold.endswith(("s", "-"))


def _in_a_number(stream: Stream, place: int) -> bool:
    """Whether capitals are the series of a case number: `KS KF/2023:6`, `KS 2023/7`."""
    after = stream[place + 1] if near(stream, place + 1) else None
    if after is None:
        return False
    return after.text[0].isdigit() or _slashed(after) or (after.text.isupper() and _slash_behind(stream, place + 1))


def _slashed(token: Token) -> bool:
    return token.text in ("/", ".", "-") and token.gap is Gap.NONE


def _slash_behind(stream: Stream, place: int) -> bool:
    return near(stream, place + 1) and _slashed(stream[place + 1])


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
_REGIONAL = ("samverkan", "forum", "alliansen", "trafiken", "nätverket")  # that a name of a region may go on
_PROPER = (*_NOMINATIVE, *(f"{ending}s" for ending in _NOMINATIVE))
_DEEDS = words(
    "meddelar meddelade informerar informerade begär begärde planerar erbjuder erbjöd granskar granskade beviljar",
    "beviljade beslutade anser ansåg bjuder bjöd svarade deltar deltog menar föreslår föreslog presenterade berättade",
    "berättar tackar ansvarar tillhandahåller finansierar anordnar arrangerar undrar frågar samordnar driver äger",
    "köper säljer återkommer varslar remitterar önskar genomför genomförde bevakar utreder upphandlar utvärderar",
    "stödjer leder svarar kräver",
)
_DONE = words(
    "varslat frågat beslutat meddelat begärt bjudit svarat startat anställt remitterat yttrat publicerat inlett",
    "bekräftat lämnat antagit godkänt skickat köpt byggt inkommit ansökt beviljat granskat bytt valt bestämt",
    "haft tagit fått",
)
_EXPLANATIONS = words(
    "nätverket nätverk gruppen arbetsgruppen samarbetet samverkan föreningen förbundet rådet forum",
    "kommittén myndigheten",
)
