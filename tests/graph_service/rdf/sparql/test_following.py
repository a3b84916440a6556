"""The index follows the store: after every write it holds what the facts say, and nothing else."""

import threading
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from pyoxigraph import DefaultGraph, RdfFormat, Triple, parse
from pyoxigraph import Store as Index

from graph_service.rdf.facts import facts
from graph_service.rdf.sparql.folder import IndexFolder
from graph_service.rdf.sparql.following import Follower
from graph_service.store.base import Audience, Store
from graph_service.store.opening import open_store
from tests.graph_service.store.corpus import corpus, judgement, minutes, person_id
from tests.graph_service.store.test_contract_model import ACTIONS

BASE = "https://x.example/"


def follower(store: Store, folder: Path, audience: Audience = Audience.PUBLIC) -> Follower:
    return Follower(store, audience, BASE, IndexFolder(folder / audience.value))


@pytest.fixture
def following(store: Store, tmp_path: Path) -> Iterator[Follower]:
    made = follower(store, tmp_path / "index")
    yield made
    made.stop()


def told(store: Store, audience: Audience = Audience.PUBLIC) -> set[Triple]:
    text = "".join(facts(store.view(audience), BASE))
    return {quad.triple for quad in parse(text, RdfFormat.N_QUADS)}


def held(following: Follower) -> set[Triple]:
    folder = following.folder.current()
    assert folder is not None
    index = Index.read_only(str(folder))
    found = {quad.triple for quad in index.quads_for_pattern(None, None, None, DefaultGraph())}
    state = following.folder.state()
    assert state is not None
    assert state.triples == len(found)
    return found


def test_the_index_of_a_store_holds_what_the_facts_say(store: Store, following: Follower) -> None:
    store.replace(corpus())
    assert following.catch_up()
    assert held(following) == told(store) != set()


def test_each_write_is_followed(store: Store, following: Follower) -> None:
    store.replace(corpus())
    following.catch_up()
    store.replace([minutes(7, "2024-06-01", ["Ebba Alm"], released=True)])
    assert following.catch_up()
    assert held(following) == told(store)
    store.release(["minutes:3.txt"], "a test")
    assert following.catch_up()
    assert held(following) == told(store)
    store.forget(["minutes:1.txt", "minutes:7.txt"])
    assert following.catch_up()
    assert held(following) == told(store)


def test_what_is_judged_to_be_another_is_followed(store: Store, following: Follower) -> None:
    store.replace(corpus())
    following.catch_up()
    one, other = person_id("Bo Lind"), person_id("Åke Öman", "Nämnden")
    store.replace([judgement(2, one, other, released=True)])
    assert following.catch_up()
    assert held(following) == told(store)
    store.forget(["judgements:2"])
    assert following.catch_up()
    assert held(following) == told(store)


def test_where_nothing_was_written_nothing_swaps(store: Store, following: Follower) -> None:
    store.replace(corpus())
    following.catch_up()
    before = following.folder.state()
    assert not following.catch_up()
    assert following.folder.state() == before


def test_what_the_public_does_not_see_swaps_nothing(store: Store, following: Follower) -> None:
    store.replace(corpus())
    following.catch_up()
    before = following.folder.current()
    store.replace([minutes(8, "2024-07-01", ["Ebba Alm"], body="Annan grupp")])
    assert not following.catch_up()
    assert following.folder.current() == before
    assert held(following) == told(store)


def test_nobody_private_is_in_the_public_index(store: Store, following: Follower, tmp_path: Path) -> None:
    store.replace(corpus())
    following.catch_up()
    inside = follower(store, tmp_path / "index", Audience.INTERNAL)
    inside.catch_up()
    assert held(inside) == told(store, Audience.INTERNAL)
    names = [str(triple) for triple in held(inside) - held(following)]
    assert any("Pia Sund" in name for name in names)
    assert not any("Pia Sund" in str(triple) for triple in held(following))
    inside.stop()


