"""Text whose lines ran together: long lines cut at the labels within, and lists that lost their label."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from loaders.minutes.attendance.entry_starts import starts_entry
from loaders.minutes.attendance.labels import Label, ends_list, label_at, labels
from loaders.minutes.attendance.passage import passage
from loaders.names.organisations.organisation_words import known_organisation
from loaders.names.organisations.party_letters import party_letters
from loaders.names.people.given_names import given
from loaders.names.people.person_names import full_name
from loaders.names.people.titles import TITLE
from loaders.text import Line

_LONG, _SHORT = 250, 60
_CAPITAL = re.compile(r"(?<![\w-])[A-ZÅÄÖ][\w-]+")
_STAR = re.compile(r"(?<=\s)[*•·]\s(?=[A-ZÅÄÖ][\w-]+\s\S)")  # a bullet
_WIDE = re.compile(r" ?:? {3,}")
_RUN = 3
_FEW = 16
_BACK = 80  # characters
_PARTY = re.compile(r"\s*\(([^()]{1,5})\)")
_COMMA = re.compile(r",\s*")
_BEFORE_COLON = re.compile(r"\s*([A-ZÅÄÖ][^:.,;()]{1,50}):\s+")
_LED = re.compile(r"\s*(?:Från|För) [^:.,]{2,60}?(?::|\s(?:deltog|deltar|närvarade|medverkade|närvarande var):?)\s+")
_WHO_ATTENDED = re.compile(r"\b(?:deltog|deltar|närvarade|var närvarande) (?:i|på|vid) (?:mötet|sammanträdet)\.?\s*$")


def unfolded(line: Line) -> Iterator[Line]:
    """Cut a long line before each label in it, a shorter one before those that are plain; not between columns."""
    long = len(line.text) >= _LONG
    if not long and (len(line.text) < _SHORT or _of_columns(line.text)):
        yield line
        return
    cuts = [0]
    for word in _CAPITAL.finditer(line.text):
        before = line.text[max(0, word.start() - _BACK) : word.start()].rstrip()
        if word.start() == 0 or before.endswith((",", "och", "samt")):
            continue
        label = label_at(line.text, word.start())
        if (label and (long or _plain(line.text, label))) or (long and _other_label(line.text, word.start())):
            cuts.append(word.start())
    stars = [star.start() for star in _STAR.finditer(line.text)] if long or "*" in line.text else []
    cuts = sorted({*cuts, *(stars if len(stars) > 1 else ())})
    for start, end in zip(cuts, [*cuts[1:], len(line.text)], strict=True):
        yield Line(line.start + start, line.start + end, line.page, line.text[start:end])


def _of_columns(text: str) -> bool:
    """Whether a line is nothing but labels, with wide gaps between: `Närvarande:      Frånvarande:`."""
    found = labels(text) if "   " in text else []
    apart = all(_WIDE.fullmatch(text, before.end, after.start) for before, after in pairwise(found))
    return len(found) > 1 and apart and not text[found[-1].end :].strip(" :")


def _plain(text: str, label: Label) -> bool:
    """Whether a label is one in whatever text: a colon follows, or it has two words and people behind it."""
    behind = text[label.end : label.end + 1]
    return behind == ":" or (behind == " " and " " in text[label.start : label.end])


def _other_label(text: str, start: int) -> bool:
    return ends_list(text[start : start + 40])


def unlabelled(line: Line, following: Sequence[Line]) -> int | None:
    """Where in the line a list of people begins without a label; None where none does.

    That is three or more people on end, on one line or one a line, each with a party or a known organisation;
    or `Från Digg: Anna Ek, Bo Al`, or several lines of `Falun: Anna Ek`; or a sentence that says that the people of
    the line were at the meeting.
    """
    if (lead := _LED.match(line.text)) and starts_entry(passage(line, lead.end())):
        return 0
    places = [each.start() for each in _CAPITAL.finditer(line.text)] if _WHO_ATTENDED.search(line.text) else []
    if places and starts_entry(passage(line)):
        return places[0]
    people = _people(line.text)
    if len(people) >= _RUN:
        return _with_title(line.text, people[0])
    if _led(line) and sum(_led(each) for each in following) >= _RUN - 1:
        return 0
    run = [line, *following[: _RUN - 1]]
    if len(run) == _RUN and all(starts_entry(passage(each)) and _people(each.text)[:1] for each in run):
        return 0
    return None


def _led(line: Line) -> bool:
    """Whether a line is a known organisation, a colon and a person: `Falun: Anna Ek`."""
    lead = _BEFORE_COLON.match(line.text)
    known = lead is not None and known_organisation(line.text, lead.start(1)) == lead.end(1)
    return lead is not None and known and starts_entry(passage(line, lead.end()))


def _with_title(text: str, start: int) -> int:
    """Where a title begins that stands before the name at `start`, else where that does."""
    titles = TITLE.finditer(text, max(0, start - _BACK), start)
    return next((title.start() for title in titles if not text[title.end() : start].strip()), start)


@lru_cache(maxsize=_FEW)  # each line is asked for itself and for those before it
def _people(text: str) -> tuple[int, ...]:
    """Where people stand who are named with a party or a known organisation."""
    found = []
    place = 0
    for word in _CAPITAL.finditer(text):
        if word.start() < place or not given(word[0]):
            continue
        end = full_name(text, word.start(), listed=True)
        if end is None:
            continue
        party = _PARTY.match(text, end)
        gap = _COMMA.match(text, end)
        if (party and party_letters(party[1])) or (gap and known_organisation(text, gap.end()) is not None):
            found.append(word.start())
            place = end
    return tuple(found)
