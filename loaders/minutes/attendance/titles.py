"""Titles that running text gives people beside their names: `ordföranden Anna Ek`, `Anna Ek, ekonomichef, …`."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from loaders.minutes.attendance.merged_person import with_role
from loaders.minutes.attendance.places import places
from loaders.minutes.record import Attendee, Found
from loaders.names.organisations.organisation_words import organisation_word
from loaders.names.people.person_names import folded
from loaders.names.people.titles import TITLE, ends_title, indefinite
from loaders.text import Text

_BEFORE = re.compile(r"(?:[^\W\d_]+(?:-\s?(?:och|&)\s[^\W\d_]+)?[\s]+){1,4}$")
_PARTY = re.compile(r"\s*\([^()]{1,5}\)")
_AFTER = re.compile(r",\s+(?=[^\W\d_])")
_TAIL = re.compile(r"\s([A-ZÅÄÖ][^\W\d_]+)(?=[,.)])")
_NO_TITLE = frozenset(["protokollförare", "föredragande", "student", "ledamot", "ersättare", "ansvarig"])
_GENITIVE = re.compile(
    r"(?:styrelsens|nämndens|utskottets|rådets|fullmäktiges|förbundets|gruppens|direktionens|kommunens|regionens)$",
    re.IGNORECASE,
)
_SECRETARY = re.compile(
    r"(?:(?:^|\n)[ \t]*(?:Sekreterare|Antecknare?(?=[ \t]*:))[ \t]*:?[ \t.…_]*"
    r"|Sekreterare\s+(?:är|var|vid mötet)\s*:?\s*|(?:Vid (?:protokollet|pennan|anteckningarna)"
    r"|[Ss]om sekreterare (?:valdes|utsågs|fungerade))\s*:?\s*)$"
)
_IS_SECRETARY = re.compile(
    r"(?:\s*\([^()]{1,5}\))?\s+"
    r"(?:(?:är|var|valdes till|utsågs till|valdes som|fungerade som)\s+(?:mötets\s+|mötes)?sekreterare"
    r"|(?:förde|för|skrev|antecknade till)\s+(?:protokoll(?:et)?|(?:minnes|mötes)?anteckningar(?:na)?))\b"
)
_IS_CHAIR = re.compile(
    r"(?:\s*\([^()]{1,5}\))?\s+(?:(?:ledde|leder|höll i)\s+(?:mötet|sammanträdet|dagens möte)"
    r"|satt\s+(?:som\s+)?ordförande"
    r"|(?:är|var|valdes till|utsågs till|fungerade som)\s+(?:mötets\s+|mötes)?ordförande)\b"
)
_OF_ANOTHER = re.compile(r"[A-ZÅÄÖ][\w-]+(?:\s\([^()]{1,5}\))?,\s$")  # a name that the title belongs to
_WINDOW = 80


def title_before(text: str, start: int, since: int = 0) -> tuple[int, str] | None:
    """Return where the title directly before a name begins, not before `since`, and its indefinite form."""
    window = text[max(since, start - _WINDOW) : start]
    last = window.split()[-1:]
    match = _BEFORE.search(window) if last and ends_title(last[0]) else None
    if match is None or (_indefinite(last[0]) and _OF_ANOTHER.search(window, 0, match.start())):
        return None
    words = [(m.start(), m[0]) for m in re.finditer(r"[^\W\d_]+-?(?=\s)", window[match.start() :])]
    for first in range(len(words)):
        title = indefinite(" ".join(word for _, word in words[first:]))
        genitive = first > 0 and _GENITIVE.search(words[first - 1][1]) is not None
        if TITLE.fullmatch(title) and title not in _NO_TITLE:
            begin = words[first - 1][0] if genitive else words[first][0]
            owner = words[first - 1][1] + " " if genitive else ""
            whole = owner[:1].lower() + owner[1:] + title
            return start - len(window) + match.start() + begin, whole
    return None


def _indefinite(word: str) -> bool:
    """Whether a title may stand in apposition to the name before it: `Anna Ek, ekonomichef`."""
    return indefinite(word).casefold() == word.casefold()


def title_after(text: str, end: int, known: frozenset[str]) -> tuple[int, int] | None:
    """Return where the title that follows a name in apposition stands: `, divisionschef Nät,`."""
    party = _PARTY.match(text, end)
    gap = _AFTER.match(text, party.end() if party else end)
    title = TITLE.match(text, gap.end()) if gap else None
    if title is None or not text[title.start()].islower() or title[0] in _NO_TITLE:
        return None
    tail = _TAIL.match(text, title.end())
    names_employer = tail is not None and (tail[1].casefold() in known or organisation_word(tail[1]))
    return title.start(), tail.end() if tail and not names_employer else title.end()


def titled(text: Text, stretches: Sequence[tuple[int, int]], attendees: Iterable[Attendee]) -> tuple[Attendee, ...]:
    """Give each attendee without a role the title that the running text gives first."""
    people = list(attendees)
    known = frozenset(p.organisation.value.casefold() for p in people if p.organisation)
    wanted = {folded(p.name.value) for p in people if p.role is None}
    found: dict[str, Found[str]] = {}
    for name, start, end, since in places(text.characters, stretches, people) if wanted else ():
        if name in found or name not in wanted:
            continue
        if after := title_after(text.characters, end, known):
            value = " ".join(text.characters[slice(*after)].split())
            found[name] = Found(indefinite(value), text.spans(*after), "title-after-name", 0.8)
        elif before := title_before(text.characters, start, since):
            found[name] = Found(before[1], text.spans(before[0], start), "title-before-name", 0.8)
    return tuple(
        replace(person, role=found[folded(person.name.value)])
        if person.role is None and folded(person.name.value) in found
        else person
        for person in people
    )


def secretaries(
    text: Text, stretches: Sequence[tuple[int, int]], attendees: Iterable[Attendee]
) -> tuple[Attendee, ...]:
    """Add the role of secretary where a sentence or a label of the cover says who it is, of chair where one does."""
    people = list(attendees)
    found: dict[str, Found[str]] = {}
    chairs: dict[str, Found[str]] = {}
    for name, start, end, since in places(text.characters, stretches, people):
        if chair := _IS_CHAIR.match(text.characters, end):
            chairs[name] = Found("ordförande", text.spans(chair.start(), chair.end()), "named-chair", 0.85)
        label = _SECRETARY.search(text.characters, max(since, start - _WINDOW), start)
        said = _IS_SECRETARY.match(text.characters, end)
        if label or said:
            spans = (
                text.spans(label.start(), label.end())
                if label
                else text.spans(said.start(), said.end())
                if said
                else ()
            )
            found[name] = Found("sekreterare", spans, "named-secretary", 0.85)
    if not any(person.role and "ordförande" in person.role.value for person in people):
        people = [with_role(p, chairs[folded(p.name.value)]) if folded(p.name.value) in chairs else p for p in people]
    return tuple(with_role(p, found[folded(p.name.value)]) if folded(p.name.value) in found else p for p in people)
