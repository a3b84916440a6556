"""The items of somebody's presence: `§§ 92-93`, `punkt 9`, `t.o.m. § 7`, `ej § 12`."""

import re
from collections.abc import Iterator
from typing import NamedTuple

_NUMBER = r"\d{1,4}(?:\s?[a-z]\b(?!\.\w))?"
_ONE = rf"{_NUMBER}(?:\s*(?:[-–—]|till)\s*(?:§\s*)?{_NUMBER})?"
_MANY = rf"{_ONE}(?:\s*(?:,|och|samt|&)\s*(?:§{{1,2}}\s*)?{_ONE}(?!\s*[.:]\d)){{0,40}}"
_SIGN = (
    r"(?:§{1,2}|\bparagraf(?:er|erna|en)?\b|\bpunkt(?:erna|en|er)?\b|\bp\.|\bp(?=\s\d)|\bpkt\.?|\bärende(?:n|na|t)?\b"
    r"|\bdagordningspunkt(?:erna|en)?\b)"
)
_NO_CLOCK = r"(?<!\d)(?<!\d[.:])(?<!\bkl\s)(?<!\bkl\.)(?<!\bkl\.\s)(?<!\bklockan\s)"  # `kl. 09.40 § 4`: no item 40
_RANGE = re.compile(
    rf"{_SIGN}\s*(?:nr\.?\s*)?(?P<after>{_MANY})|{_NO_CLOCK}(?P<before>{_MANY})\s*§{{1,2}}", re.IGNORECASE
)
_AT = r"(?: kl(?:ockan|\.)? ?\d{1,2}(?:[.:]\d\d)?)?"
_LEAD = re.compile(
    r"(?P<chair>(?:ordförande|sekreterare)(?: (?:vid|i|på|under|för|från|till|fr\.?o\.?m\.?|t\.?o\.?m\.?))?\s*$)"
    rf"|(?P<until>(?:t\.?\s?o\.?\s?m\.?|till och med|tom|(?:lämna(?:de|r)(?: mötet| sammanträdet)?|gick|avvek){_AT}"
    rf"(?:[ ,]{{1,2}}(?:vid|efter|före))?|-|–)\s*$)"
    rf"|(?P<since>(?:fr\.?\s?o\.?\s?m\.?|från och med|from|från|(?:anslöt|ankom|anländ(?:e|er)|tillkom"
    rf"|inträdde|kom){_AT}"
    rf"(?:[ ,]{{1,2}}(?:vid|från|under|till))?,?)\s*$)"
    r"|(?P<without>(?:ej|inte|utom|förutom|undantaget|dock ej|ej närvarande|deltog (?:ej|inte)"
    r"|frånvarande)(?: (?:vid|i|på|under|för))?\s*$)"
    r"|(?P<bias>(?:jäv(?:ig)?)(?: (?:vid|i|på|under))?\s*$)"
    r"|(?P<with>(?:(?:deltog|deltar|närvarande|deltagit|närvarade|medverkade|föredragande|föredrog|del av|endast"
    r"|under)\s*)?(?:vid|på|i|under|till|för|del av|endast)?\s*$)",
    re.IGNORECASE,
)
_CHAIRS = {"från": "-since", "fr.o.m.": "-since", "from": "-since", "till": "-until", "t.o.m.": "-until"}
_FARTHEST = 500


class Stretch(NamedTuple):
    """One statement of items: where it stands and its numbers.

    `bound` says how they bound the presence: `with`, `until`, `since`, `without`, `bias` (jäv), or
    `chair`, `chair-since`, `chair-until`: a role for these items alone.
    """

    start: int
    end: int
    numbers: tuple[str, ...]
    bound: str


def stretches(text: str) -> Iterator[Stretch]:
    """All statements of items in what is said of one person."""
    for match in _RANGE.finditer(text):
        numbers = tuple(expanded(match["after"] or match["before"]))
        lead = _LEAD.search(text, max(0, match.start() - 40), match.start())
        start = lead.start() if lead and lead[0].strip() else match.start()
        bound = (lead.lastgroup or "with") if lead else "with"
        if lead and bound == "chair":
            role, *words = lead[0].split()
            start += len(role)
            bound += "".join(_CHAIRS.get(word, "") for word in words)
        yield Stretch(start, match.end(), numbers, bound)


def expanded(listing: str) -> Iterator[str]:
    """The numbers of a list with ranges: `13, 15-17` -> 13, 15, 16, 17."""
    for match in re.finditer(rf"({_NUMBER})(?:\s*(?:[-–—]|till)\s*(?:§\s*)?({_NUMBER}))?", listing):
        first, last = match[1].replace(" ", ""), (match[2] or "").replace(" ", "")
        if last.isdigit() and first.isdigit() and 0 <= int(last) - int(first) <= _FARTHEST:
            yield from map(str, range(int(first), int(last) + 1))
        else:
            yield first
            if last:
                yield last


def within(stretch: Stretch, all_numbers: tuple[int, ...]) -> tuple[str, ...]:
    """The numbers that a stretch means, where `all_numbers` are those of the meeting, in order."""
    numbers = [int(re.sub(r"\D", "", n)) for n in stretch.numbers]
    if stretch.bound.endswith("until"):
        first = min(all_numbers, default=1)
        return (
            tuple(map(str, range(min(first, numbers[-1]), numbers[-1] + 1))) if numbers[-1] - first < _FARTHEST else ()
        )
    if stretch.bound.endswith("since"):
        return tuple(str(n) for n in all_numbers if n >= numbers[0]) or stretch.numbers
    if stretch.bound == "without":
        return tuple(str(n) for n in all_numbers if n not in numbers)
    return () if stretch.bound == "bias" else stretch.numbers
