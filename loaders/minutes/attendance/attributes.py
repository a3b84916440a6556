"""What the words after a name in a list say: party, organisation, role, items, presence."""

import re
from dataclasses import replace

from loaders.minutes.attendance.entries import initials
from loaders.minutes.attendance.entry import Entry
from loaders.minutes.attendance.leads import title_alone
from loaders.minutes.attendance.passage import Passage
from loaders.minutes.attendance.pieces import is_unit, place_in_name, trimmed, with_lead, with_piece
from loaders.minutes.attendance.presence import blanked, with_presence
from loaders.minutes.attendance.ranges import stretches

_APART = re.compile(r"[,;\t\x1f()\[\]]|\s{2,}|\s[-–]\s|(?<=[^\W\d_]{2})\.\s+(?=[A-ZÅÄÖ])|\s\|\s|\.\s*$|\s/\s")
_TASK = re.compile(
    r"(?!(?:ej|inte|via|på|från|till|under|vid|med|del|delvis|digital\w*)\b)[a-zåäö]{4,30}(?:[- ][a-zåäö]{2,20}){0,2}"
)
_LONGEST_TASK = 100
_ITEM = re.compile(r"(?<=[\w).]) (?:\d{1,2}\. |§ ?\d{1,3} )(?=[A-ZÅÄÖ])")
_LONGEST_HEADING = 60
_INITIALS = re.compile(r"(?<=\w)\s+([A-ZÅÄÖ]{2,5})(?=\s*(?:$|\())")


def read(entry: Entry, *, elected: bool, parties: bool, official: bool = False, title: Passage | None = None) -> Entry:
    """Sort what is said of a person into party, organisation, role, items and presence.

    `elected` where the list is one of elected members, `parties` where the lists of the document
    give parties: only then letters in parentheses that no known party has are a party. `official` where the list is
    one of officials and guests: what stands alone in small letters is what they do. `title` as a column of them says,
    where no word tells one.
    """
    said = _without_item(entry.said)
    entry, said = _items(entry, _without_initials(entry, said))
    entry, said = with_presence(entry, said)
    if entry.before is not None and title_alone(entry.before.characters):
        entry = replace(entry, roles=(*entry.roles, entry.before))
    elif entry.before is not None:
        entry = with_piece(
            entry, entry.before, elected=elected, parties=parties, parenthesised="(" in entry.before.characters
        )
    place = 0
    parenthesised = False
    for apart in [*_APART.finditer(said.characters), None]:
        piece = said.cut(place, apart.start() if apart else len(said.characters))
        begun = _begin(said, entry.organisation) if place_in_name(entry, piece, parenthesised=parenthesised) else None
        if begun is not None:
            entry = replace(entry, organisation=said.cut(begun, apart.end() if apart else len(said.places)))
        else:
            entry = with_piece(entry, piece, elected=elected, parties=parties, parenthesised=parenthesised)
        if apart:
            place = apart.end()
            parenthesised = apart[0] in "([" or (parenthesised and apart[0] not in ")]")
    if entry.lead is not None and (entry.organisation is None or is_unit(entry.organisation.characters)):
        entry = with_lead(entry, entry.lead)
    if title is not None and not entry.roles:
        return replace(entry, roles=(title,))
    if official and not entry.roles and len(said.characters) < _LONGEST_TASK:
        alone = trimmed(said)
        entry = replace(entry, roles=(alone,)) if _TASK.fullmatch(alone.characters) else entry
    return entry


def _without_item(said: Passage) -> Passage:
    """Cut off the first item, which runs on behind the last person in text without lines."""
    item = _ITEM.search(said.characters)
    return said.cut(0, item.start()) if item and len(said.characters) - item.start() > _LONGEST_HEADING else said


def _without_initials(entry: Entry, said: Passage) -> Passage:
    """Take out the letters by which the text calls somebody: `Anna Ek, Habo kommun   AE`."""
    found = _INITIALS.search(said.characters)
    if found is None:
        return said
    return blanked(said, found.start(), found.end()) if found[1] == initials(entry.name) else said


def _items(entry: Entry, said: Passage) -> tuple[Entry, Passage]:
    found = tuple(stretches(said.characters))
    for stretch in found:
        said = blanked(said, stretch.start, stretch.end)
    return replace(entry, stretches=found), said


def _begin(said: Passage, organisation: Passage | None) -> int | None:
    """Where an organisation begins in what is said behind a name; None where it stands before the name."""
    first = organisation.places[0] if organisation else None
    return said.places.index(first) if first in said.places else None
