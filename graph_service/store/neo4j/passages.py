"""Passages as text that sorts as their numbers do, and claims as hashes."""

from functools import lru_cache
from hashlib import blake2b

from ontology.statement import Span

_PAGE, _OFFSET = 5, 9


@lru_cache(maxsize=65536)
def place_of(spans: tuple[Span, ...]) -> str:
    """Spans as `page:start:end`, each number of a fixed width, one blank between; `claims.spans_of` reads it."""
    return " ".join(f"{page:0{_PAGE}}:{start:0{_OFFSET}}:{end:0{_OFFSET}}" for page, start, end in spans)


def claim_of(subject: str, property_: str, value: str) -> int:
    """A hash that finds a claim in the index of sayings; whoever reads by it compares what was meant, too.

    A number of 64 bits, since an index of these is half the work of one of strings.
    """
    digest = blake2b(f"{subject}\x1f{property_}\x1f{value}".encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)
