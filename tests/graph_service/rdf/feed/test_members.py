"""The feed's members: the latest change of each thing that an audience has seen, tombstones included."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from graph_service.rdf.feed.members import Members
from graph_service.store.base import Audience, Store
from graph_service.store.opening import open_store
from tests.graph_service.store.corpus import corpus, judgement, minutes, person_id


@pytest.fixture(params=["sqlite", "neo4j"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """A store of each kind with the corpus."""
    made = None if request.param == "neo4j" else open_store(f"sqlite:///{tmp_path}/store.db")
    store = made or request.getfixturevalue("neo4j_store")
    store.replace(corpus())
    yield store
    if made:
        made.close()


@pytest.fixture
def members(tmp_path: Path) -> Members:
    return Members(tmp_path / "feed.db")


def caught_up(members: Members, store: Store, audience: Audience = Audience.PUBLIC) -> dict[str, bool]:
    """Ids with whether they went."""
    members.catch_up(store, store.view(audience))
    found = members.page(0, 1000)
    assert [one.sequence for one in found] == sorted({one.sequence for one in found})
    return {one.id: one.gone for one in found}


def shown(store: Store) -> set[str]:
    return {thing.id for thing in store.view(Audience.PUBLIC).facts()}


def test_all_that_is_shown_is_in_the_feed_and_nothing_else(store: Store, members: Members) -> None:
    assert caught_up(members, store) == dict.fromkeys(shown(store), False)
    assert not members.catch_up(store, store.view(Audience.PUBLIC))


def test_what_goes_is_a_tombstone_at_the_end(store: Store, members: Members) -> None:
    before = caught_up(members, store)
    last = members.page(0, 1000)[-1].sequence
    store.forget(["minutes:2.txt"])
    after = caught_up(members, store)
    assert {id_ for id_, gone in after.items() if gone} == before.keys() - shown(store) != set()
    assert {id_ for id_, gone in after.items() if not gone} == shown(store)
    assert {one.id for one in members.page(last, 1000) if one.gone} == before.keys() - shown(store)


def test_what_comes_back_is_no_tombstone_any_more(store: Store, members: Members) -> None:
    before = caught_up(members, store)
    store.forget(["minutes:2.txt"])
    caught_up(members, store)
    store.replace(corpus())
    assert caught_up(members, store) == before


def test_nobody_private_leaves_a_trace(store: Store, members: Members) -> None:
    assert person_id("Pia Sund") not in caught_up(members, store)
    store.forget(["minutes:3.txt", "minutes:2.txt", "minutes:1.txt"])
    assert person_id("Pia Sund") not in caught_up(members, store)
    assert members.latest(person_id("Pia Sund")) is None


def test_what_is_released_comes_into_the_feed(store: Store, members: Members) -> None:
    before = caught_up(members, store)
    store.release(["minutes:3.txt"], "a test")
    after = caught_up(members, store)
    assert after.keys() - before.keys() == shown(store) - before.keys() != set()


def test_what_is_judged_to_be_another_goes(store: Store, members: Members) -> None:
    one, other = person_id("Bo Lind"), person_id("Åke Öman", "Nämnden")
    before = caught_up(members, store)
    assert not before[one]
    assert not before[other]
    store.replace([judgement(2, one, other, released=True)])
    after = caught_up(members, store)
    assert {id_ for id_, gone in after.items() if not gone} == shown(store)
    assert sorted((after[one], after[other])) == [False, True]


def test_each_thing_has_its_latest_change_only(store: Store, members: Members) -> None:
    caught_up(members, store)
    first = members.page(0, 1)[0]
    store.replace([minutes(7, "2024-06-01", ["Anna Ekvist"], released=True)])
    caught_up(members, store)
    moved = members.latest(person_id("Anna Ekvist"))
    assert members.member(first.sequence) in {first, None}
    assert moved is None or members.member(moved.sequence) == moved


def test_another_store_in_its_place_begins_anew(members: Members, tmp_path: Path) -> None:
    one = open_store(f"sqlite:///{tmp_path}/one.db")
    one.replace(corpus())
    caught_up(members, one)
    other = open_store(f"sqlite:///{tmp_path}/other.db")
    other.replace([minutes(9, "2025-01-01", ["Ebba Alm"], body="Annan grupp", released=True)])
    assert set(caught_up(members, other)) == shown(other)
    one.close()
    other.close()


def test_before_anything_is_followed_the_feed_is_empty(members: Members) -> None:
    assert members.page(0, 10) == []
    assert members.newest() is None


def test_the_newest_change_is_that_of_the_last_member(store: Store, members: Members) -> None:
    caught_up(members, store)
    first = members.newest()
    store.forget(["minutes:2.txt"])
    caught_up(members, store)
    assert members.newest() == members.page(0, 1000)[-1].at >= (first or "") > ""
