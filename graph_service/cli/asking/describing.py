"""`graph-service describe | overview`: a thing from all sides, and the graph at a glance."""

from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from graph_service.cli.asking.questions import must_be_named
from graph_service.cli.options import AudienceOption, JsonOption, StoreOption, viewed
from graph_service.settings import DEFAULT_STORE
from graph_service.store.base import Audience

if TYPE_CHECKING:
    from graph_service.queries.overview import Overview
    from graph_service.queries.portrait import Portrait
    from graph_service.queries.related import Group
    from graph_service.queries.timeline import Timeline

LimitOption = Annotated[int, typer.Option(min=1, max=200, help="Passages of a value, and things of each kind.")]


class Sides(NamedTuple):
    """A thing from all sides: what is said of it, when, and what leads to it."""

    thing: "Portrait"
    timeline: "Timeline"
    related: "tuple[Group, ...]"


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command()(describe)
    app.command()(overview)


def describe(
    thing: Annotated[str, typer.Argument(help="What to describe: an id or name.")],
    store: StoreOption = DEFAULT_STORE,
    limit: LimitOption = 3,
    audience: AudienceOption = Audience.PUBLIC,
    as_json: JsonOption = False,
) -> None:
    """All that is said of a thing with the words that say it, when something happened, and what leads to it.

    Example: graph-service describe "Täby kommun"
    """
    from graph_service.cli.terminal import tell
    from graph_service.queries.portrait import portrait
    from graph_service.queries.related import related
    from graph_service.queries.timeline import timeline

    with viewed(store, audience) as view:
        id_ = must_be_named(view, thing)
        sides = Sides(portrait(view, id_, limit), timeline(view, id_), related(view, id_, limit=limit))
    tell(sides, _print_sides, as_json=as_json)


def overview(
    store: StoreOption = DEFAULT_STORE,
    limit: LimitOption = 5,
    audience: AudienceOption = Audience.PUBLIC,
    as_json: JsonOption = False,
) -> None:
    """The graph at a glance: how much there is, the strongest and the newest ties, the latest decisions.

    Example: graph-service overview --limit 10
    """
    from graph_service.cli.terminal import tell
    from graph_service.queries.overview import overview as ask

    with viewed(store, audience) as view:
        answer = ask(view, limit)
    tell(answer, _print_overview, as_json=as_json)


def _print_sides(sides: Sides) -> None:
    _print_portrait(sides.thing)
    _print_timeline(sides.timeline)
    _print_related(sides.related)


def _print_portrait(found: "Portrait") -> None:
    from graph_service.cli.terminal import terminal
    from ontology.schema import SCHEMA

    out = terminal()
    out.print(f"{found.name} ({SCHEMA.classes[found.type].label.sv.lower()})", style="bold", soft_wrap=True)
    for said in found.said:
        label = SCHEMA.properties[said.property].label.sv
        for value in said.values:
            out.print(f"{label}: {value.linked.name if value.linked else value.value}", soft_wrap=True)
            for quote in value.quotes:
                out.print(f"  ”{quote.sentence[:160]}”  {quote.where()}", style="dim", soft_wrap=True)
        if said.number > len(said.values):
            out.print(f"  och {said.number - len(said.values)} till")
        for value in said.differing:
            out.print(f"{label}, sägs också: {value.linked.name if value.linked else value.value}", soft_wrap=True)


def _print_timeline(found: "Timeline") -> None:
    from graph_service.cli.terminal import terminal

    most = max((bar.number for bar in found.bars), default=0)
    for bar in found.bars:
        terminal().print(f"{bar.at:8} {'▇' * round(40 * bar.number / most)} {bar.number or ''}")


def _print_related(found: "tuple[Group, ...]") -> None:
    from graph_service.cli.terminal import terminal
    from ontology.schema import SCHEMA

    for group in found:
        made = SCHEMA.properties[group.property]
        label = (made.inverse or made.label).sv
        terminal().print(f"{label}, {SCHEMA.classes[group.type].label.sv.lower()}: {group.number}", style="bold")
        for row in group.rows.rows:
            names = " · ".join(end.name for end in row.ends) or row.thing.name
            terminal().print(f"  {row.day or '':10}  {names}", soft_wrap=True)


def _print_overview(found: "Overview") -> None:
    from graph_service.cli.terminal import terminal

    names: dict[str, str] = {}
    out = terminal()
    for title, actors, ties in (
        ("Starkast samverkan", found.strongest.actors, found.strongest.ties),
        ("Nyast samverkan", found.newest.actors, found.newest.ties),
    ):
        names |= {actor.id: actor.name for actor in actors}
        out.print(title, style="bold")
        for tie in ties:
            ends = f"{names[tie.source]} – {names[tie.target]}"
            out.print(f"  {ends}: styrka {tie.weight:.2f}, sedan {tie.first or 'okänd dag'}", soft_wrap=True)
    out.print("Senaste besluten", style="bold")
    for decision in found.decisions:
        out.print(f"  {decision.day or '':10}  {decision.name}", soft_wrap=True)
    meetings = found.meetings
    out.print(f"{meetings.number} kända möten, {meetings.first or '?'} till {meetings.last or '?'}")
