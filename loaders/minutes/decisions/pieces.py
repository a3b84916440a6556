"""Sentences put together with the labels behind them, and parted where another person's task begins."""

import re
from collections.abc import Iterator, Sequence

from loaders.minutes.decisions.acting import acting
from loaders.minutes.decisions.assignees import Assigning
from loaders.minutes.decisions.turned import TALK
from loaders.minutes.items.markers import next_clause
from loaders.minutes.lines.flow import Flow

_BARE_LABEL = re.compile(
    r"(?:(?:Huvud)?[Aa]nsvariga?|Ansvar|Ansv\.?|Utförs av|Utförare|Å|Åtg\.?|Vem|Klart?|När|Deadline|Senast"
    r"|Tid)\s?:\s|Klart?\s(?:(?:senast|till|före|innan|den)\s)*(?:\d|v\b|vecka\b)"
)
_NEXT_ATT = re.compile(r"\s(?:(?P<and>och|samt)\s)?att\s(?=[A-ZÅÄÖ])")
_WAITS = re.compile(r"\b(?:ser till|se till|tillser|[a-zåäö]+r|till|om|på|av|så|genom|för|i|med|vid|än)$")
_WORDS = re.compile(r"[a-zåäö]+")


def with_labels(sentences: Sequence[Flow]) -> list[Flow]:
    """Put a label that says who or when (`Ansv: Bo`, `Klart: 1 maj`) to the sentence before it."""
    told: list[Flow] = []
    for sentence in sentences:
        if told and _BARE_LABEL.match(sentence.characters):
            told[-1] = Flow.joined([told[-1], sentence])
        else:
            told.append(sentence)
    return told


def each_agent(flow: Flow, assigning: Assigning) -> Iterator[Flow]:
    """Cut a clause where another person's begins: `Anna bokar lokal och att Per bjuder in`."""
    start = 0
    for found in _NEXT_ATT.finditer(flow.characters):
        if not found["and"] and _is_waited_for(flow.characters[start : found.start()], flow.characters[found.end() :]):
            continue
        if assigning.charged(flow.part(found.end())) or acting(assigning, flow.part(found.end())):
            yield flow.part(start, found.start())
            start = found.end()
    yield flow.part(start)


def _is_waited_for(above: str, clause: str) -> bool:
    """Tell whether a clause behind a bare `att` is what somebody in the one `above` it says or sees to."""
    said = not TALK.isdisjoint(_WORDS.findall(above))
    return said or _WAITS.search(above) is not None or not next_clause(clause, above)
