"""The order of loading leaves no trace, and both stores hold the same."""

import random
from pathlib import Path

import pytest

from graph_service.store.base import Audience, Store, View
from graph_service.store.opening import open_store
from tests.graph_service.store.corpus import corpus, minutes


def dumps(store: Store) -> list[tuple[list[object], list[object]]]:
    return [(list(view.ledger()), list(view.facts())) for view in map(store.view, Audience)]


def shuffled_history(store: Store, seed: int) -> None:
    """The corpus one by one in another order, with detours that end at the same."""
    loads = corpus()
    random.Random(seed).shuffle(loads)
    store.replace([minutes(9, "2022-01-01", ["Pia Sund"], address=loads[0].address, released=True)])
    for load in loads:
        store.replace([load])
    store.replace([minutes(8, "2022-02-02", ["Pia Sund", "Bo Lind"], body="Nämnden", released=True)])
    store.forget([loads[2].address, "minutes:8.txt"])
    store.replace([loads[2]])


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_order_of_loading_leaves_no_trace(store: Store, tmp_path: Path, seed: int) -> None:
    straight = open_store(f"sqlite:///{tmp_path}/straight.db")
    straight.replace(corpus())
    shuffled_history(store, seed)
    assert dumps(store) == dumps(straight)
    straight.close()


def questions(view: View) -> list[object]:
    """Answers of every kind of question, for comparison."""
    ids = [thing.id for thing in view.facts()]
    return [
        view.counts(),
        [view.thing(id_) for id_ in ids],
        [view.degrees(id_) for id_ in ids],
        [view.links(id_, limit=100) for id_ in ids],
        [view.evidence(id_, limit=100) for id_ in ids],
        [
            view.search(words, limit=100)
            for words in ("a", "anna", "vatten", "samverkansgruppen 2023", "gruppen enades")
        ],
        view.select("Thing", limit=100),
        view.reach(ids, "^person/meeting"),
        view.table("Meeting", ["^meeting/person", "body/organisation", "name"]),
        view.documents(),
    ]


def test_both_stores_answer_the_same(neo4j_store: Store, tmp_path: Path) -> None:
    embedded = open_store(f"sqlite:///{tmp_path}/store.db")
    for store in (embedded, neo4j_store):
        store.replace(corpus())
    for audience in Audience:
        assert questions(embedded.view(audience)) == questions(neo4j_store.view(audience))
    embedded.close()
