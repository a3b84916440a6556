"""What holds of writes to Neo4j in particular. Every person here is invented."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
from neo4j import Driver

from graph_service.store.base import Audience, StoreError
from graph_service.store.load import Load
from graph_service.store.neo4j import change_log
from graph_service.store.neo4j.relationships import LINK, PROPERTIES
from graph_service.store.neo4j.store import Neo4jStore
from ontology.schema import SCHEMA
from tests.graph_service.store.corpus import corpus, minutes

NAMES = ["Anna Ekvist", "Bo Lind", "Pia Sund", "Åke Öman"]


def test_two_writers_at_once_lose_nothing(neo4j_store: Neo4jStore, neo4j_address: str) -> None:
    loads = [minutes(n, f"2023-01-{n + 10}", NAMES[n % 4 :]) for n in range(12)]
    other = Neo4jStore.open(neo4j_address)
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda n: (neo4j_store, other)[n % 2].replace([loads[n]]), range(12)))
    counts = neo4j_store.view(Audience.INTERNAL).counts()
    assert (counts["documents"], counts["Meeting"]) == (12, 12)
    neo4j_store.forget([load.address for load in loads])
    assert neo4j_store.view(Audience.INTERNAL).counts() == {"statements": 0, "documents": 0}
    other.close()


def test_a_failure_at_the_very_end_leaves_nothing(
    neo4j_store: Neo4jStore, neo4j_driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise OSError("the disk is full")

    before = neo4j_driver.execute_query("MATCH (n) RETURN count(n)").records[0][0]
    monkeypatch.setattr(change_log, "note", fail)
    with pytest.raises(OSError, match="the disk is full"):
        neo4j_store.replace(corpus())
    assert neo4j_driver.execute_query("MATCH (n) RETURN count(n)").records[0][0] == before
    assert neo4j_store.changes() == []


def test_each_relationship_type_stands_for_one_property() -> None:
    links = [made.name for made in SCHEMA.properties.values() if made.is_link]
    edges = {made.edge.type for made in SCHEMA.classes.values() if made.edge}
    assert sorted(PROPERTIES.values()) == sorted(links)
    assert not edges & PROPERTIES.keys()


def test_a_source_that_is_forgotten_may_come_from_elsewhere(neo4j_store: Neo4jStore) -> None:
    load = minutes(1, "2023-01-10", ["Anna Ekvist"])
    neo4j_store.replace([load])
    with pytest.raises(StoreError, match="cannot be loaded from /elsewhere"):
        neo4j_store.replace([minutes_from("/elsewhere")])
    neo4j_store.forget([load.address])
    assert neo4j_store.replace([minutes_from("/elsewhere")]).added == 1
    assert neo4j_store.roots() == {"minutes": "/elsewhere"}


def minutes_from(root: str) -> Load:
    return replace(minutes(2, "2023-02-10", ["Bo Lind"]), root=root)


def test_a_write_that_loses_a_relationship_is_undone(neo4j_store: Neo4jStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("graph_service.store.neo4j.nodes.make", lambda *_: None)  # so there are no subjects
    with pytest.raises(StoreError, match="nothing was kept"):
        neo4j_store.replace([minutes(1, "2023-01-10", ["Anna Ekvist"])])
    assert neo4j_store.view(Audience.INTERNAL).counts() == {"statements": 0, "documents": 0}


def test_a_link_that_goes_is_looked_for_from_where_it_starts_since_its_end_may_be_a_hub(
    neo4j_store: Neo4jStore, neo4j_driver: Driver
) -> None:
    def seeks(query: str) -> list[str]:
        steps = [neo4j_driver.execute_query(f"EXPLAIN {query} DELETE r", rows=[]).summary.plan]
        for step in steps:
            steps += step.get("children", [])
        return [step["args"]["Details"] for step in steps if "Seek" in step["operatorType"]]

    query = LINK.format(type="AT", same="")
    assert seeks(query) == ["UNIQUE a:Thing(id) WHERE id = row.start"]
    neo4j_store.replace(corpus())
    assert seeks(f" {query}") == ["UNIQUE a:Thing(id) WHERE id = row.start"]  # a blank, so that it is planned anew
