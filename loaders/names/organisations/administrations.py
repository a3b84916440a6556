"""An administration by its subject alone, where the document names it in full: `Kultur & Fritid`."""

from collections.abc import Iterable, Iterator

from loaders.names.organisations.candidates import Candidate, Stream, organisation
from loaders.names.words.phrases import Phrases

_LEAD = "Förvaltningen för "
_NAMED = frozenset({"för", "nämnden", "förvaltningen"})


def administrations(stream: Stream, named: Iterable[Candidate]) -> Iterator[Candidate]:
    """Find the subjects, of two nouns joined by `&`, that stand for an administration which `named` has in full."""
    subjects: Phrases[str] = Phrases()
    for name in sorted({c.name for c in named if c.name.startswith(_LEAD) and "&" in c.name}):
        subjects.add(name.removeprefix(_LEAD), name)
    if not subjects:
        return
    for place, token in enumerate(stream):
        if token.capital and place and stream[place - 1].fold not in _NAMED:
            for match in subjects.at(stream, place)[:1]:
                yield organisation(place, match.stop, match.value, "administration-by-its-subject", 0.85)
