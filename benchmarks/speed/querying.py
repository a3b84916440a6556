"""SPARQL: building the index and following a write, queries over two steps beside rdflib's own, the catalogue."""

import random
import shutil
import time
from collections.abc import Callable

from pyoxigraph import Store as Index
from rdflib import Graph

from benchmarks.speed.bench import Bench
from benchmarks.speed.loads import batches_of
from benchmarks.speed.measure import p95, seconds
from graph_service.api.catalogue import downloads
from graph_service.rdf.catalogue.catalogue import Offer, Times, catalogue
from graph_service.rdf.catalogue.publisher import Publisher
from graph_service.rdf.catalogue.telling import RDF_XML, written
from graph_service.rdf.facts import facts
from graph_service.rdf.sparql.building import load
from graph_service.rdf.sparql.endpoint import prefixes
from graph_service.rdf.sparql.folder import IndexFolder
from graph_service.rdf.sparql.following import Follower
from graph_service.rdf.sparql.frames import Asked, Limits
from graph_service.rdf.sparql.pool import Pool
from graph_service.store.base import Audience, Store
from ontology.schema import SCHEMA

STARTS = 300  # of which rdflib is asked for a tenth
TWO_STEPS = "SELECT DISTINCT ?other WHERE { ?meeting schema:attendee <%s> . ?meeting schema:attendee ?other }"
_NEW = 5  # documents of a write that is followed


def measure(bench: Bench) -> None:
    """The large stores; rdflib once, on the facts of the first."""
    compared = False
    for kind, store in bench.large.items():
        folder = bench.folder / f"index-{kind}"
        shutil.rmtree(folder, ignore_errors=True)
        following = Follower(store, Audience.PUBLIC, SCHEMA.base, IndexFolder(folder))
        try:
            _building(bench, kind, following)
            if not compared:
                _loading(bench, store)
            _queries(bench, kind, store, following, beside=not compared)
            _following(bench, kind, store, following)
        finally:
            following.stop()
        compared = True
    _catalogue(bench)


def _building(bench: Bench, kind: str, following: Follower) -> None:
    cpu = time.process_time()
    took = seconds(following.catch_up)
    state = following.folder.state()
    assert state is not None
    mix = f"{state.triples:,} triples, read from the store meanwhile, {time.process_time() - cpu:.1f} s CPU"
    add = bench.figures.add
    add("index build, from the store", state.triples / took, "triples/s", store=kind, mix=mix, least=150_000)


def _loading(bench: Bench, store: Store) -> None:
    lines = list(facts(store.view(Audience.PUBLIC), SCHEMA.base))
    number = sum(piece.count("\n") for piece in lines)
    folder = bench.folder / "index-loaded"
    cpu = time.process_time()
    took = seconds(lambda: _load(lines, str(folder)))
    mix = f"{number:,} triples in memory, {time.process_time() - cpu:.1f} s CPU"
    bench.figures.add("index build, from triples", number / took, "triples/s", mix=mix, least=150_000)
    shutil.rmtree(folder)


def _load(lines: list[str], folder: str) -> None:
    index = Index(folder)
    load(index, lines)
    index.optimize()


def _queries(bench: Bench, kind: str, store: Store, following: Follower, *, beside: bool) -> None:
    view, chance = store.view(Audience.PUBLIC), random.Random(bench.sizes.seed)
    people = [f"{SCHEMA.base}id/{thing.id}" for thing in view.select("Person", limit=1000).rows]
    starts = [TWO_STEPS % chance.choice(people) for _ in range(STARTS)]
    known = prefixes(SCHEMA.base)
    pool = Pool(following.folder.current, Limits(), size=1)

    def ask(query: str) -> bytes:
        return pool.answer(Asked(query, "json", SCHEMA.base, known))

    ask(starts[0])
    state = following.folder.state()
    mix = f"{state.triples:,} triples" if state else ""
    bench.figures.add("two steps by SPARQL, p95", p95(ask, starts), "ms", store=kind, mix=mix, most=5)
    bench.figures.add("the least query, p95", p95(ask, ["ASK {}"] * STARTS), "ms", store=kind, mix=mix)
    pool.close()
    if beside:
        _beside(bench, store, starts[: STARTS // 10], known)


def _beside(bench: Bench, store: Store, starts: list[str], known: dict[str, str]) -> None:
    graph = Graph(bind_namespaces="none")
    text = "".join(facts(store.view(Audience.PUBLIC), SCHEMA.base))
    took = seconds(lambda: graph.parse(data=text, format="nt"))
    ask: Callable[[str], object] = lambda query: list(graph.query(query, initNs=known))  # noqa: E731
    mix = f"{len(graph):,} triples in memory, read in {took:.0f} s"
    bench.figures.add("two steps by rdflib, p95", p95(ask, starts), "ms", mix=mix)


def _following(bench: Bench, kind: str, store: Store, following: Follower) -> None:
    """From a commit until the index has swapped, without the second that may pass until the log is looked at."""
    batch, _ = next(iter(batches_of(_NEW * 40, bench.sizes.seed + 1, bench.sizes.bodies)))
    store.replace(batch[:_NEW])
    took = seconds(following.catch_up)
    store.forget([load.address for load in batch[:_NEW]])
    bench.figures.add("index follows a write", took, "s", store=kind, mix=f"{_NEW} documents", most=3)


def _catalogue(bench: Bench) -> None:
    offer = Offer(SCHEMA.base, Publisher(), Times("2026-01-01", "2026-01-01", "2019-01-01", "2025-12-31"), downloads())
    took = p95(lambda _: written(catalogue(offer), RDF_XML), range(100))
    bench.figures.add("catalogue, p95", took, "ms", most=50)
