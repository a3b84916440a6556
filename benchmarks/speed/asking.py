"""Questions to the large stores: milliseconds that 95 of 100 stay below."""

from collections.abc import Callable

from benchmarks.speed.bench import Bench
from benchmarks.speed.measure import middle, p95
from graph_service.queries.comparison import compared
from graph_service.queries.involvement import involved_in
from graph_service.queries.things import neighbours, search
from graph_service.queries.ties.change import changed
from graph_service.queries.ties.ego import ego
from graph_service.queries.ties.kinds import Level
from graph_service.queries.ties.network import network
from graph_service.queries.ties.ways import ways_between
from graph_service.store.base import Audience, Period, View

WORDS = ("kommun", "upphandling", "elnät", "underlag", "räddningstjänst över", "Alva", "ledningsgrupp", "kontakterna")
CLASSES = ("Municipality", "Person", "Meeting", "AgendaItem", "Body", "Authority")
EACH = 30  # things of a class that are asked about
WANTED = {
    "neighbours": 5.0,
    "search": 50.0,
    "involvement": 100.0,
    "network": 500.0,
    "change": 500.0,
    "comparison": 500.0,
}


def measure(bench: Bench) -> None:
    """All questions, on the internal view; what is wanted is wanted of SQLite."""
    for kind, store in bench.large.items():
        view = store.view(Audience.INTERNAL)
        counts = view.counts()
        things = sum(number for name, number in counts.items() if name not in {"statements", "documents"})
        mix = f"{things:,} things of {counts['documents']:,} documents, {bench.sizes.bodies} bodies"
        for name, unit, value in bench.steps(f"asking {kind}", _answers(view), 10):
            most = WANTED.get(name.partition(",")[0]) if kind == "sqlite" else None
            bench.figures.add(name, value, unit, store=kind, mix=mix, most=most)


def _answers(view: View):  # noqa: ANN202 - name, unit, value of each figure as it is measured
    ids = [thing.id for class_ in CLASSES for thing in view.select(class_, limit=EACH).rows]
    yield f"neighbours, p95 of {len(ids)}, hubs among them", "ms", p95(lambda id_: neighbours(view, id_), ids)
    yield f"search, p95 of {len(WORDS)} × 5", "ms", p95(lambda words: search(view, words), WORDS * 5)
    topics = [
        topic.id
        for topic in view.select("Topic", limit=200).rows
        if any(degree.property == "topic" for degree in view.degrees(topic.id))
    ]
    organisations = [id_ for id_ in ids if id_.startswith(("municipality-", "authority-"))]
    asked = [*topics, *organisations]
    found = p95(lambda id_: involved_in(view, id_), asked)
    yield f"involvement, p95 of {len(topics)} topics and {len(organisations)} organisations", "ms", found
    by_words = p95(lambda words: involved_in(view, words=words), WORDS * 3)
    yield f"involvement, p95 of {len(WORDS)} words × 3, kommun among them", "ms", by_words
    yield from _networks(view)


def _networks(view: View):  # noqa: ANN202
    cities = Level.MUNICIPALITIES
    whole = network(view, cities)
    hubs = [actor.id for actor in whole.actors[:EACH]]
    others = [*hubs[1:], hubs[0]]
    until, since = Period(None, "2023-12-31"), Period("2024-01-01", None)
    questions: dict[str, Callable[[], object]] = {
        "network, of all municipalities": lambda: network(view, cities),
        "network, its backbone": lambda: network(view, cities, backbone=0.05),
        "change, between two periods": lambda: changed(view, cities, until, since),
        "comparison, of six municipalities": lambda: compared(view, hubs[:6]),
    }
    for name, ask in questions.items():
        yield f"{name}, median of 5", "ms", middle(ask) * 1000
    yield f"ego, two steps, p95 of {len(hubs)}", "ms", p95(lambda id_: ego(view, id_, cities, depth=2), hubs)
    pairs = list(zip(hubs, others, strict=True))
    yield f"ways, p95 of {len(pairs)}", "ms", p95(lambda pair: ways_between(view, *pair, cities), pairs)
