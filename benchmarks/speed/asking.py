"""Questions to the large stores: milliseconds that 95 of 100 stay below."""

from benchmarks.speed.bench import Bench
from benchmarks.speed.measure import middle, p95
from graph_service.queries.involvement import involved_in
from graph_service.queries.things import neighbours, search
from graph_service.queries.ties.kinds import Level
from graph_service.queries.ties.network import network
from graph_service.store.base import Audience, View

WORDS = ("kommun", "upphandling", "elnät", "underlag", "räddningstjänst över", "Alva", "ledningsgrupp", "kontakterna")
CLASSES = ("Municipality", "Person", "Meeting", "AgendaItem", "Body", "Authority")
EACH = 30  # things of a class that are asked about
WANTED = {"neighbours": 5.0, "search": 50.0, "involvement": 100.0, "network": 500.0}


def measure(bench: Bench) -> None:
    """All questions, on the internal view; what is wanted is wanted of SQLite."""
    for kind, store in bench.large.items():
        view = store.view(Audience.INTERNAL)
        counts = view.counts()
        things = sum(number for name, number in counts.items() if name not in {"statements", "documents"})
        mix = f"{things:,} things of {counts['documents']:,} documents, {bench.sizes.bodies} bodies"
        for name, unit, value in bench.steps(f"asking {kind}", _answers(view), 5):
            most = WANTED[name.partition(",")[0]] if kind == "sqlite" else None
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
    yield (
        "network, of all municipalities, median of 5",
        "ms",
        middle(lambda: network(view, Level.MUNICIPALITIES)) * 1000,
    )
