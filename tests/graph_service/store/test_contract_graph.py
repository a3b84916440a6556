"""The graph as arrays: right after each write, by whomever, for both audiences and all threads."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from graph_service.store.base import Audience, Period, Store, View, Where
from graph_service.store.graph.making import graph_of
from graph_service.store.opening import open_store
from tests.graph_service.store.corpus import Draft, body_id, person_id
from tests.graph_service.store.model import parts_of

GROUP, PIA = body_id(), person_id("Pia Sund")
PATHS = ("^person/meeting", "^body", "meeting/body/organisation", "^meeting/person", "^organisation")


def draft(address: str, text: str) -> Draft:
    made = Draft(address, text)
    made.say("Body", name="Rådet")
    return made


@pytest.mark.parametrize("audience", list(Audience))
def test_it_holds_all_that_is_drawn(full: Store, audience: Audience) -> None:
    view = full.view(audience)
    assert parts_of(view.graph()) == parts_of(graph_of(view.facts()))


def test_it_is_the_same_one_until_the_next_write(full: Store) -> None:
    before = full.view(Audience.INTERNAL).graph()
    assert full.view(Audience.INTERNAL).graph() is before
    full.replace([draft("minutes:new", "Nytt").load()])
    assert len(full.view(Audience.INTERNAL).graph()) == len(before) + 1


def test_a_release_shows_at_once(store: Store) -> None:
    store.replace([draft("minutes:new", "Nytt").load()])
    public = store.view(Audience.PUBLIC)
    assert len(public.graph()) == 0
    store.release(["minutes:new"], "a test")
    assert len(public.graph()) == 1
    store.forget(["minutes:new"])
    assert len(public.graph()) == 0


def test_what_another_program_wrote_shows_at_once(tmp_path: Path) -> None:
    address = f"sqlite:///{tmp_path}/store.db"
    one, other = open_store(address), open_store(address)
    view = one.view(Audience.INTERNAL)
    assert len(view.graph()) == 0
    other.replace([draft("minutes:new", "Nytt").load()])
    assert len(view.graph()) == 1
    one.close()
    other.close()


def test_threads_share_it(full: Store) -> None:
    view = full.view(Audience.INTERNAL)
    with ThreadPoolExecutor(8) as threads:
        graphs = list(threads.map(lambda _: view.graph(), range(16)))
    assert all(graph is graphs[0] for graph in graphs)


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("period", [None, Period("2023-02-01", "2024-03-10")])
def test_it_reaches_what_the_view_reaches(internal: View, path: str, period: Period | None) -> None:
    graph = internal.graph()
    for class_ in ("Person", "Meeting", "Body", "AgendaItem", "Organisation"):
        starts = [thing.id for thing in internal.select(class_, limit=100).rows]
        found = graph.reach(graph.numbers(starts), path, period)
        counted = {
            (graph.ids[thing], number, graph.ids[witness])
            for thing, number, witness in zip(found.things, found.number, found.witness, strict=True)
        }
        assert counted == {(r.id, r.number, r.witness) for r in internal.reach(starts, path, period)}


@pytest.mark.parametrize(
    "where",
    [
        [],
        [Where("body", (GROUP,))],
        [Where("^meeting/person", (PIA,)), Where("body", (GROUP,))],
        [Where("^meeting/capacity", ("private",))],
        [Where("^meeting/capacity", ())],
    ],
)
def test_it_chooses_what_a_table_holds(internal: View, where: list[Where]) -> None:
    graph = internal.graph()
    for period in (None, Period("2023-02-01")):
        chosen = graph.chosen("Meeting", where, period)
        assert [graph.ids[n] for n in chosen] == [row.id for row in internal.table("Meeting", (), where, period)]


def test_it_gives_ways_in_order_and_each_once(internal: View) -> None:
    graph = internal.graph()
    starts, ends = graph.ways(np.flatnonzero(graph.of_class("Meeting")), "^meeting/person")
    rows = internal.table("Meeting", ["^meeting/person"])
    assert [(graph.ids[s], graph.ids[e]) for s, e in zip(starts, ends, strict=True)] == [
        (row.id, person) for row in rows for person in row.columns[0]
    ]


def test_what_is_said_of_a_thing_without_a_class_is_not_in_it(store: Store) -> None:
    made = draft("minutes:new", "Nytt")
    made.add("attendance-nobody", "capacity", "official")
    made.add("attendance-nobody", "person", PIA)
    store.replace([made.load()])
    graph = store.view(Audience.INTERNAL).graph()
    assert list(graph.ids) == [made.statements[0].subject]
    assert not graph.says("capacity", "official").any()


def test_it_names_a_property_that_it_does_not_hold(internal: View) -> None:
    with pytest.raises(ValueError, match="heading"):
        internal.graph().says("heading", "Ett")


def test_it_holds_nothing_of_an_empty_store(store: Store) -> None:
    assert parts_of(store.view(Audience.PUBLIC).graph()) == parts_of(graph_of([]))
