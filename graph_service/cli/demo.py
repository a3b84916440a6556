"""The demonstration: what was read, who works with whom, who is involved, what to try next."""

import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from os.path import relpath
from shutil import which
from urllib.parse import urlsplit

from graph_service.cli.asking.answers import print_involvement
from graph_service.cli.asking.network_answers import print_network
from graph_service.cli.loading.loader import Loader
from graph_service.cli.loading.report import LoadReport, print_report
from graph_service.cli.terminal import terminal
from graph_service.queries.involvement import involved_in
from graph_service.queries.scope import Scope
from graph_service.queries.ties.kinds import Level
from graph_service.queries.ties.network import network
from graph_service.store.base import Audience, Period, Store, View
from loaders.sources.folder import Place

PROGRAM = "graph-service"
_SINCE = "2020-01-01"
_NEXT = """
Pröva sedan:
  {command} search räddning --store {store}
  {command} involved upphandling --store {store}
  {command} network organisations --store {store}
  make serve      (sidan och API:et på http://127.0.0.1:8000/)
"""


def show(store: Store, wanted: Sequence[Place], address: str) -> None:
    """Load and release the minutes and print the tour."""
    out = terminal()
    report = LoadReport()
    Loader(store, release=True).take(wanted, report)
    print_report(report)
    view = store.view(Audience.PUBLIC)
    out.rule("Vilka kommuner samverkar mest sedan 2020")
    print_network(network(view, Level.MUNICIPALITIES, Scope(period=Period(first=_SINCE)), limit=10), out)
    topic = busiest_topic(view)
    if topic:
        out.rule("Vilka är inblandade i ett ämne")
        found = involved_in(view, topic, limit=5)
        shown = replace(found, involved=found.involved._replace(next=None))  # the tour leads on by itself
        print_involvement(shown, out)
    out.print(_NEXT.format(command=command(), store=without_login(address)), soft_wrap=True)


def busiest_topic(view: View) -> str | None:
    """The topic that most agenda items are about."""
    numbers = Counter(topic for row in view.table("AgendaItem", ("topic",)) for topic in row.columns[0])
    return min(numbers, key=lambda topic: (-numbers[topic], topic)) if numbers else None


def command() -> str:
    """How this program is called from the working folder: by its path where the shell does not find its name."""
    return PROGRAM if which(PROGRAM) else relpath(sys.argv[0])


def without_login(address: str) -> str:
    """A store's address as it may be shown: without user and password."""
    login, at, _ = urlsplit(address).netloc.rpartition("@")
    return address.replace(login + at, "", 1)
