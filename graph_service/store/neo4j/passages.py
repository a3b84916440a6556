"""Passages as text that sorts as their numbers do."""

from functools import lru_cache

from ontology.statement import Span

_PAGE, _OFFSET = 5, 9


@lru_cache(maxsize=65536)
def place_of(spans: tuple[Span, ...]) -> str:
    """Spans as `page:start:end`, each number of a fixed width, one blank between; `claims.spans_of` reads it."""
    return " ".join(f"{page:0{_PAGE}}:{start:0{_OFFSET}}:{end:0{_OFFSET}}" for page, start, end in spans)
