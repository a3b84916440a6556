"""Answers as people read them in a terminal, in Swedish."""

from rich.console import Console
from rich.table import Table
from rich.text import Text

from graph_service.cli.terminal import terminal
from graph_service.queries.answers import Quote
from graph_service.queries.involvement import Involvement
from graph_service.store.base import Hit, Page
from ontology.schema import SCHEMA

ROLE_NAMES = {
    "decided": "beslutade",
    "took_part": "deltog",
    "presented": "föredrog",
    "charged": "fick uppdrag",
    "reported_to": "får rapport",
    "agreed": "avtalspart",
    "dissented": "avvikande mening",
    "named": "nämndes",
}
_QUOTED = 160


def print_involvement(answer: Involvement, console: Console | None = None) -> None:
    """Print who is involved, with a quote for each role."""
    out = console or terminal()
    subject = answer.subject.name if answer.subject else f"”{answer.words}”"
    out.print(f"{answer.actors} aktörer är inblandade i {subject} ({answer.items} punkter).")
    for one in answer.involved.rows:
        label = SCHEMA.classes[one.actor.type].label.sv.lower()
        name = Text(f"\n{one.actor.name}", style="bold")
        out.print(name.append(f" ({label}), {years(one.first, one.last)}", style="not bold"))
        for part in one.parts:
            out.print(f"  {ROLE_NAMES.get(part.role, part.role)} × {part.number}, sedan {part.first or 'okänd dag'}")
            for quote in part.evidence[:1]:
                print_quote(out, quote)
    tell_of_more(out, answer.involved.next)


def print_quote(out: Console, quote: Quote) -> None:
    """Print a passage and where it stands."""
    words = quote.sentence or quote.quote
    short = words if len(words) <= _QUOTED else f"{words[:_QUOTED]}…"
    out.print(f"    ”{short}”", style="italic", soft_wrap=True)
    out.print(f"    – {quote.where()}", style="dim", soft_wrap=True)


def print_hits(answer: Page[Hit], console: Console | None = None) -> None:
    """Print what search found."""
    out = console or terminal()
    if not answer.rows:
        out.print("Inget hittades.")
        return
    table = Table("namn", "slag", "dag", "id")
    for hit in answer.rows:
        name = hit.name if len(hit.name) <= _QUOTED else f"{hit.name[:_QUOTED]}…"
        table.add_row(name, SCHEMA.classes[hit.type].label.sv, hit.day or "", hit.id)
    out.print(table)
    tell_of_more(out, answer.next)


def tell_of_more(out: Console, cursor: str | None) -> None:
    """Say how to go on where there are more answers."""
    if cursor is not None:
        out.print(f"Det finns fler: --after {cursor}", soft_wrap=True)


def years(first: str | None, last: str | None) -> str:
    """The years of two days."""
    found = sorted({day[:4] for day in (first, last) if day})
    return "–".join(found) or "okända år"
