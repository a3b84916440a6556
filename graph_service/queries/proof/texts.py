"""Kept texts: each as it was written, and each quote as it stands there."""

from graph_service.queries.proof.fault import Faults
from graph_service.store.base import Kept, View
from graph_service.store.claims import digest_of, quote_of
from ontology.statement import Span

_PAGE = 200


def prove_text(view: View, version: str, faults: Faults, address: str) -> int:
    """Check the text of a version and its quotes; returns its length (-1 where it is not there)."""
    kept = view.document(version)
    if kept is None:
        return -1
    if digest_of(kept.text) != kept.digest:
        faults.add(address, "text", "is not the text that was kept when the document was read")
    for spans, quote in view.quotes(version).items():
        if quote != quote_of(kept.text, spans):
            faults.add(address, "text", f"the quote of {_place(spans)} is not what stands there: {quote!r}")
    return len(kept.text)


def misplaced(spans: tuple[Span, ...], length: int) -> Span | None:
    """The first of the spans that lies outside a text of this length."""
    return next((span for span in spans if not 0 <= span.start < span.end <= length), None)


def documents(view: View) -> list[Kept]:
    """One address of each kept version."""
    found: dict[str, Kept] = {}
    after: str | None = None
    while True:
        page = view.documents(after, _PAGE)
        for kept in page.rows:
            found.setdefault(kept.version, kept)
        after = page.next
        if after is None:
            return list(found.values())


def _place(spans: tuple[Span, ...]) -> str:
    return ", ".join(f"{span.start}–{span.end}" for span in spans)
