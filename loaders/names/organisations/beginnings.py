"""Where the name of a company or an institution begins, told from its end."""

from loaders.names.organisations.abbreviations import is_capitals
from loaders.names.organisations.candidates import Stream, near
from loaders.names.words.tokens import Gap
from loaders.names.words.wordlist import words

COMPANY = frozenset({"ab", "hb", "aktiebolag", "aktiebolaget", "ltd", "gmbh", "asa", "inc"})
JOINTS = frozenset({"&", "och", "i"})
_WHOLE = ("verket", "myndigheten", "styrelsen", "nämnden", "kassan", "förbundet", "universitet", "högskola")
_NO_NAME = words(
    "till från med av att som för är har hade respektive samt ett en det den bolaget företaget om hos vid",
    "mellan mot enligt eller kommunen kommunens hälsar avser köper säljer äger genom via på inom under",
)
# Words alone on a line above a text, which is no part of the name that it begins with.
SUBHEADINGS = words(
    "bakgrund ärendebeskrivning ärendet sammanfattning beslutsunderlag beslutsgång yrkande yrkanden överläggning",
    "omröstning reservation handlingar",
)
MOST = 7  # words of a name


def beginning(stream: Stream, place: int) -> int:
    """Where the words of a company's name begin that ends before `place`."""
    first, lower, at = place, 0, place
    while at > 0 and place - at < MOST and near(stream, at):
        at -= 1
        token = stream[at]
        if token.fold in SUBHEADINGS:
            break
        if token.capital and token.fold not in _NO_NAME and token.fold.removesuffix(":s") not in COMPANY:
            first, lower = at, 0
            if not _goes_back(stream, at):
                break
        elif token.fold in JOINTS and first == at + 1 and not other_before(stream, at):
            continue
        elif token.word and not token.capital and token.fold not in _NO_NAME and lower < 2 and first == place:  # noqa: PLR2004
            lower += 1
        elif token.text[0].isdigit() and first == at + 1:
            first = at
        else:
            break
    return first


def other_before(stream: Stream, place: int) -> bool:
    """Whether what stands before `och` is an organisation of its own."""
    before = stream[place - 1].fold if place else ""
    if place > 1 and is_capitals(stream[place - 1].text) and not stream[place - 2].capital:
        return True
    return before.removesuffix(":s") in (*COMPANY, "stad", "kommun", "region") or before.endswith(_WHOLE)


def _goes_back(stream: Stream, place: int) -> bool:
    """Whether the name may begin before `place`: no sentence ends there, and no line of another kind."""
    token = stream[place]
    if token.gap is Gap.LINE and place and not stream[place - 1].capital:
        return stream[place - 1].fold in JOINTS
    return token.gap in (Gap.NONE, Gap.BLANK, Gap.LINE)
