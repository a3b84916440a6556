"""What is read by index where there is much of it, with little of it. Every person here is invented."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from graph_service.store.base import Audience, Page, Period, Store, View
from graph_service.store.neo4j import links, search
from graph_service.store.neo4j.links import Kind
from graph_service.store.opening import open_store
from tests.graph_service.store.corpus import Draft, corpus

WORDS = ["anna", "a", "vatten", "samverkansgruppen", "samverkansgruppen 2023", "gruppen enades", "nämnden", "bo ek"]


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    """One hit is many, and one link makes a hub."""
    monkeypatch.setattr(links, "FEW", 0)
    monkeypatch.setattr(search, "FEW", 0)


@pytest.fixture
def both(neo4j_store: Store, tmp_path: Path) -> list[Store]:
    embedded = open_store(f"sqlite:///{tmp_path}/store.db")
    for store in (embedded, neo4j_store):
        store.replace(corpus())
    return [embedded, neo4j_store]


def paged(ask: Callable[[str | None], Page[Any]]) -> list[list[Any]]:
    pages: list[list[Any]] = []
    after = None
    while True:
        page = ask(after)
        pages.append(list(page.rows))
        if page.next is None:
            return pages
        after = page.next


def links_of(view: View) -> list[Any]:
    ids = [thing.id for thing in view.facts()]
    kinds = [Kind(), Kind("meeting"), Kind(outward=False), Kind(type="Attendance")]
    return [paged(partial(_links, view, id_, kind)) for id_ in ids for kind in kinds]


def _links(view: View, id_: str, kind: Kind, after: str | None) -> Page[Any]:
    return view.links(id_, *kind, after, 2)


def hits_of(view: View) -> list[Any]:
    kinds: list[tuple[str, ...]] = [(), ("Body",), ("Meeting", "Person")]
    return [paged(partial(_hits, view, words, kind)) for words in WORDS for kind in kinds]


def _hits(view: View, words: str, types: tuple[str, ...], after: str | None) -> Page[Any]:
    return view.search(words, types, after, 2)


def things_of(view: View) -> list[Any]:
    day = "2023-02-10"
    periods = [None, Period(), Period("2023-01-11"), Period(None, "2023-06-01"), Period(day, day)]
    return [paged(partial(_things, view, type_, period)) for type_ in ("Meeting", "Thing") for period in periods]


def _things(view: View, type_: str, period: Period | None, after: str | None) -> Page[Any]:
    return view.select(type_, (), period, after, 2)


@pytest.mark.usefixtures("few")
@pytest.mark.parametrize("asked", [links_of, hits_of, things_of])
def test_pages_read_by_index_are_those_of_the_other_store(
    both: list[Store], asked: Callable[[View], list[Any]]
) -> None:
    for audience in Audience:
        embedded, server = (asked(store.view(audience)) for store in both)
        assert embedded == server


@pytest.mark.usefixtures("few")
def test_a_name_longer_than_a_word_may_be_is_found_by_its_beginning(neo4j_store: Store) -> None:
    long = " ".join(f"ord{n}" for n in range(100))
    draft = Draft("minutes:1.txt", long, "2023-01-10")
    id_ = draft.say("Organisation", long, name=long)
    neo4j_store.replace([draft.load()])
    view = neo4j_store.view(Audience.INTERNAL)
    for words, rank in ((long, 0), (long[:-3], 1), (long[:150], 1), ("ord50 ord9", 2)):
        assert [(hit.id, hit.rank) for hit in view.search(words).rows] == [(id_, rank)]
