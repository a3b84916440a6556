"""Names of unknown organisations, by the words around them: `dialog med Bisnode`, `representanter från Scania`."""

from collections.abc import Container, Iterator

from loaders.names.organisations.abbreviations import may_be_organisation
from loaders.names.organisations.candidates import Candidate, Stream, capitals, near, written
from loaders.names.organisations.subjects import FUNCTION_WORDS
from loaders.names.people.given_names import given
from loaders.names.words.tokens import Gap, bare
from loaders.names.words.wordlist import words

# A noun and the preposition behind it that an actor follows.
_PAIRS = {
    "från": words(
    "representant representanter företrädare remiss remissen remissvar skrivelse skrivelsen yttrande",
    "förslaget yttrandet hemställan begäran ansökan förfrågan inbjudan erbjudande synpunkter svar besök information",
    "informationen presentation rapport förslag frågan fråga deltagare gäst gäster konsult medel bidrag",
    "bidraget anbud anbudet offert offerten offerter representanterna stöd stödet medlen projektmedel underlag",
        "konsulter konsulterna priser priserna leverans leveranser leveransen produkter utrustning licenser licens",
        "föreläsare föreläsaren avrop tillstånd tillståndet tillsyn uppsägning personal rapporten ansökningar",
),
    "med": words(
    "dialog avtal avtalet samarbete samarbetet samverkan kontakt möte överenskommelse förhandling",
    "förhandlingar",
),
    "till": words(
    "bidrag remiss yttrande uppdra uppdrar uppdrag ombud skrivelse hemställan svar",
),
    "åt": words(
    "uppdra uppdrar uppdrag uppdrog",
),
    "i": words(
    "ledamot ledamöter ombud representant representanter ersättare styrelsen medlemskap",
),
    "för": words(
    "representant representanter företrädare styrelsen",
),
    "hos": words(
    "studiebesök",
),
    "av": words(
    "görs genomförs leds samordnas",
        "gjorts utförts utförs utfört levererats levereras tillhandahålls ägs drivs utvecklats arrangeras anordnas",
    "genomförts upphandlats förvaltas finansieras granskats köps köpts hyrs hyrts framtagen framtaget",
),
}  # fmt: skip
_SOURCES = words(  # what comes from those whose names are capitals
    "siffror siffrorna statistik statistiken data uppgifter guide mall mallen vägledning vägledningen underlag besked",
)
_BETWEEN = frozenset({"en", "ett", "kommande", "nytt", "nära", "gemensamt"})
_JOINTS = frozenset({",", "och", "samt"})
_MOST = 3
_SURE, _SURER = 0.7, 0.86  # capitals are else looked for as short for a name of the document


def leads_to_actor(fold: str) -> bool:
    """Whether `by_context` may find something behind this word."""
    return fold in _PAIRS


def by_context(stream: Stream, place: int, municipalities: Container[str] = ()) -> Iterator[Candidate]:
    """Find the names that follow the preposition at `place`, if the noun before it wants an actor.

    One of the `municipalities`, in lower case, is that; others are organisations.
    """
    nouns = _PAIRS.get(stream[place].fold)
    if nouns is None or place < 1 or not near(stream, place):
        return
    before = stream[place - 1]
    if stream[place].fold == "från" and before.fold in _SOURCES and near(stream, place + 1):
        nouns = _SOURCES if may_be_organisation(stream[place + 1].text) else nouns
    if before.fold not in nouns and bare(before.fold) not in nouns:
        return
    at = place + 1
    while near(stream, at):
        stop = _name(stream, at)
        if stop == at:
            return
        owned = stream[stop - 1].fold.endswith("s") and _noun(stream, stop)
        if not (owned or (given(stream[at].text) and not stream[at].text.isupper())):
            known = stop == at + 1 and stream[at].fold in municipalities
            kind = "municipality" if known else "organisation"
            sure = _SURER if may_be_organisation(stream[at].text) else _SURE
            yield Candidate(at, stop, written(stream, at, stop), kind, "name-in-an-actors-place", sure)
        if not near(stream, stop) or stream[stop].fold not in _JOINTS or owned:
            return
        at = stop + 1


def _noun(stream: Stream, place: int) -> bool:
    """Whether a noun may stand here that the word before it owns."""
    return near(stream, place) and stream[place].text[0].islower() and stream[place].fold not in FUNCTION_WORDS


def _name(stream: Stream, place: int) -> int:
    token = stream[place]
    if not token.capital or len(token.text) < _MOST or token.gap is Gap.BREAK or "." in token.text:
        return place
    return capitals(stream, place, _MOST)
