"""The ledger's tables: a saying stands once for both audiences, and what a document told is listed beside it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from graph_service.store.sqlite.schema import BOTH, INTERNAL, PUBLIC
from graph_service.store.sqlite.store import SqliteStore
from tests.graph_service.store.corpus import corpus, minutes

_SAID = "SELECT DISTINCT document, a, confidence, claim FROM saying"
_TOLD = "SELECT o.document, o.a, o.confidence, j.value FROM told o CROSS JOIN json_each(o.claims) j"
_VALUES = """
SELECT c.property, c.value FROM saying s JOIN claim c ON c.id = s.claim WHERE s.a = ? ORDER BY c.property, c.value
"""
HEADING = "Pia Sund om vatten"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    made = SqliteStore.open(f"sqlite:///{tmp_path}/store.db")
    yield made
    made.close()


def parts(store: SqliteStore) -> dict[int, list[tuple[str, str]]]:
    """Properties and values that each part of the audiences is told."""
    with store.reading() as db:
        return {part: db.execute(_VALUES, (part,)).fetchall() for part in (INTERNAL, PUBLIC, BOTH)}


def assert_told_is_said(store: SqliteStore) -> None:
    with store.reading() as db:
        said = sorted(db.execute(_SAID))
        assert said
        assert sorted(db.execute(_TOLD)) == said


def test_what_both_audiences_are_told_is_kept_once(store: SqliteStore) -> None:
    load = minutes(1, "2023-01-10", ["Anna Ekvist"], released=True)
    store.replace([load])
    said = parts(store)
    assert said[INTERNAL] == said[PUBLIC] == []
    assert said[BOTH] == sorted(s[1:3] for s in set(load.statements))


def test_what_one_audience_alone_is_told_stands_apart(store: SqliteStore) -> None:
    store.replace([minutes(1, "2023-01-10", [], heading=HEADING, private=["Pia Sund"], released=True)])
    said = parts(store)
    assert ("heading", HEADING) in said[INTERNAL]
    assert ("heading", "████████ om vatten") in said[PUBLIC]
    assert ("name", "Pia Sund") in said[INTERNAL]
    assert not {"Pia Sund", HEADING} & {value for _, value in said[PUBLIC] + said[BOTH]}


def test_a_document_that_is_released_is_told_to_both_audiences(store: SqliteStore) -> None:
    load = minutes(1, "2023-01-10", ["Anna Ekvist"])
    store.replace([load])
    before = parts(store)
    assert before[PUBLIC] == before[BOTH] == []
    store.release([load.address], "the board")
    after = parts(store)
    assert after[BOTH] == before[INTERNAL]
    assert after[INTERNAL] == after[PUBLIC] == []


def test_what_a_document_told_lists_its_sayings_whatever_happens(store: SqliteStore) -> None:
    loads = corpus()
    store.replace(loads[:2])
    assert_told_is_said(store)
    store.replace(loads[2:])
    assert_told_is_said(store)
    store.release([loads[2].address], "the board")  # makes Pia Sund public, in other documents too
    assert_told_is_said(store)
    store.forget([load.address for load in loads[1:3]])
    assert_told_is_said(store)
    store.replace([minutes(9, "2023-01-10", ["Bo Lind"], address=loads[0].address, released=True)])
    assert_told_is_said(store)
