"""Answers about networks as people read them in a terminal, in Swedish."""

from collections.abc import Iterable

from rich.console import Console
from rich.table import Table

from graph_service.cli.answers import kinds_of, years
from graph_service.cli.terminal import terminal
from graph_service.queries.answers import Named
from graph_service.queries.ties.change import Difference, How
from graph_service.queries.ties.ego import Ego
from graph_service.queries.ties.whole import Tie

HOW_NAMES = {
    How.CAME: "tillkom",
    How.WENT: "upphörde",
    How.GREW: "växte",
    How.SHRANK: "minskade",
    How.STAYED: "lika",
}


def print_ego(answer: Ego, console: Console | None = None) -> None:
    """Print the ties around an actor."""
    out = console or terminal()
    others = answer.actors_in_all - 1
    if not others:
        out.print(f"{answer.actor.name} har inga samband i det som frågas efter.")
        return
    out.print(f"{answer.actor.name}: {others} andra inom {answer.depth} steg, {answer.ties_in_all} samband.")
    out.print(ties_table((near.actor for near in answer.actors), answer.ties))


def ties_table(actors: Iterable[Named], ties: Iterable[Tie]) -> Table:
    """Ties as a table."""
    names = {actor.id: actor.name for actor in actors}
    table = Table("mellan", "och", "styrka", "belägg", "år", "varav")
    for tie in ties:
        told = (f"{tie.weight:.2f}", str(tie.count), years(tie.first, tie.last), kinds_of(tie))
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
