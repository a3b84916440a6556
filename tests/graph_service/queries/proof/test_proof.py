"""A whole store is proved, and each kind of damage done to it behind its back is told, on both stores."""

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from neo4j import Driver

from graph_service.queries.proof import claims, proof
from graph_service.queries.proof.fault import MOST, Fault, Faults
from graph_service.queries.proof.proof import Proof, prove, steps
from graph_service.queries.proof.texts import documents
from graph_service.rdf.shapes import Shapes
from graph_service.store.base import Audience, Store
from graph_service.store.neo4j.relationships import TYPES
from graph_service.store.opening import open_store
from tests.graph_service.store.corpus import body_id, corpus, minutes

FIRST = corpus()[0]
CITY, GROUP = "municipality-0180", body_id()
MEETING, DECISION = (
    next(s.subject for s in FIRST.statements if s.subject.startswith(kind)) for kind in ("meeting-", "decision-")
)
DECIDED = "task|approve|reject|table|remit|note|appoint|propose|other"
IDS = {"city": CITY, "group": GROUP, "meeting": MEETING, "decision": DECISION, "version": FIRST.version}
ADDRESS = "minutes:1.txt"
CHANGED = "is not the text that was kept when the document was read"
Damage = Callable[[str, str], None]


@pytest.fixture(params=["sqlite", "neo4j"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """A store of each kind, with the corpus in it."""
    made = (
        request.getfixturevalue("neo4j_store")
        if request.param == "neo4j"
        else open_store(f"sqlite:///{tmp_path}/graph.db")
    )
    made.replace(corpus())
    yield made
    made.close()


@pytest.fixture
def damage(request: pytest.FixtureRequest, store: Store, tmp_path: Path) -> Damage:
    """Writes into the store without its knowing: as SQL or as Cypher, with IDS as parameters."""

    def in_file(sql: str, _: str) -> None:
        with sqlite3.connect(tmp_path / "graph.db") as db:
            db.executescript("".join(f"{_filled(one)};" for one in sql.split(";")))
        db.close()

    def on_server(_: str, cypher: str) -> None:
        driver = request.getfixturevalue("neo4j_driver")
        for one in cypher.split(";"):
            assert driver.execute_query(one, IDS).summary.counters.contains_updates

    del store
    return on_server if "neo4j" in request.node.callspec.id else in_file


def _filled(sql: str) -> str:
    for name, value in IDS.items():
        sql = sql.replace(f"#{name}", f"(SELECT num FROM thing WHERE id = '{value}')").replace(f"${name}", f"'{value}'")
    return sql


@pytest.fixture(scope="module")
def shapes() -> Shapes:
    return Shapes()


def proved(store: Store, shapes: Shapes, audience: Audience = Audience.INTERNAL) -> Proof:
    addresses = {kept.version: kept.address for kept in documents(store.view(Audience.INTERNAL))}
    return prove(store.view(audience), shapes, addresses=addresses)


@pytest.mark.parametrize("audience", list(Audience))
def test_a_whole_store_is_proved_step_by_step(store: Store, shapes: Shapes, audience: Audience) -> None:
    gone: list[int] = []
    view = store.view(audience)
    made = prove(view, shapes, gone.append)
    assert (made.wrong, made.faults) == (0, ())
    assert made.texts == view.counts()["documents"]
    assert made.sayings == sum(len(said) for _, said in view.ledger())
    assert made.things == sum(1 for _ in view.facts())
    assert sum(gone) == steps(view) == made.texts + made.things


def test_a_store_is_proved_in_small_parts_as_at_once(
    store: Store, shapes: Shapes, monkeypatch: pytest.MonkeyPatch
) -> None:
    at_once = proved(store, shapes)
    monkeypatch.setattr(proof, "_BATCH", 3)
    monkeypatch.setattr(claims, "_KNOWN", 2)
    assert proved(store, shapes) == at_once


def test_a_store_is_proved_after_every_kind_of_write(store: Store, shapes: Shapes) -> None:
    def whole() -> bool:
        return all(proved(store, shapes, audience).wrong == 0 for audience in Audience)

    store.release(["minutes:3.txt"], "arkivarien")  # Pia Sund is public from now on, in what was shown before too
    assert whole()
    store.forget(["judgements:1", "minutes:1.txt"])
    assert whole()
    store.replace([minutes(2, "2023-02-11", ["Bo Lind"], private=["Anna Ekvist"], released=True)])
    assert whole()


def test_a_text_changed_at_equal_length_is_told_in_the_view_that_has_it(
    store: Store, shapes: Shapes, damage: Damage
) -> None:
    damage(
        "UPDATE document SET text = replace(text, 'enades', 'enadez') WHERE version = $version",
        "MATCH (v:Version {version: $version}) SET v.text = replace(v.text, 'enades', 'enadez')",
    )
    assert Fault(ADDRESS, "text", CHANGED) in proved(store, shapes).faults
    assert proved(store, shapes, Audience.PUBLIC).wrong == 0


def test_a_public_text_that_shows_a_private_name_is_told(store: Store, shapes: Shapes, damage: Damage) -> None:
    damage(
        "UPDATE document SET shown_text = text WHERE version = $version",
        "MATCH (v:Version {version: $version}) SET v.public_text = v.text",
    )
    assert Fault(ADDRESS, "text", CHANGED) in proved(store, shapes, Audience.PUBLIC).faults
    assert proved(store, shapes).wrong == 0


def test_a_text_that_was_cut_is_told_with_all_that_stood_in_it(store: Store, shapes: Shapes, damage: Damage) -> None:
    damage(
        "UPDATE document SET text = substr(text, 1, 40) WHERE version = $version",
        "MATCH (v:Version {version: $version}) SET v.text = substring(v.text, 0, 40)",
    )
    told = proved(store, shapes).faults
    start = FIRST.text.index("Gruppen")
    outside = f"the passage {start}–{start + len('Gruppen')} lies outside its text"
    assert told[0] == Fault(ADDRESS, "text", CHANGED)
    assert Fault(DECISION, "outcome", outside) in told


def test_a_document_that_was_lost_is_told_by_all_that_it_says(store: Store, shapes: Shapes, damage: Damage) -> None:
    said = len(set(FIRST.statements))
    damage(
        "DELETE FROM document WHERE version = $version",
        "MATCH (v:Version {version: $version}) DETACH DELETE v",
    )
    lost = [fault for fault in proved(store, shapes).faults if fault.message == "its document is not there"]
    assert len(lost) == said
    assert Fault(MEETING, "date", "its document is not there") in lost


class Broken(NamedTuple):
    """A fact made wrong in the internal view, and all that is then told."""

    sql: str
    cypher: str
    faults: list[tuple[str, str, str]]


def value(id_: str, property_: str, said: str) -> str:
    """Cypher that gives a thing one value of a property, in place of those it has."""
    others = f"[v IN t._values WHERE NOT v STARTS WITH '{property_}=']"
    return f"MATCH (t:Thing {{id: ${id_}}}) SET t._values = {others} + {said}"


def pattern(wanted: str, local: str) -> str:
    """What SHACL says of an IRI of another form."""
    return f"SHACL Pattern: Value does not match pattern {wanted!r}: 'https://samverkansgraf.example/{local}'"


BROKEN = {
    "what nobody says": Broken(
        "UPDATE value SET v = 'reject' WHERE a = 0 AND num = #decision AND p = 'outcome'",
        value("decision", "outcome", "['outcome=reject']"),
        [(DECISION, "outcome", "'reject' is drawn, and no document says it")],
    ),
    "what is wanted is missing": Broken(
        "DELETE FROM value WHERE a = 0 AND num = #meeting AND p = 'name'",
        value("meeting", "name", "[]"),
        [
            (MEETING, "schema", "Meeting wants name"),
            (MEETING, "name", "SHACL MinCount: Less than 1 values"),
        ],
    ),
    "an ill-formed value": Broken(
        "UPDATE value SET v = '2023-02-30' WHERE a = 0 AND num = #meeting AND p = 'date'",
        value("meeting", "date", "['date=2023-02-30']"),
        [
            (MEETING, "date", "'2023-02-30' is drawn, and no document says it"),
            (MEETING, "schema", "date: '2023-02-30' is not a date like 2019-12-06"),
            (MEETING, "date", "SHACL Datatype: Value is not Literal with datatype xsd:date: '2023-02-30'"),
        ],
    ),
    "one too many": Broken(
        "INSERT INTO value VALUES (0, #meeting, 'date', '2023-01-11')",
        value("meeting", "date", "['date=2023-01-10', 'date=2023-01-11']"),
        [
            (MEETING, "date", "'2023-01-11' is drawn, and no document says it"),
            (MEETING, "schema", "date has 2 values, and takes one"),
            (MEETING, "date", "SHACL MaxCount: More than 1 values"),
        ],
    ),
    "an unknown word": Broken(
        "UPDATE value SET v = 'kanske' WHERE a = 0 AND num = #decision AND p = 'outcome'",
        value("decision", "outcome", "['outcome=kanske']"),
        [
            (DECISION, "outcome", "'kanske' is drawn, and no document says it"),
            (
                DECISION,
                "schema",
                f"outcome: 'kanske' is none of {', '.join(DECIDED.split('|'))}",
            ),
            (
                DECISION,
                "outcome",
                pattern(f"/def/outcome/({DECIDED})$", "def/outcome/kanske"),
            ),
        ],
    ),
    "a link to another kind": Broken(
        "UPDATE edge SET far = #city WHERE a = 0 AND near = #meeting AND p = 'body' AND outward = 1",
        f"MATCH (m:Thing {{id: $meeting}})-[r:{TYPES['body']}]->() MATCH (c:Thing {{id: $city}})"
        f" CREATE (m)-[n:{TYPES['body']}]->(c) SET n = properties(r), n.public = NULL, r.hidden = true",
        [
            (MEETING, "body", f"{CITY!r} is drawn, and no document says it"),
            (MEETING, "schema", f"body: {CITY!r} is none of Body"),
            (
                MEETING,
                "body",
                pattern("/id/(body)-[a-z0-9]+$", f"id/{CITY}"),
            ),
        ],
    ),
    "an unknown class": Broken(
        "UPDATE node SET type = 'Möte' WHERE a = 0 AND num = #decision",
        "MATCH (t:Thing {id: $decision}) SET t._type = 'Möte'",
        [
            (DECISION, "type", "'Möte' is drawn, and no document says it"),
            (DECISION, "schema", "'Möte' is no class that things can be of"),
        ],
    ),
    "an unknown property": Broken(
        "INSERT INTO value VALUES (0, #decision, 'weight', '7')",
        value("decision", "weight", "['weight=7']"),
        [
            (DECISION, "weight", "'7' is drawn, and no document says it"),
            (DECISION, "schema", "a Decision has no property 'weight'"),
        ],
    ),
}


@pytest.mark.parametrize("broken", BROKEN.values(), ids=BROKEN.keys())
def test_a_broken_fact_is_told_with_its_thing_its_property_and_what_is_wrong(
    store: Store, shapes: Shapes, damage: Damage, broken: Broken
) -> None:
    damage(broken.sql, broken.cypher)
    made = proved(store, shapes)
    assert made.faults == tuple(Fault(*fault) for fault in broken.faults)
    assert made.wrong == len(broken.faults)
    assert proved(store, shapes, Audience.PUBLIC).wrong == 0


def test_every_link_to_a_thing_that_is_gone_is_told(store: Store, shapes: Shapes, damage: Damage) -> None:
    damage(
        "DELETE FROM node WHERE a = 0 AND num = #group",
        "MATCH (t:Thing {id: $group}) REMOVE t._type",
    )
    told = {fault for fault in proved(store, shapes).faults if fault.message == f"{GROUP} is not there"}
    meetings = {fault.subject for fault in told if fault.part == "body" and fault.subject.startswith("meeting-")}
    assert len(meetings) == 3
    assert Fault(MEETING, "body", f"{GROUP} is not there") in told


def test_a_quote_that_does_not_stand_in_its_text_is_told(
    neo4j_store: Store, shapes: Shapes, neo4j_driver: Driver
) -> None:
    neo4j_store.replace(corpus())
    query = (
        "MATCH (v:Version {version: $version})<-[:IN]-(p:Passage {quote: 'Gruppen'})"
        " SET p.quote = 'Nämnden', p.public_quote = 'Någon'"
    )
    neo4j_driver.execute_query(query, IDS)
    start = FIRST.text.index("Gruppen")
    place = f"{start}–{start + len('Gruppen')}"
    for audience, quote in ((Audience.INTERNAL, "Nämnden"), (Audience.PUBLIC, "Någon")):
        wrong = f"the quote of {place} is not what stands there: {quote!r}"
        assert proved(neo4j_store, shapes, audience).faults == (Fault(ADDRESS, "text", wrong),)


def test_more_faults_than_anybody_reads_are_only_counted() -> None:
    faults = Faults()
    for number in range(MOST + 5):
        faults.add(f"meeting-{number}", "date", "is wrong")
    assert (faults.number, len(faults.told)) == (MOST + 5, MOST)
    assert str(faults.told[0]) == "meeting-0 date: is wrong"
