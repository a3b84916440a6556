"""What a store holds, as a report."""

from collections import Counter
from collections.abc import Iterator
from typing import cast

from graph_service.store.base import Audience, Kept, Store, View

_ASKED = ("start", "end", "place", "name")


def status_of(store: Store, audience: Audience, *, listed: bool = False) -> dict[str, object]:
    """Documents by source (each `listed` if wanted), things by class, and values on which documents differ."""
    view = store.view(audience)
    kept = list(kept_documents(view))
    report: dict[str, object] = {
        "audience": audience.value,
        "documents": dict(sorted(Counter(k.address.partition(":")[0] for k in kept).items())),
        "released": sum(k.released for k in kept),
        "things": view.counts(),
        "differing": differing(view),
    }
    if listed:
        report["listed"] = [{"address": k.address, "day": k.day, "released": k.released} for k in kept]
    return report


def kept_documents(view: View) -> Iterator[Kept]:
    """All kept documents without their text, by address."""
    after = None
    while True:
        page = view.documents(after, 500)
        yield from page.rows
        if page.next is None:
            return
        after = page.next


def differing(view: View) -> list[dict[str, object]]:
    """Meetings of which documents say different things."""
    found: list[dict[str, object]] = []
    for row in view.table("Meeting", ("^about_meeting",)):
        if len(row.columns[0]) < 2:  # noqa: PLR2004 - one document cannot contradict itself
            continue
        for property_ in _ASKED:
            values = sorted({saying.value for saying in view.evidence(row.id, property_, limit=200).rows})
            if len(values) > 1:
                found.append({"meeting": row.id, "property": property_, "values": values})
    return found


def print_status(report: dict[str, object]) -> None:
    """Print the report for people."""
    from rich.table import Table

    from graph_service.cli.terminal import terminal
    from ontology.schema import SCHEMA

    out = terminal()
    for title, key in (("Handlingar per källa", "documents"), ("Innehåll", "things")):
        table = Table("", "antal", title=title)
        for name, number in cast("dict[str, int]", report[key]).items():
            table.add_row(SCHEMA.classes[name].label.sv if name in SCHEMA.classes else name, str(number))
        out.print(table)
    out.print(f"Släppta för allmänheten: {report['released']}")
    for row in cast("list[dict[str, object]]", report["differing"]):
        out.print(f"Handlingar säger olika om {row['meeting']}: {row['property']} {row['values']}", soft_wrap=True)
    for document in cast("list[dict[str, object]]", report.get("listed", [])):
        released = "släppt" if document["released"] else "intern"
        out.print(f"{document['address']}  {document['day'] or 'utan dag'}  {released}", soft_wrap=True)
