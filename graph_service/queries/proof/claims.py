"""What is said and what is drawn, side by side: nothing drawn that nobody says, no link to what is not there."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from graph_service.queries.proof.fault import Faults
from graph_service.queries.proof.texts import misplaced
from graph_service.store.base import Saying, Thing, View
from ontology.schema import SCHEMA

_KNOWN = 100_000  # ids remembered as being there


class Pair(NamedTuple):
    """A thing as drawn, and what is said under its id; one of them may be missing."""

    id: str
    thing: Thing | None
    said: Sequence[Saying]


def pairs(view: View) -> Iterator[Pair]:
    """Everything that is drawn or said of, in the order of the ids; flat memory."""
    things, sayings = view.facts(), view.ledger()
    thing, said = next(things, None), next(sayings, None)
    while thing is not None or said is not None:
        if thing is not None and (said is None or thing.id < said[0]):
            yield Pair(thing.id, thing, ())
            thing = next(things, None)
        elif said is not None and (thing is None or said[0] < thing.id):
            yield Pair(said[0], None, said[1])
            said = next(sayings, None)
        elif thing is not None and said is not None:
            yield Pair(thing.id, thing, said[1])
            thing, said = next(things, None), next(sayings, None)


class Claims:
    """Checks pairs against each other, against the lengths of the texts by version, and against what there is."""

    def __init__(self, view: View, lengths: dict[str, int], faults: Faults) -> None:
        self._view = view
        self._lengths = lengths
        self._faults = faults
        self._there: set[str] = set()

    def prove(self, batch: Sequence[Pair]) -> None:
        """Check some pairs."""
        links: list[tuple[str, str, str]] = []
        for pair in batch:
            for saying in pair.said:
                self._place(saying)
            links += self._links(pair)
            if pair.thing is not None:
                self._drawn(pair.thing, pair.said)
        self._ends(links, {pair.id for pair in batch if pair.thing is not None})

    def _place(self, saying: Saying) -> None:
        length = self._lengths.get(saying.document, -1)
        if length < 0:
            self._faults.add(saying.subject, saying.property, "its document is not there")
        elif (span := misplaced(saying.spans, length)) is not None:
            wrong = f"the passage {span.start}–{span.end} lies outside its text"
            self._faults.add(saying.subject, saying.property, wrong)

    def _drawn(self, thing: Thing, said: Sequence[Saying]) -> None:
        """What is drawn must be said, of the thing or of what was judged to be the same."""
        claims = {(saying.property, saying.value) for saying in said}
        for name, values in (*thing.values.items(), ("type", (thing.type,))):
            for value in values:
                if (name, value) in claims or self._view.evidence(thing.id, name, value, limit=1).rows:
                    continue
                self._faults.add(thing.id, name, f"{value!r} is drawn, and no document says it")

    @staticmethod
    def _links(pair: Pair) -> Iterator[tuple[str, str, str]]:
        drawn = pair.thing.values if pair.thing is not None else {}
        for name in sorted({*drawn, *(saying.property for saying in pair.said)}):
            known = SCHEMA.properties.get(name)
            if known is not None and known.is_link:
                said = {saying.value for saying in pair.said if saying.property == name}
                yield from ((pair.id, name, value) for value in sorted(said.union(drawn.get(name, ()))))

    def _ends(self, links: Sequence[tuple[str, str, str]], here: set[str]) -> None:
        """Every link must lead to a thing."""
        asked = {end for _, _, end in links} - here - self._there
        if len(self._there) > _KNOWN:
            self._there.clear()
        found = self._view.things(sorted(asked)).keys() if asked else set()
        self._there |= found
        for id_, name, end in links:
            if end in asked and end not in found:
                self._faults.add(id_, name, f"{end} is not there")
