"""Passages written as text and quoted; addresses, the source that they name, and what the public sees of them."""

from functools import lru_cache
from hashlib import sha256

from ontology.statement import Span

PUBLIC_PLACE = 16  # characters of a version that tell it from all others of a source


def source_name(address: str) -> str:
    """The source that an address belongs to: what stands before its first colon."""
    return address.partition(":")[0]


def public_address(source: str, version: str) -> str:
    """Where the public is told that a version is: names of files and folders may name people, and are not shown."""
    return f"{source}:{version[:PUBLIC_PLACE]}"


def spans_text(spans: tuple[Span, ...]) -> str:
    """Spans as `page:start:end`, one blank between."""
    if len(spans) == 1:  # nearly always
        page, start, end = spans[0]
        return f"{page}:{start}:{end}"
    return " ".join(f"{page}:{start}:{end}" for page, start, end in spans)


@lru_cache(maxsize=65536)
def spans_of(text: str) -> tuple[Span, ...]:
    """The spans that `spans_text` wrote."""
    return tuple(Span(*map(int, part.split(":"))) for part in text.split())


def digest_of(text: str) -> str:
    """What tells later whether a kept text is still the one that was written: its SHA-256."""
    return sha256(text.encode()).hexdigest()


def quote_of(text: str, spans: tuple[Span, ...]) -> str:
    """The characters of a passage: the text of its spans, in order."""
    return "".join(text[start:end] for _, start, end in spans)
