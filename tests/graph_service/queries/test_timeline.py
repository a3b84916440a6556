"""When things happened, by month, quarter or year."""

import pytest

from graph_service.queries.answers import UnknownThingError
from graph_service.queries.timeline import Unit, meetings_over_time, timeline
from tests.graph_service.world import World


def test_an_actor_is_counted_at_the_items_that_it_was_involved_in(network_group: World) -> None:
    found = timeline(network_group.view(), network_group.ids["Haninge"])
    assert (found.unit, found.number, found.first, found.last) == (Unit.MONTH, 3, "2023-03-01", "2024-03-06")
    assert len(found.bars) == 13
    assert [(bar.at, bar.number) for bar in found.bars if bar.number] == [("2023-03", 2), ("2024-03", 1)]


def test_a_topic_is_counted_with_its_narrower_ones(network_group: World) -> None:
    view, ids = network_group.view(), network_group.ids
    assert timeline(view, ids["Rescue"]) == timeline(view, ids["Fire"])
    assert timeline(view, ids["Fire"]).number == 2


@pytest.mark.parametrize(
    ("days", "unit", "bars"),
    [
        (("2023-01-10", "2024-06-01"), Unit.MONTH, 18),
        (("2023-01-10", "2024-07-01"), Unit.QUARTER, 7),
        (("2018-12-31", "2024-11-30"), Unit.QUARTER, 25),
        (("2018-12-31", "2024-12-01"), Unit.YEAR, 7),
    ],
)
def test_the_longer_it_is_the_more_a_bar_holds(
    days: tuple[str, str], unit: Unit, bars: int, new_world: type[World]
) -> None:
    w = new_world()
    v = w.document("a", days[0])
    body = w.tell(v, "Body", {"name": "Rådet", "organisation": w.municipality(v, "0138", "Tyresö")})
    for day in days:
        w.meeting(v, body, day)
    found = meetings_over_time(w.view())
    assert (found.unit, len(found.bars), found.number) == (unit, bars, 2)
    assert (found.bars[0].number, found.bars[-1].number) == (1, 1)


def test_what_has_no_day_is_counted_apart(new_world: type[World]) -> None:
    w = new_world()
    v = w.document("a", None)
    w.tell(v, "Meeting", {"name": "Möte"}, {"document": v})
    found = meetings_over_time(w.view())
    assert (found.number, found.undated, found.bars, found.first) == (1, 1, (), None)


def test_nothing_has_no_timeline(network_group: World) -> None:
    with pytest.raises(UnknownThingError):
        timeline(network_group.view(), "body-none")
