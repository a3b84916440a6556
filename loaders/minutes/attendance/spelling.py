"""One spelling for each attendee: the one that the document writes most often, else the fullest."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from loaders.minutes.record import Attendee
from loaders.names.people.person_names import folded, person_names
from loaders.names.words.spelling import Alike
from loaders.text import Text


def spelled(text: Text, attendees: Iterable[Attendee]) -> tuple[Attendee, ...]:
    """Give names that differ by one letter from another spelling in the document the better spelling."""
    people = list(attendees)
    written = Counter(name.name for name in person_names(text.characters))
    alike = Alike(written)
    taken: set[str] = set()
    result = []
    for person in people:
        name = person.name.value
        best = max([name, *alike.to(name)], key=lambda each: (written[each], len(each)))
        if folded(best) in taken:
            continue
        taken.add(folded(best))
        result.append(person if best == name else replace(person, name=person.name._replace(value=best)))
    return tuple(result)
