"""Answers about networks as people read them in a terminal, in Swedish."""

from collections.abc import Iterable

from rich.console import Console
from rich.table import Table

from graph_service.cli.asking.answers import print_quote, years
from graph_service.cli.terminal import terminal
from graph_service.queries.answers import Named
from graph_service.queries.comparison import By, Comparison
from graph_service.queries.partners import Partner
from graph_service.queries.ties.change import Difference, How
from graph_service.queries.ties.ego import Ego
from graph_service.queries.ties.kinds import KINDS
from graph_service.queries.ties.network import Network
from graph_service.queries.ties.ways import Ways
from graph_service.queries.ties.whole import Tie

HOW_NAMES = {
    How.CAME: "tillkom",
    How.WENT: "upphörde",
    How.GREW: "växte",
    How.SHRANK: "minskade",
    How.STAYED: "lika",
}
BY_NAMES = {By.ALL: "alla", By.SOME: "några", By.ONE: "en"}
_LISTS = {"topics": "Ämnen", "bodies": "Organ", "organisations": "Organisationer"}


def print_network(answer: Network, console: Console | None = None) -> None:
    """Print the strongest ties as a table."""
    out = console or terminal()
    if not answer.ties:
        out.print("Inga samband: färre än två aktörer möts i det som frågas efter.")
        return
    of = f"{answer.ties_in_all} samband"
    if answer.left_out:
        of += f" ({answer.left_out} utelämnade)"
    out.print(ties_table(answer.actors, answer.ties, f"De starkaste av {of}"))


def print_ego(answer: Ego, console: Console | None = None) -> None:
    """Print the ties around an actor."""
    out = console or terminal()
    others = answer.actors_in_all - 1
    if not others:
        out.print(f"{answer.actor.name} har inga samband i det som frågas efter.")
        return
    out.print(f"{answer.actor.name}: {others} andra inom {answer.depth} steg, {answer.ties_in_all} samband.")
    out.print(ties_table((near.actor for near in answer.actors), answer.ties))


def ties_table(actors: Iterable[Named], ties: Iterable[Tie], title: str | None = None) -> Table:
    """Ties as a table, each with its kinds, their counts and weights."""
    names = {actor.id: actor.name for actor in actors}
    table = Table("mellan", "och", "styrka", "belägg", "år", "varav", title=title)
    for tie in ties:
        kinds = ", ".join(f"{KINDS[k.kind].label.sv} {k.count} ({k.weight:.2f})" for k in tie.kinds)
        told = (f"{tie.weight:.2f}", str(tie.count), years(tie.first, tie.last), kinds)
        table.add_row(names[tie.source], names[tie.target], *told)
    return table


def print_change(answer: Difference, console: Console | None = None) -> None:
    """Print what changed as a table."""
    out = console or terminal()
    out.print(", ".join(f"{HOW_NAMES[How(how)]} {number}" for how, number in answer.counts.items()))
    if not answer.ties:
        return
    names = {actor.id: actor.name for actor in answer.actors}
    table = Table("mellan", "och", "hur", "före", "efter", "skillnad")
    for tie in answer.ties:
        weights = (f"{side.weight:.2f}" if side else "–" for side in (tie.before, tie.after))
        table.add_row(names[tie.source], names[tie.target], HOW_NAMES[tie.how], *weights, f"{tie.difference:+.2f}")
    out.print(table)


def print_ways(answer: Ways, console: Console | None = None) -> None:
    """Print ways, each with its ties."""
    out = console or terminal()
    if not answer.ways:
        out.print(f"{answer.source.name} och {answer.target.name} hänger inte ihop i det som frågas efter.")
        return
    names = {actor.id: actor.name for actor in answer.actors}
    for way in answer.ways:
        out.print(" – ".join(names[actor] for actor in way.actors), style="bold", soft_wrap=True)
        out.print(ties_table(answer.actors, way.ties))


def print_comparison(answer: Comparison, console: Console | None = None) -> None:
    """Print what each is involved in, with the passage of the first to be."""
    out = console or terminal()
    names = {one.id: one.name for one in answer.municipalities}
    lists = {"topics": answer.topics, "bodies": answer.bodies, "organisations": answer.organisations}
    for kind, rows in lists.items():
        counts = ", ".join(f"{BY_NAMES[By(by)]} {number}" for by, number in answer.counts[kind].items())
        out.print(f"{_LISTS[kind]}: {counts}", style="bold")
        for row in rows:
            out.print(f"  {row.thing.name} ({BY_NAMES[row.by]})", soft_wrap=True)
            for share in row.shares:
                since = (
                    f" × {share.number}, sedan {share.first or 'okänd dag'}" if share.number else ", medlem eller ägare"
                )
                out.print(f"    {names[share.municipality]}{since}", soft_wrap=True)
                for quote in share.evidence[:1]:
                    print_quote(out, quote)
    out.print(f"Tillsammans med andra kommuner: {answer.partners.partners_in_all}", style="bold")
    for partner in answer.partners.partners:
        ties = (f"{names[_end(tie, partner)]} {tie.weight:.2f}" for tie in partner.ties)
        out.print(f"  {partner.municipality.name}: {', '.join(ties)}", soft_wrap=True)


def _end(tie: Tie, partner: Partner) -> str:
    return tie.target if tie.source == partner.municipality.id else tie.source
