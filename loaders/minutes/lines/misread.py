"""Characters that were misread when a page was recognised, mended for the rules: `ftirslag` is read as `förslag`.

The stored text stays as it was read, and so do the passages; the rules see the mended one. Only texts that show
signs of misreading are touched, and only words that no Swedish word is spelled like.
"""

import re
from collections.abc import Iterator
from itertools import islice

from loaders.edited import Edit, Edited
from loaders.minutes.lines.lost_letters import restored
from loaders.minutes.lines.misread_paragraphs import DIGITS, paragraph_signs
from loaders.minutes.lines.misread_words import Words, given_name
from loaders.minutes.lines.wrapped import rejoined, unwrapped
from loaders.minutes.lines.writing import rewritten
from loaders.text import Text

_ENOUGH, _EACH = 2, 1500  # signs of misreading in a text that is mended: so many, and one for so many characters
_BEGUN = re.compile(r"(?:^|\n ?|[.:!?•)-] |\t|  |§ ?\d{1,4} )$")
_SIGNS = re.compile(  # each begins with a character that is rare where nothing is misread, which makes it fast
    r"[1|0$I](?:(?<=[a-zåäö].)(?=[a-zåäö])|(?<=[a-zåäö]{3}[1I])\b|(?<=\$) ?[lI]?\d)|[íìúùﬁﬂ]"
    r"|[80](?<!\w.)(?=[a-zåäö]{3})|c(?<=[a-zåäö]{2}.)(?:n|r|t|s|de|rna)\b"
)
_WORDS = (" for ", " pa ", " ar ", " fran ", " ocksa ", " ftir", " fiir", " f)r", " ftr", " samrn", "åi", "fii")
_WORD = re.compile(r"(?<![/@_#.])[^\W_]+(?:[$|)íì][^\W_]+)*(?![/@_#]|[.:]\w)")  # no part of an address
_SURNAME = re.compile(r" (?=[A-ZÅÄÖ][a-zåäö])")
_GIVEN_BEFORE = re.compile(r"(?<![\w-])[A-ZÅÄÖ][a-zåäö]+(?:-[A-ZÅÄÖ][a-zåäö]+)? $")
_PARAGRAPHS = re.compile(r"§[S$]|[S$]§|(?<=[\d\w], )[S$](?= ?\d)")
_NUMBER = re.compile(r"(?<![^\W\d_])(?=[\dlIO]*\d)[\dlIO]{2,}(?![^\W\d_])")


def mended(text: Text) -> Edited | None:
    """The text with wrapped lines joined and misread words mended; None where it shows no signs of either."""
    joined = unwrapped(text.lines)
    if not joined:
        edits = _mending(text.characters)
        return Edited(text, edits) if edits else None
    whole = Edited(text, joined)
    edits = [Edit(whole.back(e.start), whole.back(e.end, end=True), e.new) for e in _mending(whole.text.characters)]
    return Edited(text, edits + joined)


def _mending(characters: str) -> list[Edit]:
    return [*rejoined(characters), *rewritten(characters), *_misread(characters)]


def _misread(characters: str) -> list[Edit]:
    lost = list(restored(characters))
    if lost:
        return lost
    enough = max(_ENOUGH, len(characters) // _EACH) - sum(map(characters.count, _WORDS))
    if sum(1 for _ in islice(_SIGNS.finditer(characters), max(0, enough))) < enough:
        return []
    return list(_edits(characters))


def _edits(characters: str) -> Iterator[Edit]:
    words = Words(match[0] for match in _WORD.finditer(characters))
    yield from paragraph_signs(characters)
    yield from (Edit(*match.span(), "§" * len(match[0])) for match in _PARAGRAPHS.finditer(characters))
    for match in _NUMBER.finditer(characters):
        if not match[0].isdecimal():
            yield Edit(*match.span(), match[0].translate(DIGITS))
    for match in _WORD.finditer(characters):
        if match[0].istitle() and _GIVEN_BEFORE.search(characters, max(0, match.start() - 20), match.start()):
            continue  # a surname
        begins = _BEGUN.search(characters[max(0, match.start() - 7) : match.start()]) is not None
        better = given_name(match[0]) if _SURNAME.match(characters, match.end()) else None
        better = better or words.better(match[0], begins=begins)
        if better != match[0]:
            yield Edit(*match.span(), better)
