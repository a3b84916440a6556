"""The one currency: a statement, and the passage that says it."""

from typing import NamedTuple


class Span(NamedTuple):
    """Characters `start` to `end` (exclusive) of a document's stored text, which lie on `page`.

    Offsets count Unicode code points of the whole stored text from 0; pages count from 1.
    """

    page: int
    start: int
    end: int


class Source(NamedTuple):
    """Who says it: the document's version, its passage in order, the rule that read it.

    `document` is the SHA-256 (hexadecimal) of the document's bytes; `confidence` lies in (0, 1].
    """

    document: str
    spans: tuple[Span, ...]
    rule: str
    confidence: float


class Statement(NamedTuple):
    """`source` says that `subject` (an id) has `property` (a name in the schema) with `value`.

    `value` is always a canonical string; the property tells whether it is the id of another thing,
    a plain value or an outside IRI.
    """

    subject: str
    property: str
    value: str
    source: Source
