"""Questions: milliseconds that 95 of 100 stay below, over a mix of things drawn from the store."""

from benchmarks.measure import Figures, p95, seconds
from graph_service.queries.involvement import involved_in
from graph_service.queries.things import neighbours, search
from graph_service.queries.ties.kinds import Level
from graph_service.queries.ties.network import network
from graph_service.store.base import Audience, Store

WORDS = ["kommun", "upphandling", "elnät", "underlag", "räddningstjänst över", "Alva", "ledningsgrupp", "kontakterna"]


def ask(figures: Figures, store: Store, name: str) -> None:
    """All questions, on the internal view."""
    view = store.view(Audience.INTERNAL)
    counts = view.counts()
    things = sum(n for class_, n in counts.items() if class_ not in {"statements", "documents"})
    figures.add("things in the store", name, things, "things")
    ids: list[object] = []
    for class_ in ("Municipality", "Person", "Meeting", "AgendaItem", "Body", "Authority"):
        ids += [thing.id for thing in view.select(class_, limit=30).rows]
    figures.add(
        "neighbours, p95 over 180 things, hubs included",
        name,
        p95(lambda i: neighbours(view, str(i)), ids),
        "ms",
        "≤ 5",
    )
    figures.add("search, p95 over 8 queries × 5", name, p95(lambda w: search(view, str(w)), [*WORDS] * 5), "ms", "≤ 50")
    topics = [
        t.id for t in view.select("Topic", limit=200).rows if any(d.property == "topic" for d in view.degrees(t.id))
    ]
    organisations = [i for i in ids if str(i).startswith(("municipality-", "organisation-"))][:20]
    by_id = p95(lambda i: involved_in(view, str(i)), [*topics, *organisations])
    figures.add("involvement, p95 over topics and organisations", name, by_id, "ms", "≤ 100")
    by_words = p95(lambda w: involved_in(view, words=str(w)), [*WORDS] * 3)
    figures.add("involvement, p95 over words, kommun included", name, by_words, "ms", "≤ 100")
    took = sorted(seconds(lambda: network(view, Level.MUNICIPALITIES)) for _ in range(5))[2]
    figures.add("network of all municipalities, median of 5", name, took * 1000, "ms", "≤ 500")
