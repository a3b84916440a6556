"""What the graph covers, and how well: one answer."""

from dataclasses import dataclass

from graph_service.queries.coverage.calendar import Calendar, calendar
from graph_service.queries.coverage.certainty import Band, certainty
from graph_service.queries.coverage.contradictions import Contradiction, contradictions
from graph_service.queries.coverage.documents import minutes_kept
from graph_service.queries.coverage.numbering import Gap, gaps
from graph_service.queries.coverage.understood import Understood, understood
from graph_service.store.base import View


@dataclass(frozen=True, slots=True)
class Coverage:
    """What is known and what is not. `bands` count claims by how sure their reader was.

    Of gaps and contradictions as many as the limit; `gaps_in_all` and `contradictions_in_all` count the rest too.
    """

    meetings: Calendar
    gaps: tuple[Gap, ...]
    gaps_in_all: int
    understood: Understood
    contradictions: tuple[Contradiction, ...]
    contradictions_in_all: int
    bands: tuple[Band, ...]


def coverage(view: View, limit: int = 50) -> Coverage:
    """What is known and what is not; so many bodies, gaps, contradictions and documents."""
    lacking, differing = gaps(view), contradictions(view)
    return Coverage(
        calendar(view, limit),
        lacking[:limit],
        len(lacking),
        understood(view, limit),
        differing[:limit],
        len(differing),
        certainty(view, (document.version for document in minutes_kept(view))),
    )
