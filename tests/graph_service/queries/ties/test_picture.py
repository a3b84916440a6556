"""The network as something to draw, and what it can be limited to."""

import pytest

from graph_service.queries.answers import UnknownThingError
from graph_service.queries.scope import Scope
from graph_service.queries.ties.additions import Around, around_of
from graph_service.queries.ties.choices import choices
from graph_service.queries.ties.kinds import Level
from graph_service.queries.ties.network import network
from graph_service.queries.ties.picture import Picture, picture
from graph_service.queries.ties.showing import Show
from graph_service.store.base import Period
from tests.graph_service.world import World

MUNICIPALITIES, ORGANISATIONS = Level.MUNICIPALITIES, Level.ORGANISATIONS


def drawn(found: Picture) -> list[tuple[str, str, float]]:
    names = found.actors.name
    rows = zip(found.ties.source, found.ties.target, found.ties.weight, strict=True)
    return [(names[source], names[target], weight) for source, target, weight in rows]


def test_a_picture_holds_the_ties_of_the_network(network_group: World) -> None:
    found, whole = picture(network_group.view(), ORGANISATIONS), network(network_group.view(), ORGANISATIONS)
    ids = found.actors.id
    assert [(ids[s], ids[t]) for s, t in zip(found.ties.source, found.ties.target, strict=True)] == [
        (tie.source, tie.target) for tie in whole.ties
    ]
    assert found.ties.weight == [tie.weight for tie in whole.ties]
    assert (found.shown, found.ties_in_all, found.actors_in_all) == ("all", whole.ties_in_all, len(whole.actors))


def test_the_strands_of_a_tie_add_up_to_its_weight_and_count(network_group: World) -> None:
    view = network_group.view()
    found, whole = (
        picture(view, ORGANISATIONS, weights={"met": 2.0}),
        network(view, ORGANISATIONS, weights={"met": 2.0}),
    )
    strands = found.strands
    rows = list(zip(strands.tie, strands.kind, strands.year, strands.count, strands.weight, strict=True))
    for place, tie in enumerate(whole.ties):
        assert sum(row[4] for row in rows if row[0] == place) == pytest.approx(tie.weight)
        assert sum(row[3] for row in rows if row[0] == place) == tie.count
        assert {found.kinds[row[1]] for row in rows if row[0] == place} == {strand.kind for strand in tie.kinds}
        years = [row[2] for row in rows if row[0] == place]
        assert (str(min(years)), str(max(years))) == ((tie.first or "")[:4], (tie.last or "")[:4])


def test_of_many_even_ties_the_strongest_are_shown_and_said_to_be(chain: World) -> None:
    found = picture(chain.view(), MUNICIPALITIES, limit=3)
    assert (found.shown, len(found.ties.weight), found.ties_in_all, found.actors_in_all) == ("strongest", 3, 5, 5)
    nothing = picture(chain.view(), MUNICIPALITIES, limit=3, show=Show.BACKBONE)
    assert (nothing.shown, nothing.ties.weight) == ("backbone", [])


def test_a_backbone_that_fills_the_picture_is_preferred(network_group: World) -> None:
    found = picture(network_group.view(), ORGANISATIONS, limit=3, alpha=0.4)
    backbone = network(network_group.view(), ORGANISATIONS, backbone=0.4)
    assert found.shown == "backbone"
    assert found.ties.weight == [tie.weight for tie in backbone.ties[:3]]


def test_weak_ties_are_left_out_but_counted(network_group: World) -> None:
    found = picture(network_group.view(), MUNICIPALITIES, least=2)
    assert [weight >= 2 for weight in found.ties.weight] == [True] * len(found.ties.weight)
    assert 0 < len(found.ties.weight) < found.ties_in_all
    assert found.ladder[0] == (min(w for _, _, w in drawn(picture(network_group.view(), MUNICIPALITIES))), 3)
    assert found.ladder[-1][1] == 1


def test_every_tie_of_an_actor_can_be_added(chain: World) -> None:
    first = picture(chain.view(), MUNICIPALITIES, limit=1)
    more = picture(chain.view(), MUNICIPALITIES, limit=1, around=[Around(chain.ids["d"])])
    assert drawn(first) == [("a", "b", 1.0)]
    assert sorted(drawn(more)) == [("a", "b", 1.0), ("c", "d", 1.0), ("d", "e", 1.0)]
    with pytest.raises(UnknownThingError):
        picture(chain.view(), MUNICIPALITIES, around=[Around("municipality-9999")])


