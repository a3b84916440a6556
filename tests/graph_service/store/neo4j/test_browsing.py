"""What somebody sees who opens the graph in a browser of Neo4j. Every person here is invented."""

from typing import Any

import pytest
from neo4j import Driver

from graph_service.store.base import Audience, Store
from ontology.schema import SCHEMA
from tests.graph_service.store.corpus import Draft, corpus, minutes, person_id


@pytest.fixture
def browsed(neo4j_store: Store, neo4j_driver: Driver) -> Driver:
    neo4j_store.replace(corpus())
    return neo4j_driver


def rows(driver: Driver, query: str, **parameters: str) -> list[list[Any]]:
    return [record.values() for record in driver.execute_query(query, parameters_=parameters).records]


def test_a_person_attended_a_meeting_in_a_role(browsed: Driver) -> None:
    found = rows(
        browsed, "MATCH (p:Person {name: 'Pia Sund'})-[a:ATTENDED]->(m:Meeting) RETURN m.date, a.role, a.capacity"
    )
    assert sorted(found) == [
        ["2023-01-10", "ledamot", "private"],
        ["2023-02-10", "ledamot", "private"],
        ["2024-03-10", "ledamot", "official"],
    ]


def test_a_thing_has_the_labels_of_its_class_and_all_ancestors(browsed: Driver) -> None:
    found = rows(browsed, "MATCH (m:Municipality) RETURN m.name, labels(m)")
    assert [name for name, _ in found] == ["Stockholms kommun"]
    assert set(found[0][1]) == set(SCHEMA.classes["Municipality"].lineage)


def test_every_drawn_thing_has_a_name_as_its_caption(browsed: Driver, neo4j_store: Store) -> None:
    found = dict(rows(browsed, "MATCH (t:Thing) WHERE t._type IS NOT NULL RETURN t.id, t.name"))
    assert found == {thing.id: thing.name for thing in neo4j_store.view(Audience.INTERNAL).facts()}


def test_links_have_readable_types(browsed: Driver) -> None:
    found = rows(
        browsed, "MATCH (:Decision)-[:UNDER]->(:AgendaItem)-[:AT]->(:Meeting)-[:HELD_BY]->(b:Body) RETURN b.name"
    )
    assert sorted({name for (name,) in found}) == ["Nämnden", "Samverkansgruppen"]


def test_a_passage_says_a_claim_of_a_thing_with_its_words(browsed: Driver) -> None:
    found = rows(
        browsed,
        "MATCH (p:Passage)-[x:SAYS {property: 'name'}]->(t:Thing {id: $id}) RETURN DISTINCT p.quote, x.value",
        id=person_id("Bo Lind"),
    )
    assert found == [["Bo Lind", "Bo Lind"]]


def test_forgetting_takes_away_every_drawn_relationship_and_node(browsed: Driver, neo4j_store: Store) -> None:
    neo4j_store.forget([load.address for load in corpus()])
    left = rows(
        browsed, "MATCH (n) WHERE n:Thing OR n:Version OR n:Passage OR n:Address OR n:Source RETURN labels(n), n"
    )
    assert left == []
    assert rows(browsed, "MATCH ()-[r]->() RETURN type(r)") == []


def test_a_relationship_drawn_of_a_joining_class_follows_its_values(neo4j_store: Store, neo4j_driver: Driver) -> None:
    neo4j_store.replace([minutes(1, "2023-01-10", ["Anna Ekvist"])])
    attendance = rows(neo4j_driver, "MATCH ()-[a:ATTENDED]->() RETURN a.id")[0][0]
    later = Draft("minutes:2.txt", "Anna Ekvist var ordförande.", "2023-01-10")
    later.add(attendance, "role", "a ordförande", "ordförande")
    neo4j_store.replace([later.load()])
    assert rows(neo4j_driver, "MATCH ()-[a:ATTENDED]->() RETURN a.role") == [["a ordförande"]]
    neo4j_store.forget(["minutes:2.txt"])
    assert rows(neo4j_driver, "MATCH ()-[a:ATTENDED]->() RETURN a.role") == [["ledamot"]]


def test_a_thing_of_another_class_gets_other_labels(neo4j_store: Store, neo4j_driver: Driver) -> None:
    first, second = (Draft(f"minutes:{n}.txt", f"Bolaget {n}", "2023-01-10") for n in (1, 2))
    id_ = first.say("Organisation", "Bolaget", name="Bolaget")
    second.say("Company", "Bolaget", name="Bolaget")
    neo4j_store.replace([first.load()])
    neo4j_store.replace([second.load()])
    labels = "MATCH (t:Thing {id: $id}) UNWIND labels(t) AS label RETURN label ORDER BY label"
    assert rows(neo4j_driver, labels, id=id_) == [["Actor"], ["Company"], ["Organisation"], ["Thing"]]
    neo4j_store.forget(["minutes:2.txt"])
    assert rows(neo4j_driver, labels, id=id_) == [["Actor"], ["Organisation"], ["Thing"]]
