"""States of a store: a mark that tells them apart, and reading all of one while others write."""

import threading
import time

from graph_service.store.base import Audience, Ids, MovedError, Store, View
from tests.graph_service.store.corpus import corpus


def test_ranges_hold_each_id_once_and_in_order(internal: View) -> None:
    ids = [thing.id for thing in internal.facts()]
    for number in (1, 3, 7, 1000):
        ranges = internal.ranges(number)
        assert [id_ for ids_ in ranges for thing in internal.facts(ids_) for id_ in [thing.id]] == ids
        assert len(ranges) <= max(number + 1, 2)
        subjects = [[subject for subject, _ in internal.ledger(ids_)] for ids_ in ranges]
        assert [one for of in subjects for one in of] == [subject for subject, _ in internal.ledger()]
    assert max(len(list(internal.facts(ids_))) for ids_ in internal.ranges(7)) < len(ids) / 3


def test_an_empty_store_is_one_range(store: Store) -> None:
    assert store.view(Audience.PUBLIC).ranges(5) == [Ids()]


def test_the_mark_is_another_after_each_write_and_only_then(store: Store) -> None:
    marks = [store.mark()]
    loads = corpus()
    for write in (
        lambda: store.replace(loads[:2]),
        lambda: store.replace(loads[2:]),
        lambda: store.release([loads[2].address], "a person"),
        lambda: store.forget([loads[0].address]),
    ):
        write()
        marks.append(store.mark())
        list(store.view(Audience.INTERNAL).facts())
        assert store.mark() == marks[-1]
    assert len(set(marks)) == 5


def test_the_last_change_is_the_last_of_the_log(store: Store) -> None:
    assert store.last_change() == 0
    for load in corpus():
        store.replace([load])
        assert store.last_change() == store.changes(limit=100_000)[-1].sequence
    store.forget([corpus()[0].address])
    assert store.last_change() == store.changes(limit=100_000)[-1].sequence


def test_all_that_is_read_of_a_frozen_view_is_of_one_state_or_refused(store: Store) -> None:
    store.replace(corpus()[:3])
    view = store.view(Audience.INTERNAL)
    before = list(view.facts())
    given = []
    try:
        with view.frozen() as seen:
            store.replace(corpus()[3:])
            read = list(seen.facts())
        given.append(read)
    except MovedError:
        assert read != before
    assert given in ([], [before])
    with view.frozen() as seen:
        assert list(seen.facts()) == list(view.facts()) != before


def test_a_view_that_is_frozen_within_another_is_of_the_same_state(full: Store) -> None:
    with full.view(Audience.PUBLIC).frozen() as seen, seen.frozen() as again:
        assert dict(again.ledger()) == dict(seen.ledger())


def test_dumps_that_others_write_under_end_in_a_whole_state_or_an_error(store: Store) -> None:
    """Somebody writes all the while; what is given is what was there between two writes."""
    loads = corpus()
    store.replace(loads[:3])
    view, ending = store.view(Audience.INTERNAL), threading.Event()

    def names() -> frozenset[str]:
        return frozenset(thing.id for thing in view.facts())

    few = names()
    store.replace(loads[3:])
    states = {few, names()}

    def write() -> None:
        while not ending.wait(0.01):
            store.forget([load.address for load in loads[3:]])
            store.replace(loads[3:])

    states.add(few)
    writing = threading.Thread(target=write)
    writing.start()
    until = time.monotonic() + 5
    try:
        while time.monotonic() < until:
            try:
                with view.frozen() as seen:
                    found = frozenset(thing.id for thing in seen.facts())
            except MovedError:
                continue
            assert found in states
    finally:
        ending.set()
        writing.join()
