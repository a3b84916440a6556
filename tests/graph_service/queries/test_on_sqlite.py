"""The same questions get the same answers from the embedded store as from the plain view."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from graph_service.queries.engagement import engaged_in
from graph_service.queries.involvement import involved_in
from graph_service.queries.listings import assignments, decisions, items, meetings
from graph_service.queries.scope import Scope
from graph_service.queries.things import neighbours, thing
from graph_service.queries.ties.kinds import Level
from graph_service.queries.ties.network import network
from graph_service.queries.ties.tie import tie_between
from graph_service.rdf.dumps import DUMPS
from graph_service.store.base import Audience, Period, View
from graph_service.store.opening import open_store
from tests.graph_service.world import World

Ask = Callable[[View, dict[str, str]], object]


@pytest.fixture
def kept(network_group: World, tmp_path: Path) -> Iterator[View]:
    store = open_store(f"sqlite:///{tmp_path}/graph.db")
    store.replace(network_group.loads())
    yield store.view(Audience.INTERNAL)
    store.close()


QUESTIONS: dict[str, Ask] = {
    "involved in a topic": lambda v, i: involved_in(v, i["Rescue"], limit=100),
    "involved in words": lambda v, _: involved_in(v, words="räddningstjänst", limit=100),
    "involved in an actor": lambda v, i: involved_in(v, i["Region"], period=Period("2024-01-01"), limit=100),
    "engaged": lambda v, i: engaged_in(v, i["Tyresö"]),
    "municipalities": lambda v, _: network(v, Level.MUNICIPALITIES),
    "organisations": lambda v, i: network(v, Level.ORGANISATIONS, Scope(topic=i["Fire"])),
    "people": lambda v, i: network(v, Level.PEOPLE, Scope(body=i["Rådet"], period=Period("2023-01-01", "2023-12-31"))),
    "a tie": lambda v, i: tie_between(v, i["Tyresö"], i["Haninge"], Level.MUNICIPALITIES),
    "decisions": lambda v, i: decisions(v, Scope(municipality=i["Haninge"], topic=i["Rescue"])),
    "assignments": lambda v, i: assignments(v, Scope(), assignee=i["Tyresö"]),
    "meetings": lambda v, i: meetings(v, Scope(topic=i["Rescue"])),
    "items": lambda v, i: items(v, Scope(organisation=i["Förbundet"])),
    "a thing": lambda v, i: thing(v, i["m1"]),
    "neighbours": lambda v, i: neighbours(v, i["m1"], "meeting", outward=False, type_="Attendance").degrees,
    "facts": lambda v, _: "".join(DUMPS["facts"](v, "https://example.test/")),
}


@pytest.mark.parametrize("question", QUESTIONS)
def test_both_answer_alike(question: str, kept: View, network_group: World) -> None:
    ask, ids = QUESTIONS[question], network_group.ids
    assert ask(kept, ids) == ask(network_group.view(), ids)


def test_the_public_sees_the_same_of_what_is_released(network_group: World, tmp_path: Path) -> None:
    store = open_store(f"sqlite:///{tmp_path}/graph.db")
    store.replace([load for load in network_group.loads() if load.version != "c" * 64])
    public = network(store.view(Audience.PUBLIC), Level.MUNICIPALITIES)
    store.close()
    assert {s.kind: s.count for tie in public.ties[:1] for s in tie.kinds} == {
        "met": 1,
        "joint_body": 1,
        "agreement": 1,
    }