def test_the_ties_of_one_kind_can_be_added(network_group: World) -> None:
    view, ids = network_group.view(), network_group.ids
    first = picture(view, ORGANISATIONS, limit=1)
    found = picture(view, ORGANISATIONS, limit=1, around=[Around(ids["Nynäshamn"], "charged_together")])
    assert len(first.ties.weight) == 1
    assert {frozenset(tie[:2]) for tie in drawn(found)} - {frozenset(tie[:2]) for tie in drawn(first)} == {
        frozenset({"Nynäshamn", "Tyresö"})
    }
    with pytest.raises(ValueError, match="'chatted' is no kind of tie"):
        around_of("municipality-0138:chatted")


def test_every_tie_between_some_can_be_added(chain: World) -> None:
    found = picture(chain.view(), MUNICIPALITIES, limit=1, between=[chain.ids[name] for name in "cde"])
    assert sorted(drawn(found)) == [("a", "b", 1.0), ("c", "d", 1.0), ("d", "e", 1.0)]


def test_around_one_actor_are_those_it_is_tied_to_and_their_ties(chain: World) -> None:
    found = picture(chain.view(), MUNICIPALITIES, ego=chain.ids["a"])
    assert sorted(drawn(found)) == [("a", "b", 1.0), ("a", "c", 1.0), ("b", "c", 1.0)]
    assert found.ties_in_all == 5
    assert drawn(picture(chain.view(), MUNICIPALITIES, ego=chain.ids["f"])) == []


def test_municipalities_lie_in_their_county(new_world: type[World]) -> None:
    w = new_world()
    v = w.document("a", "2024-01-01")
    county = w.tell(v, "County", {"code": "01", "name": "Stockholms län"})
    area = w.tell(
        v,
        "MunicipalityArea",
        {"code": "0138", "name": "Tyresö", "county": county, "latitude": "59.24", "longitude": "18.3"},
    )
    placed = w.tell(v, "Municipality", {"code": "0138", "name": "Tyresö kommun", "area": area})
    nowhere = w.municipality(v, "0139", "Upplands-Bro kommun")
    body = w.tell(v, "Body", {"name": "Rådet"})
    item = w.item(v, w.meeting(v, body, "2024-01-01"), "1", "Avtal")
    w.decides(v, item, "Avtal ingås", agreed=[placed, nowhere])
    found = picture(w.view(), MUNICIPALITIES)
    assert [county.name for county in found.counties] == ["Stockholms län"]
    assert found.actors == (
        [placed, nowhere],
        ["Municipality"] * 2,
        ["Tyresö kommun", "Upplands-Bro kommun"],
        ["Tyresö", "Upplands-Bro kommun"],
        [0, -1],
        [59.24, None],
        [18.3, None],
    )


def test_an_empty_network_is_an_empty_picture(new_world: type[World]) -> None:
    found = picture(new_world().view(), MUNICIPALITIES)
    assert (found.shown, found.actors.id, found.ties.weight, found.ladder) == ("all", [], [], ())


def test_every_choice_counts_what_it_would_leave(network_group: World) -> None:
    view, ids = network_group.view(), network_group.ids
    found = choices(view, ORGANISATIONS)
    for choice in found.kinds:
        weights = {kind.kind: float(kind.kind == choice.kind) for kind in found.kinds}
        assert network(view, ORGANISATIONS, weights=weights).ties_in_all == choice.ties, choice
    assert [(choice.thing.id, choice.number) for choice in found.topics] == [(ids["Fire"], 2)]
    assert [(choice.thing.id, choice.number) for choice in found.bodies] == [(ids["Rådet"], 2)]
    assert [choice.within.name for choice in found.bodies if choice.within] == ["Provförbundet"]
    assert {2023, 2024} <= {choice.year for choice in found.years}


def test_a_choice_is_not_limited_by_itself(network_group: World) -> None:
    view, ids = network_group.view(), network_group.ids
    limited = choices(view, ORGANISATIONS, Scope(topic=ids["Fire"], body=ids["Rådet"], period=Period("2024-01-01")))
    assert [choice.number for choice in limited.topics] == [1]
    assert [choice.number for choice in limited.bodies] == [1]
    assert [choice.year for choice in limited.years] == [2023, 2024]
    assert {choice.kind: choice.occasions for choice in limited.kinds}["met"] == 1
