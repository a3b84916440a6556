"""All documents that are kept, and those of them that are minutes."""

from collections.abc import Iterator

from graph_service.store.base import Kept, View

NO_MINUTES = ("judgements", "reference")


def kept_documents(view: View) -> Iterator[Kept]:
    """All kept documents without their text, by address."""
    after = None
    while True:
        page = view.documents(after, 500)
        yield from page.rows
        if page.next is None:
            return
        after = page.next


def minutes_kept(view: View) -> Iterator[Kept]:
    """Those of them that are no reference data and no judgements."""
    rows = view.table("Document", ("version", "record"))
    others = {version for row in rows for version in row.columns[0] if {*NO_MINUTES}.intersection(row.columns[1])}
    return (document for document in kept_documents(view) if document.version not in others)
