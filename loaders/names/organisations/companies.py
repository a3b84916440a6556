"""Companies, foundations and associations by the form of their names: `… AB`, `Stiftelsen …`, `… idrottsförening`."""

from loaders.names.organisations.abbreviations import is_capitals
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

_COMPANY = frozenset({"ab", "hb", "aktiebolag", "aktiebolaget", "ltd", "gmbh", "asa", "inc"})
_CLUB = frozenset({"IF", "IK", "BK", "FK", "SK", "FF", "GK", "IFK"})
_JOINTS = frozenset({"&", "och", "i"})
_WHOLE = ("verket", "myndigheten", "styrelsen", "nämnden", "kassan", "förbundet", "universitet", "högskola")
_NO_NAME = words(
    "till från med av att som för är har hade respektive samt ett en det den bolaget företaget om hos vid",
    "mellan mot enligt eller kommunen kommunens hälsar avser köper säljer äger genom via på inom under",
)
_MOST = 7
# Lower-case nouns that end the name of an association or institution after a name in the genitive.
_NOUNS = (
    "byalag", "förening", "idrottsklubb", "klubb", "sällskap", "fond", "universitet", "högskola",
    "folkhögskola", "konstmuseum", "museum", "teater", "symfoniker", "stiftelse", "församling", "pastorat",
    "hembygdsförening", "kollektivtrafikmyndighet", "skogsråd", "vattenråd", "kulturråd", "kommunalförbund",
    "förbund", "brandförsvar", "räddningstjänst", "sparbank", "länstrafik", "stadsmission", "sjukhus", "lasarett",
    "förskola", "brysselkontor", "samfällighet", "pensionärsråd", "tingsrätt", "hovrätt", "förvaltningsrätt",
    "kommunalteknikförbund", "kansli", "näringslivsbolag", "bostadsstiftelse", "folkhögskoleförening",
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
    "förening klubb sällskap fond förbund museum teater stiftelse kansli förskola räddningstjänst",
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
_EXPLAINS = words(
    "föreningen bolaget företaget kommunalförbundet organisationen konsulten konsultföretaget",
    "leverantören intresseföreningen idrottsföreningen ekonomiska paraplyorganisationen nätverket",
    "samarbetsorganet byalaget entreprenören",
)


def company_word(fold: str) -> bool:
    """Whether `company` may find something at this word."""
    return bare(fold) in _COMPANY or fold in _COMPANY or fold == "förening" or fold.upper() in _CLUB


def company(stream: Stream, place: int) -> Candidate | None:
    """Find the company whose form (`AB`, `ekonomisk förening`, `IF`) stands at the token `place`."""
    token = stream[place]
    fold = bare(token.fold) if ":" in token.fold or "’" in token.fold else token.fold
    if fold in _COMPANY and token.capital == (token.text[:2] != "ak"):
        before = _company_before(stream, place)
        if before is not None:
            return before
        stop = capitals(stream, place + 1) if token.text == "AB" and near(stream, place + 1) else place
        if stop > place + 1:
            return organisation(
                place, stop, written(stream, place, stop, genitive=_marked(stream, stop)), "company-after-form", 0.95
            )
    elif fold == "förening" and place > 1 and stream[place - 1].fold == "ekonomisk":
        first = _begin(stream, place - 1)
        if first < place - 1:
            return organisation(first, place + 1, written(stream, first, place + 1), "economic-association", 0.96)
    elif token.text in _CLUB and place and stream[place - 1].capital and near(stream, place):
        first = _begin(stream, place)
        return organisation(first, place + 1, written(stream, first, place + 1), "sports-club", 0.9)
    return None


def _marked(stream: Stream, stop: int) -> bool:
    return stream[stop - 1].fold.endswith((":s", "’s"))


def _company_before(stream: Stream, place: int) -> Candidate | None:
    first = _begin(stream, place)
    first += first + 1 < place and stream[first].fold in _EXPLAINS
    if first == place:
        return None
    name = written(stream, first, place + 1, genitive=_marked(stream, place + 1))
    return organisation(first, place + 1, name, "company-by-form", 0.97)


def _begin(stream: Stream, place: int) -> int:
    """Where the words of a company's name begin that ends before `place`."""
    first, lower, at = place, 0, place
    while at > 0 and place - at < _MOST and near(stream, at):
        at -= 1
        token = stream[at]
        if token.capital and token.fold not in _NO_NAME and token.fold.removesuffix(":s") not in _COMPANY:
            first, lower = at, 0
            if not _goes_back(stream, at):
                break
        elif token.fold in _JOINTS and first == at + 1 and not _other_before(stream, at):
            continue
        elif token.word and not token.capital and token.fold not in _NO_NAME and lower < 2 and first == place:  # noqa: PLR2004
            lower += 1
        elif token.text[0].isdigit() and first == at + 1:
            first = at
        else:
            break
    return first


def _other_before(stream: Stream, place: int) -> bool:
    """Whether what stands before `och` is an organisation of its own."""
    before = stream[place - 1].fold if place else ""
    if place > 1 and is_capitals(stream[place - 1].text) and not stream[place - 2].capital:
        return True
    return before.removesuffix(":s") in (*_COMPANY, "stad", "kommun", "region") or before.endswith(_WHOLE)


def _goes_back(stream: Stream, place: int) -> bool:
    """Whether the name may begin before `place`: no sentence ends there, and no line of another kind."""
    token = stream[place]
    if token.gap is Gap.LINE and place and not stream[place - 1].capital:
        return stream[place - 1].fold in _JOINTS
    return token.gap in (Gap.NONE, Gap.BLANK, Gap.LINE)


def institution_word(fold: str) -> bool:
    """Whether `institution` may find something at this word."""
    return fold.endswith(_NOUNS) or bare(fold).endswith(_NOUNS) or fold.capitalize() in _TRADED or fold in _HOSPITAL


def institution(stream: Stream, place: int) -> Candidate | None:
    """Find the association or institution whose noun stands at `place`: `Borghamns byalag`, `Göteborgs konstmuseum`."""
    token = stream[place]
    if token.text in _TRADED and place and same_line(stream, place) and stream[place - 1].capital:
        first, stop = _begin(stream, place), place + 1
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
        and place - first < _MOST
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
    if token.fold in _JOINTS and _other_before(stream, place):
        return False
    return (
        token.fold in ("och", "&", "tekniska", "kommunala")
        and place > 0
        and stream[place - 1].word
        and (stream[place - 1].capital or stream[place - 1].text.endswith("-"))
    )


def kind_word(fold: str) -> bool:
    """Whether `explained` may find something at this word."""
    return fold in _BELONGS or fold in _EXPLAINS or fold.endswith("föreningen")  # `datorföreningen`


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
