"""`graph-service coverage`: what is known and what is not."""

from typing import TYPE_CHECKING, Annotated

import typer

from graph_service.cli.options import AudienceOption, JsonOption, StoreOption, viewed
from graph_service.settings import DEFAULT_STORE
from graph_service.store.base import Audience

if TYPE_CHECKING:
    from graph_service.queries.coverage.calendar import Calendar
    from graph_service.queries.coverage.coverage import Coverage


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(coverage)


def coverage(
    store: StoreOption = DEFAULT_STORE,
    limit: Annotated[int, typer.Option(min=1, max=500, help="Bodies, gaps, documents and so on, so many each.")] = 20,
    audience: AudienceOption = Audience.PUBLIC,
    as_json: JsonOption = False,
) -> None:
    """Of which meetings minutes are known, which paragraphs lack, and what was not understood.

    Example: graph-service coverage --limit 50
    """
    from graph_service.cli.terminal import tell
    from graph_service.queries.coverage.coverage import coverage as ask

    with viewed(store, audience) as view:
        answer = ask(view, limit)
    tell(answer, _print, as_json=as_json)


def _print(answer: "Coverage") -> None:
    from graph_service.cli.terminal import terminal

    out = terminal()
    _print_meetings(answer.meetings)
    for gap in answer.gaps:
        since = gap.after or f"årets början {gap.year}"
        out.print(f"{gap.body.name}: § {gap.first}–{gap.last} saknas mellan {since} och {gap.before}", soft_wrap=True)
    read = answer.understood
    if read.documents:
        share = 1 - read.not_understood / read.lines if read.lines else 1.0
        out.print(
            f"{read.whole} av {read.documents} handlingar förstods helt; {share:.1%} av raderna.", highlight=False
        )
    for one in read.least:
        out.print(f"  {one.not_understood} av {one.lines} rader förstods inte: {one.address}", soft_wrap=True)
    for differing in answer.contradictions:
        values = ", ".join(claim.value for claim in differing.claims)
        out.print(f"Handlingar säger olika om {differing.meeting.name}: {differing.property} {values}", soft_wrap=True)


def _print_meetings(found: "Calendar") -> None:
    from rich.table import Table

    from graph_service.cli.terminal import terminal

    if not found.bodies:
        terminal().print("Inga möten är kända.")
        return
    years = range(found.first or 0, (found.last or -1) + 1)
    table = Table("organ", *map(str, years), title="Möten som det finns protokoll från (och som bara nämns)")
    for row in found.bodies:
        told = {year.year: f"{year.known or ''}{f' ({year.named})' if year.named else ''}" for year in row.years}
        table.add_row(row.body.name, *(told.get(year, "") for year in years))
    terminal().print(table)
