"""Assignments as people read them in a terminal, in Swedish."""

from itertools import groupby

from rich.console import Console
from rich.text import Text

from graph_service.cli.asking.answers import print_quote, tell_of_more
from graph_service.cli.terminal import terminal
from graph_service.queries.follow_up.follow_up import Followed, FollowUp
from graph_service.queries.follow_up.standing import Standing

TITLES = {
    Standing.PASSED: "Tiden har gått ut, och inget senare protokoll tar upp saken",
    Standing.SOON: "Ska vara klart inom tre månader",
    Standing.LATER: "Ska vara klart senare",
    Standing.UNDATED: "Öppet, utan dag",
    Standing.RETURNED: "Har kommit upp igen",
    Standing.APPOINTED: "Val",
}


def print_follow_up(answer: FollowUp, console: Console | None = None) -> None:
    """Print assignments by how they stand, each with its passage."""
    out = console or terminal()
    if not answer.rows.rows:
        out.print("Inga uppdrag.")
        return
    out.print(f"Läget {answer.as_of}, den senaste dag som det finns protokoll från.")
    for standing, rows in groupby(answer.rows.rows, lambda row: row.standing):
        out.print(Text(f"\n{TITLES[standing]} ({answer.counts[standing]})", style="bold"))
        for row in rows:
            _print_row(out, row)
    tell_of_more(out, answer.rows.next)


def _print_row(out: Console, row: Followed) -> None:
    one = row.assignment
    who = [one.linked[id_].name for id_ in one.values.get("assignee", ()) if id_ in one.linked]
    due = row.due.words or row.due.day if row.due else None
    told = [", ".join(who) or "okänt vem", f"klart: {due}" if due else "", row.body.name if row.body else ""]
    out.print(f"  {one.name}", soft_wrap=True, highlight=False)
    out.print(f"    {' · '.join([*filter(None, told), one.day or 'okänd dag'])}", soft_wrap=True, highlight=False)
    if row.returned:
        out.print(f"    igen {row.returned.day}: {row.returned.item.name}", soft_wrap=True, highlight=False)
    for quote in one.evidence[:1]:
        print_quote(out, quote)
