"""Associations and institutions by the noun that ends their name or leads to it: `… byalag`, `Stiftelsen …`."""

from loaders.names.organisations.beginnings import JOINTS, MOST, beginning, other_before
from loaders.names.organisations.candidates import (
    LABELS,
    Candidate,
    Stream,
    capitalised,
    capitals,
    near,
    organisation,
    same_line,
    written,
)
from loaders.names.words.tokens import Gap, Token, bare
from loaders.names.words.wordlist import words

# Lower-case nouns that end the name of an association or institution after a name in the genitive.
_NOUNS = (
    "byalag", "förening", "idrottsklubb", "klubb", "sällskap", "fond", "universitet", "högskola",
    "folkhögskola", "konstmuseum", "museum", "teater", "symfoniker", "stiftelse", "församling", "pastorat",
    "hembygdsförening", "kollektivtrafikmyndighet", "skogsråd", "vattenråd", "kulturråd", "kommunalförbund",
    "förbund", "brandförsvar", "räddningstjänst", "sparbank", "länstrafik", "stadsmission", "sjukhus", "lasarett",
    "förskola", "brysselkontor", "samfällighet", "pensionärsråd", "tingsrätt", "hovrätt", "förvaltningsrätt",
    "kommunalteknikförbund", "brandkår", "räddningsregion", "e-nämnd", "kansli", "näringslivsbolag", "bostadsstiftelse",
    "folkhögskoleförening",
)  # fmt: skip
_HOSPITAL = frozenset({"sjukhuset", "universitetssjukhuset", "sjukhusets", "universitetssjukhusets"})
# Capitalised behind a name, they end the name of a municipal company.
_TRADED = frozenset(
    {
        "Energi",
        "Bostäder",
        "Fastigheter",
        "Kommunfastigheter",
        "Stadsnät",
        "Elnät",
        "Vatten",
        "Näringsliv",
        "Stadshus",
        "Miljö",
    }
)
_COMMON_NOUNS = words(
    "förening klubb sällskap fond förbund museum teater stiftelse kansli förskola räddningstjänst e-nämnd",
    "samfällighet",
)
# Nouns in definite form before a name: those that belong to the name, and those that only explain it.
_BELONGS = words(
    "stiftelsen musikskolan samordningsförbundet räddningstjänsten högskolan institutet myndigheten",
    "centrum länstrafiken räddningssamverkan folkhögskolan sparbanken hälsobolaget företagarna finsam",
    "kompetensforum miljösamverkan barnombudet kollektivtrafikmyndigheten kommunförbundet studieförbundet",
    "brandförsvaret brandkåren räddningstjänstförbundet kvinnojouren tjejjouren brottsofferjouren",
    "mansjouren hembygdsrådet",
)
_TRADES = words(
    "bolaget företaget konsulten konsultföretaget leverantören entreprenören",
)
EXPLAINS = words(
    "föreningen bolaget företaget kommunalförbundet organisationen konsulten konsultföretaget",
    "leverantören intresseföreningen idrottsföreningen ekonomiska paraplyorganisationen nätverket",
    "samarbetsorganet byalaget entreprenören",
)


def institution_word(fold: str) -> bool:
    """Whether `institution` may find something at this word."""
    return fold.endswith(_NOUNS) or bare(fold).endswith(_NOUNS) or fold.capitalize() in _TRADED or fold in _HOSPITAL


def institution(stream: Stream, place: int) -> Candidate | None:
    """Find the association or institution whose noun stands at `place`: `Borghamns byalag`, `Göteborgs konstmuseum`."""
    token = stream[place]
    if token.text in _TRADED and place and same_line(stream, place) and stream[place - 1].capital:
        first, stop = beginning(stream, place), place + 1
        if near(stream, stop + 1) and stream[stop].fold in ("och", "&") and stream[stop + 1].text in _TRADED:
            stop += 2  # `Solviks Energi och Vatten`
        return organisation(first, stop, written(stream, first, stop), "company-by-its-trade", 0.85)
    if token.fold in _HOSPITAL and near(stream, place) and place and _surname_of_hospital(stream[place - 1]):
        name = written(stream, place - 1, place + 1, genitive=token.fold.endswith("s"))
        return organisation(place - 1, place + 1, name, "hospital-by-form", 0.85)
    fold = token.fold if token.fold.endswith(_NOUNS) else bare(token.fold)
    if not fold.endswith(_NOUNS) or not near(stream, place) or not place:
        return None
    first = place
    while (
        first
        and near(stream, first)
        and place - first < MOST
        and (stream[first - 1].capital or _inner(stream, first - 1))
        and not (stream[first].gap is Gap.LINE and stream[first - 1].fold in LABELS)
    ):
        first -= 1
        if stream[first].gap in (Gap.BREAK, Gap.LINE) and not stream[first].fold.endswith("s"):
            break
    while first < place and not stream[first].capital:
        first += 1
    owner = stream[place - 1] if first < place else token
    if (
        first == place
        or not (owner.fold.endswith("s") or fold not in _COMMON_NOUNS)
        or owner.fold in ("kommuns", "stads")
    ):
        return None
    name = written(stream, first, place + 1, genitive=token.fold != fold)
    return organisation(first, place + 1, name, "institution-by-form", 0.9)


def _surname_of_hospital(token: Token) -> bool:
    """Whether a hospital may be called so: `Akademiska`, `Karolinska`."""
    return token.capital and token.fold.endswith("ska")


def _inner(stream: Stream, place: int) -> bool:
    """Whether a lower-case word may stand inside such a name: `miljö- och hälsoskydds`, `tekniska`."""
    token = stream[place]
    if token.fold in JOINTS and other_before(stream, place):
        return False
    return (
        token.fold in ("och", "&", "tekniska", "kommunala")
        and place > 0
        and stream[place - 1].word
        and (stream[place - 1].capital or stream[place - 1].text.endswith("-"))
    )


def kind_word(fold: str) -> bool:
    """Whether `explained` may find something at this word."""
    return fold in _BELONGS or fold in EXPLAINS or fold.endswith("föreningen")  # `datorföreningen`


def explained(stream: Stream, place: int) -> Candidate | None:
    """Find the name after a noun that tells its kind: `Stiftelsen Tjolöholm`, `föreningen Hallandsleden`."""
    token = stream[place]
    if not near(stream, place + 1) or not kind_word(token.fold):
        return None
    stop = capitals(stream, place + 1)
    if stop == place + 1:
        return None
    if near(stream, stop) and not stream[stop].capital and stream[stop].fold.endswith(_NOUNS):
        stop += 1
    first = place if token.fold in _BELONGS or (token.capital and token.fold not in _TRADES) else place + 1
    genitive = (
        stream[stop - 1].fold.endswith("s") and near(stream, stop) and not stream[stop].capital and first + 1 < stop
    )
    name = written(
        stream, first, stop, genitive=genitive and stream[stop - 1].fold.endswith(("s",)) and _owned(stream, stop)
    )
    return organisation(first, stop, capitalised(name), "name-after-its-kind", 0.88)


def _owned(stream: Stream, place: int) -> bool:
    fold = stream[place].fold
    return fold.endswith(("arbete", "förslag", "styrelse", "rapport", "verksamhet", "ordförande", "möte", "beslut"))
