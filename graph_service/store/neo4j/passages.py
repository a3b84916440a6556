"""Passages as text that sorts as their numbers do, and claims as hashes."""

from functools import lru_cache
from hashlib import blake2b

from ontology.statement import Span

_PAGE, _OFFSET = 5, 9


@lru_cache(maxsize=65536)
def place_of(spans: tuple[Span, ...]) -> str:
    """Spans as `page:start:end`, each number of a fixed width, one blank between; `claims.spans_of` reads it."""
    return " ".join(f"{page:0{_PAGE}}:{start:0{_OFFSET}}:{end:0{_OFFSET}}" for page, start, end in spans)


def claim_of(subject: str, property_: str, value: str) -> str:
    """A hash that is a claim's name in the index of sayings."""
    return blake2b(f"{subject}\x1f{property_}\x1f{value}".encode(), digest_size=12).hexdigest()
