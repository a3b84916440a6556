"""What a store holds, as a report."""

from collections import Counter
from typing import cast

from graph_service.queries.coverage.contradictions import contradictions
from graph_service.queries.coverage.documents import kept_documents
from graph_service.store.base import Audience, Store, View
from graph_service.store.claims import source_name

_OTHERS = {"statements": "Uppgifter", "documents": "Handlingar"}  # what is counted but is no class


def status_of(store: Store, audience: Audience, *, listed: bool = False) -> dict[str, object]:
    """Documents by source (each `listed` if wanted), things by class, and values on which documents differ."""
    view = store.view(audience)
    kept = list(kept_documents(view))
    report: dict[str, object] = {
        "audience": audience.value,
        "documents": dict(sorted(Counter(source_name(k.address) for k in kept).items())),
        "released": sum(k.released for k in kept),
        "things": view.counts(),
        "differing": differing(view),
    }
    if listed:
        inside = kept_documents(store.view(Audience.INTERNAL))  # with the addresses that commands take
        seen = (k for k in inside if k.released or audience is Audience.INTERNAL)
        report["listed"] = [{"address": k.address, "day": k.day, "released": k.released} for k in seen]
    return report


def differing(view: View) -> list[dict[str, object]]:
    """Meetings of which documents say different things."""
    return [
        {"meeting": one.meeting.id, "property": one.property, "values": [claim.value for claim in one.claims]}
        for one in contradictions(view)
    ]


def print_status(report: dict[str, object]) -> None:
    """Print the report for people."""
    from rich.table import Table

    from graph_service.cli.terminal import terminal
    from ontology.schema import SCHEMA

    sources, things = (cast("dict[str, int]", report[key]) for key in ("documents", "things"))
    labels = _OTHERS | {name: class_.label.sv for name, class_ in SCHEMA.classes.items()}
    out = terminal()
    for title, counts in (
        ("Handlingar per källa", sources),
        ("Innehåll", {labels[name]: number for name, number in things.items()}),
    ):
        table = Table("", "antal", title=title)
        for name, number in counts.items():
            table.add_row(name, str(number))
        out.print(table)
    out.print(f"Släppta för allmänheten: {report['released']}")
    for row in cast("list[dict[str, object]]", report["differing"]):
        out.print(f"Handlingar säger olika om {row['meeting']}: {row['property']} {row['values']}", soft_wrap=True)
    for document in cast("list[dict[str, object]]", report.get("listed", [])):
        released = "släppt" if document["released"] else "intern"
        out.print(f"{document['address']}  {document['day'] or 'utan dag'}  {released}", soft_wrap=True)
