"""Letters that a wrong encoding lost, put back for the rules: `F\N{REPLACEMENT CHARACTER}rslag` is read as `Förslag`.

Only a letter that makes a word, and just one, is put back; what stays lost stays as it is.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from itertools import product

from loaders.edited import Edit
from loaders.names.people.given_names import given
from ontology.tables import rows

LOST = "\ufffd"
_WORD = re.compile(rf"[^\W\d_{LOST}]*(?:{LOST}[^\W\d_{LOST}]*)+")
_PARAGRAPH = re.compile(rf"(?:^[ \t]*|(?<=[\s(,]))({LOST}{{1,2}})(?= ?\d)", re.MULTILINE)
_DASH = re.compile(rf"(?<=[\d ])({LOST})(?= ?\d)|(?<= )({LOST})(?= )")
_BETWEEN_NUMBERS = re.compile(r"\d[.:]\d\d $")
_BEGINS = re.compile(
    rf"(?:^|[\n.:!?]\s*|\t|  |[A-ZÅÄÖ][a-zåäöé]+ |[§{LOST}] ?\d{{1,4}} )$"
)  # where a word begins with a capital
_NEAR = 20
_LETTERS = "öäåé"
_MOST, _LONGEST = 3, 40  # letters lost in one word, and of it
_TRIED = 500  # words of a text that are taken apart, which takes time
_PART = 3  # letters of the least part of a compound or a surname
# Of the words that lost letters may make, the one that minutes hold many times for each time of another.
_USUAL = (
    "för på när är från också året här där över vår våra går står så då två åt än även möte mötet mötets må åter fråga"
    " frågan frågor läge läget följer följande före nämnd nämnden ändra tjänst sätt sätta rätt råd rådet väg vägen håll"
    " håller höll tåg såg mål målet målen län länet länets värd värde värt någon något några gång gången ställa ställer"
    " stöd stödja hör höra få fått gå säga säger göra gör görs först första bör våld nära årets hösten lösning öka gång"
    " förmån rör möten avstår sätts föra fördes"
)
_UNUSUAL = (  # and where it is the other
    (f"f{LOST}r", re.compile(r""), re.compile(r"\s+(?:i uppdrag|inte|ej|ske|ta|ha)\b"), "får"),
    (
        f"{LOST}r",
        re.compile(r"(?:\d|\b(?:per|varje|nästa|förra|detta|kommande|ett|två|tre|fem))\s$"),
        re.compile(r""),
        "år",
    ),
    (f"{LOST}r", re.compile(r""), re.compile(r"\s+\d{4}\b"), "år"),
)


def restored(characters: str) -> Iterator[Edit]:
    """The lost letters that are known again, and the signs of paragraphs and dashes that were lost."""
    if LOST not in characters:
        return
    for match in _PARAGRAPH.finditer(characters):
        between = _BETWEEN_NUMBERS.search(characters, max(0, match.start(1) - 5), match.start(1))
        yield Edit(*match.span(1), ("–" if between else "§") * len(match[1]))
    for match in _DASH.finditer(characters):
        yield Edit(*match.span(), "–")
    tried: set[str] = set()  # words that are not whole words
    for match in _WORD.finditer(characters):
        word = match[0]
        if len(word) > _LONGEST or word.count(LOST) > _MOST or not any(map(str.isalpha, word)):
            continue
        begins = word[0] == LOST and _BEGINS.search(characters, max(0, match.start() - _NEAR), match.start())
        better = _unusual(characters, match) or _whole(word, capital=bool(begins))
        if better is None and (word in tried or len(tried) < _TRIED):
            tried.add(word)
            better = _made_of_two(word, capital=bool(begins))
        if better is not None:
            yield Edit(*match.span(), better)


@lru_cache(maxsize=65536)
def _whole(word: str, *, capital: bool) -> str | None:
    """The only word that the lost letters make, with a `capital` where it begins; None where none or several do."""
    usual = _usual().get(word.casefold())
    if usual and word.isupper() and len(word) > 1:
        return usual.upper()
    if usual:
        return usual.capitalize() if capital or word[0].isupper() else usual
    options = list(_options(word, capital=capital))
    for is_it in (_is_name, _is_word, _is_word_in_form):
        found = [option for option in options if is_it(option)]
        if found:
            return found[0] if len(found) == 1 else None
    places = [option for option in options if option.casefold().removesuffix("s") in _places()]
    return None if len(places) != 1 else places[0].capitalize()


@lru_cache(maxsize=4096)
def _made_of_two(word: str, *, capital: bool) -> str | None:
    """The only compound that the lost letters make, a surname too: `Åkerlund`."""
    found = [option for option in _options(word, capital=capital) if _is_compound(option)]
    return found[0] if len(found) == 1 else None


def _options(word: str, *, capital: bool) -> Iterator[str]:
    for letters in product(_LETTERS, repeat=word.count(LOST)):
        yield _filled(word, letters, capital=capital)


def _filled(word: str, letters: Iterable[str], *, capital: bool) -> str:
    pieces = word.split(LOST)
    filled = pieces[0] + "".join(letter + piece for letter, piece in zip(letters, pieces[1:], strict=True))
    if word.isupper() and sum(map(str.isalpha, word)) > 1:
        return filled.upper()
    return filled[0].upper() + filled[1:] if capital else filled


def _unusual(characters: str, match: re.Match[str]) -> str | None:
    """The rarer of two words where those beside tell it: `får i uppdrag`, `år 2024`."""
    for word, before, behind, other in _UNUSUAL:
        if match[0].casefold() == word and behind.match(characters, match.end()):
            start = max(0, match.start() - _NEAR)
            if before.search(characters, start, match.start()):
                return other.capitalize() if match[0][0].isupper() else other
    return None


@cache
def _usual() -> dict[str, str]:
    """The usual words by how they look without their letters."""
    return {re.sub("[åäö]", LOST, word): word for word in reversed(_USUAL.split())}


def _is_name(word: str) -> bool:
    return word[0].isupper() and (given(word) or word.casefold().removesuffix("s") in _places())


@lru_cache(maxsize=65536)
def _is_word(word: str) -> bool:
    from simplemma import is_known  # noqa: PLC0415  (its dictionary takes half a second to load)

    return bool(is_known(word.casefold(), lang="sv"))


def _is_word_in_form(word: str) -> bool:
    """Whether it is a word in the genitive or of a usual ending."""
    return any(word.endswith(end) and _is_word(word.removesuffix(end)) for end in ("s", "en", "et", "na", "erna"))


def _is_compound(word: str) -> bool:
    """Whether it is a word made of two."""
    small = word.casefold()
    cuts = ((small[:at], small[at:]) for at in range(_PART, len(small) - _PART + 1))
    return any(
        (_is_word(first) or _is_word(first.removesuffix("s"))) and (_is_word(rest) or _is_word_in_form(rest))
        for first, rest in cuts
    )


@cache
def _places() -> frozenset[str]:
    return frozenset(part.casefold() for row in rows("municipalities") for part in row["short_name"].split())
