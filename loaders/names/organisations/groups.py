"""Networks, groups, county boards, regions and universities, by the words that begin their names."""

from loaders.names.organisations.candidates import Candidate, Stream, capitalised, capitals, near, organisation, written
from loaders.names.organisations.institutions import institution_word
from loaders.names.organisations.subjects import subject
from loaders.names.words.tokens import bare
from loaders.names.words.wordlist import words

_GROUPS = words(
    "nätverket nätverk arbetsgruppen arbetsgrupp referensgruppen referensgrupp styrgruppen styrgrupp",
    "institutet centrum center forum rådet kommittén delegationen byrån projektgruppen projektgrupp",
    "samverkansgruppen beredningsgruppen",
)
_CAPITAL_ONLY = frozenset({"institutet", "centrum", "center", "forum", "rådet", "delegationen", "byrån", "kommittén"})
_NO_GROUPS = words(
    "gruppen målgruppen åldersgruppen yrkesgruppen personalgruppen elevgruppen patientgruppen ledningsgruppen",
    "partigruppen kundgruppen deltagargruppen befolkningsgruppen barngruppen",
)
_COUNTIES = frozenset({"länsstyrelsen", "länsstyrelsens", "länsstyrelse"})
_LAST = 2


def group_word(fold: str) -> bool:
    """Whether `group` may find something at this word."""
    return fold in _COUNTIES or _group_noun(fold) or fold in ("region", "regions") or fold.startswith("högskolan")


def _group_noun(fold: str) -> bool:
    return fold in _GROUPS or (fold.endswith("gruppen") and fold not in _NO_GROUPS)


def group(stream: Stream, place: int) -> Candidate | None:
    """Find the group whose kind stands at `place`: `Nätverket för klimatstrateger`, `Länsstyrelsen i Hallands län`."""
    token = stream[place]
    if token.fold in _COUNTIES:
        return _county(stream, place)
    if token.text in ("Region", "Regions", "REGION"):
        return _region(stream, place)
    if _group_noun(token.fold) and near(stream, place + 1) and stream[place + 1].fold == "för":
        return _group_for(stream, place)
    if token.fold.startswith("högskolan") and token.capital and near(stream, place + 1):
        start = place + 2 if stream[place + 1].fold == "i" else place + 1
        stop = capitals(stream, start, 1)
        if stop > start:
            return organisation(place, stop, written(stream, place, stop), "university-by-form", 0.92)
    return None


def _group_for(stream: Stream, place: int) -> Candidate | None:
    token, before = stream[place], stream[place - 1].fold if place else ""
    if before.endswith((":s", "s")) and not token.capital and token.fold in ("nätverk", "arbetsgrupp", "referensgrupp"):
        return None  # what somebody else has: `SKR:s nätverk för små kommuner`
    if before in ("en", "ett", "ny", "nytt", "någon"):
        return None
    if (token.fold in _CAPITAL_ONLY or token.fold not in _GROUPS) and not token.capital:
        return None
    stop = capitals(stream, place + 2)
    if stop == place + 2:
        stop = subject(stream, place + 2)
    if stop == place + 2 or (not token.capital and _of_institution(stream, stop)):
        return None
    if (
        place
        and stream[place - 1].capital
        and near(stream, place)
        and stream[place - 1].fold.endswith(("ella", "ala", "liga", "samma"))
    ):
        place -= 1  # `Nationella nätverket för …`
    return organisation(place, stop, capitalised(written(stream, place, stop)), "group-for-a-subject", 0.55)


def _of_institution(stream: Stream, stop: int) -> bool:
    """Whether the noun follows of an institution that has the group: `styrgruppen för Dalens räddningsregion`."""
    return near(stream, stop) and not stream[stop].capital and institution_word(stream[stop].fold)


def _county(stream: Stream, place: int) -> Candidate:
    """The county's board; without a county it is the one that the document names, if it names one."""
    token, start = stream[place], place + 1
    if near(stream, start) and stream[start].fold == "i":
        start += 1
    stop = capitals(stream, start, _LAST) if near(stream, start) else start
    if stop > start:
        if near(stream, stop) and stream[stop].fold in ("län", "läns"):
            stop += 1
            name = written(stream, place, stop, genitive=stream[stop - 1].fold == "läns")
        else:
            owned = stream[stop - 1].fold.endswith("s") and near(stream, stop) and stream[stop].word
            name = written(stream, place, stop, genitive=owned and not stream[stop].capital)
        return organisation(place, stop, capitalised(name), "county-board", 0.97)
    name = token.text if token.fold == "länsstyrelsen" else "Länsstyrelsen"
    return organisation(place, place + 1, capitalised(name), "county-board", 0.9)


def _region(stream: Stream, place: int) -> Candidate | None:
    stop = capitals(stream, place + 1, _LAST) if near(stream, place + 1) else place
    if stop <= place + 1:
        return None
    if near(stream, stop) and stream[stop].fold in ("län", "läns"):
        stop += 1
    last = stream[stop - 1].fold
    genitive = (
        last.endswith("s")
        and near(stream, stop)
        and not stream[stop].capital
        and stream[stop].word
        and last != bare(last)
    )
    return Candidate(
        place, stop, written(stream, place, stop, genitive=genitive), "municipality", "region-by-form", 0.95
    )
