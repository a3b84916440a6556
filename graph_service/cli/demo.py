"""The demonstration: what was read, who works with whom, who is involved, what to try next."""

from collections.abc import Sequence

from graph_service.cli.answers import print_involvement, print_network
from graph_service.cli.asking import named
from graph_service.cli.load_report import LoadReport, print_report
from graph_service.cli.loader import Loader
from graph_service.cli.terminal import terminal
from graph_service.queries.involvement import involved_in
from graph_service.queries.ties.kinds import Level
from graph_service.queries.ties.network import network
from graph_service.store.base import Audience, Store, View
from loaders.sources.folder import Place

_NEXT = """
Pröva sedan:
  graph-service search räddning --store {store}
  graph-service involved upphandling --store {store}
  graph-service network organisations --store {store}
  make serve      (sidan och API:et på http://127.0.0.1:8000/)
"""


def show(store: Store, wanted: Sequence[Place], address: str) -> None:
    """Load and release the minutes and print the tour."""
    out = terminal()
    report = LoadReport()
    Loader(store, release=True).take(wanted, report)
    print_report(report)
    view = store.view(Audience.PUBLIC)
    out.rule("Vilka kommuner samverkar mest")
    print_network(network(view, Level.MUNICIPALITIES, limit=10), out)
    topic = busiest_topic(view)
    if topic:
        out.rule("Vilka är inblandade i ett ämne")
        print_involvement(involved_in(view, topic, limit=5), out)
    out.print(_NEXT.format(store=address), soft_wrap=True)


def busiest_topic(view: View) -> str | None:
    """The topic that most items are about; procurement where the minutes speak of it."""
    asked = named(view, "Upphandling och inköp") or named(view, "Offentlig upphandling")
    if asked and any(degree.property == "topic" for degree in view.degrees(asked)):
        return asked
    topics = [(len(row.columns[0]), row.id) for row in view.table("Topic", ("^topic",))]
    return max(topics)[1] if topics else None