def test_many_writes_at_once_are_written_anew(
    store: Store, following: Follower, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("graph_service.rdf.sparql.following._BATCH", 2)
    store.replace(corpus()[:1])
    following.catch_up()
    store.replace(corpus()[1:])
    assert following.catch_up()
    state = following.folder.state()
    assert state is not None
    assert state.work == 2
    assert held(following) == told(store)


@settings(max_examples=40, deadline=None)
@given(ACTIONS)
def test_whatever_happens_the_index_holds_what_the_facts_say(actions: list[tuple[str, object]]) -> None:
    with TemporaryDirectory() as name:
        store = open_store(f"sqlite:///{name}/store.db")
        audiences = [follower(store, Path(name) / "index", audience) for audience in Audience]
        kept: set[str] = set()
        for action, given_ in actions:
            if action == "replace":
                assert isinstance(given_, list)
                store.replace(given_)
                kept |= {load.address for load in given_}
            elif f"minutes:{given_}" in kept and action == "forget":
                store.forget([f"minutes:{given_}"])
                kept.remove(f"minutes:{given_}")
            elif f"minutes:{given_}" in kept:
                store.release([f"minutes:{given_}"], "a test")
            for one in audiences:
                one.catch_up()
                assert held(one) == told(store, one.audience)
        for one in audiences:
            one.stop()
        store.close()


def embedded(folder: Path) -> Store:
    store = open_store(f"sqlite:///{folder}/store.db")
    store.replace(corpus())
    return store


def test_of_two_processes_one_writes_and_the_other_takes_over(tmp_path: Path) -> None:
    store = embedded(tmp_path)
    one, other = follower(store, tmp_path), follower(store, tmp_path)
    assert one.catch_up()
    store.forget(["minutes:1.txt"])
    assert not other.catch_up()
    one.stop()
    assert other.catch_up()
    assert held(other) == told(store)
    other.stop()


def test_an_index_that_was_left_is_taken_up_where_it_was(tmp_path: Path) -> None:
    store = embedded(tmp_path)
    one = follower(store, tmp_path)
    one.catch_up()
    one.stop()
    store.forget(["minutes:2.txt"])
    other = follower(store, tmp_path)
    assert other.catch_up()
    state = other.folder.state()
    assert state is not None
    assert (state.number, state.work) == (2, 1)
    assert held(other) == told(store)
    other.stop()


def test_what_was_begun_before_a_crash_is_written_again(tmp_path: Path) -> None:
    store = embedded(tmp_path)
    one = follower(store, tmp_path)
    one.catch_up()
    one.stop()
    work = tmp_path / "public" / "work" / "1"
    begun = Index(str(work))
    store.forget(["minutes:2.txt"])
    for quad in list(begun)[::3]:
        if "meeting" in str(quad.subject) or "item" in str(quad.subject):
            begun.remove(quad)
    begun.flush()
    del begun
    store.replace(corpus())  # all of it is changed again
    other = follower(store, tmp_path)
    other.catch_up()
    assert other.folder.state().number == 2
    other.stop()


def test_another_store_in_its_place_is_read_anew(tmp_path: Path) -> None:
    store = embedded(tmp_path)
    one = follower(store, tmp_path)
    one.catch_up()
    one.stop()
    store.close()
    for path in tmp_path.glob("store.db*"):
        path.unlink()
    store = open_store(f"sqlite:///{tmp_path}/store.db")
    store.replace([minutes(9, "2025-01-01", ["Ebba Alm"], body="Annan grupp", released=True)])
    other = follower(store, tmp_path)
    assert other.catch_up()
    assert held(other) == told(store)
    other.stop()
    store.close()


def test_whoever_reads_sees_one_state_whole(tmp_path: Path) -> None:
    store = embedded(tmp_path)
    one = follower(store, tmp_path)
    one.catch_up()
    sizes, ended, seen = {len(told(store))}, threading.Event(), set()
    folder = IndexFolder(tmp_path / "public")

    def read() -> None:
        while not ended.is_set():
            current = folder.current()
            assert current is not None
            index = Index.read_only(str(current))
            seen.add(sum(1 for _ in index.quads_for_pattern(None, None, None, DefaultGraph())))

    reading = threading.Thread(target=read)
    reading.start()
    for number in range(20, 26):
        store.replace([minutes(number, f"2024-01-{number}", ["Ebba Alm"], released=True)])
        one.catch_up()
        sizes.add(len(told(store)))
    ended.set()
    reading.join()
    assert seen
    assert seen <= sizes
    one.stop()


def test_states_that_nobody_reads_any_more_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = embedded(tmp_path)
    one = follower(store, tmp_path)
    one.catch_up()
    states = tmp_path / "public" / "states"
    for young, left in ((60.0, {"1", "2", "3"}), (0.0, {"4", "5"})):
        monkeypatch.setattr("graph_service.rdf.sparql.folder._YOUNG", young)
        for _ in range(2):
            number = 30 + len(store.changes(0, 1000))
            store.replace([minutes(number, "2024-01-20", [f"Ebba {number}"], released=True)])
            one.catch_up()
        assert {path.name for path in states.iterdir()} == left
    one.stop()


def test_a_follower_follows_by_itself_within_seconds(tmp_path: Path) -> None:
    store = embedded(tmp_path)
    one = follower(store, tmp_path)
    one.start()
    until = time.monotonic() + 20
    while one.folder.state() is None and time.monotonic() < until:
        time.sleep(0.05)
    store.forget(["minutes:1.txt"])
    state = one.folder.state()
    assert state is not None
    while one.folder.state().number == state.number and time.monotonic() < until:
        time.sleep(0.05)
    one.stop()
    assert held(one) == told(store)
