"""Where the text names people: what masking needs, without words that stand in the names of organisations."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator

from loaders.minutes.record import Attendee, Head, Mention, NamedPerson
from loaders.names.people.given_names import plainly_given
from loaders.text import Text
from ontology.statement import Span


def people_places(
    text: Text, people: Iterable[NamedPerson], head: Head, attended: Iterable[Attendee], mentioned: Iterable[Mention]
) -> tuple[NamedPerson, ...]:
    """The places of `people`, but for those that are a part of an organisation's or a municipality's name.

    `Nora kommun` names nobody called Nora, and `Räddningstjänsten Dala Mitt` nobody called Dala. Somebody whom the
    document names in full stays, wherever that is.
    """
    spans = sorted(set(_organisations(head, attended, mentioned)))
    starts = [span.start for span in spans]
    return tuple(one for one in people if not _is_part(text, one, spans, starts))


def _organisations(head: Head, attended: Iterable[Attendee], mentioned: Iterable[Mention]) -> Iterator[Span]:
    for found in (head.body, head.organisation, *(one.organisation for one in attended)):
        yield from found.spans if found else ()
    for mention in mentioned:
        if mention.type != "person":
            yield from mention.name.spans


def _is_part(text: Text, person: NamedPerson, spans: list[Span], starts: list[int]) -> bool:
    place = bisect_right(starts, person.start) - 1
    if place < 0 or spans[place].end < person.end:
        return False
    return person.name is None or not plainly_given(text.characters[person.start : person.end].split()[0])
