"""Names that two people signed with on one line, with nothing between them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from loaders.minutes.record import Attendee, Signature
from loaders.text import Text


def parted(text: Text, signatures: Iterable[Signature], attended: Sequence[Attendee]) -> Iterator[Signature]:
    """Part a signature of several words (`Anna Ek Bo Lind`) where both halves are names of those who `attended`."""
    known = {attendee.name.value for attendee in attended}
    capitals = {name.upper() for name in known}
    for signature in signatures:
        name = signature.name.value
        halves = [] if name in known else _halves(name, capitals if name.isupper() else known)
        start = signature.name.spans[0].start
        for half in halves:
            place = start + name.index(half)
            found = signature.name._replace(value=half, spans=text.spans(place, place + len(half)))
            yield replace(signature, name=found)
        if not halves:
            yield signature


def _halves(name: str, known: set[str]) -> list[str]:
    words = name.split(" ")
    cuts = ((" ".join(words[:n]), " ".join(words[n:])) for n in range(2, len(words) - 1))
    return next(([left, right] for left, right in cuts if left in known and right in known), [])
