"""What municipalities are involved in, side by side."""

import pytest

from graph_service.queries.answers import UnknownThingError
from graph_service.queries.comparison import By, Comparison, Involving, compared
from graph_service.queries.engagement import engaged_in
from graph_service.store.base import Period
from tests.graph_service.world import World


def rows(found: tuple[Involving, ...], answer: Comparison) -> dict[str, tuple[By, dict[str, int]]]:
    names = {one.id: one.name for one in answer.municipalities}
    return {row.thing.name: (row.by, {names[s.municipality]: s.number for s in row.shares}) for row in found}


def three(w: World) -> list[str]:
    return [w.ids[name] for name in ("Tyresö", "Haninge", "Nynäshamn")]


def test_what_all_share_is_told_with_counts_and_since_when(network_group: World) -> None:
    answer = compared(network_group.view(), three(network_group))
    assert rows(answer.topics, answer) == {
        "Räddningstjänst": (By.ALL, {"Tyresö": 2, "Haninge": 2, "Nynäshamn": 2}),
    }
    assert rows(answer.bodies, answer) == {"Rådet": (By.ALL, {"Tyresö": 3, "Haninge": 3, "Nynäshamn": 3})}
    shares = answer.topics[0].shares
    assert {(share.first, share.last) for share in shares} == {("2023-03-01", "2024-03-06")}
    assert answer.counts["topics"] == {"all": 1, "some": 0, "one": 0}


def test_numbers_are_those_of_the_engagement_of_each(network_group: World) -> None:
    view, ids = network_group.view(), three(network_group)
    answer = compared(view, ids)
    for id_ in ids:
        own = {field.thing.id: (field.number, field.first, field.last) for field in engaged_in(view, id_).topics}
        assert own == {
            row.thing.id: (share.number, share.first, share.last)
            for row in answer.topics
            for share in row.shares
            if share.municipality == id_
        }


def test_each_share_quotes_its_first_day(network_group: World) -> None:
    answer = compared(network_group.view(), three(network_group))
    for row in (*answer.topics, *answer.bodies, *answer.organisations):
        for share in row.shares:
            assert share.evidence[0].quote
            assert share.evidence[0].day == share.first


def test_what_some_and_what_only_one_does_are_apart(new_world: type[World]) -> None:
    w = new_world()
    v = w.document("a", "2024-01-01")
    ids = [w.municipality(v, f"010{n}", name) for n, name in enumerate("abc")]
    owner = w.tell(v, "JointBody", {"reference": "natet", "name": "Nätet", "member": ids[:2]})
    alone = w.tell(v, "Company", {"name": "Bolaget", "owner": ids[2]})
    body = w.tell(v, "Body", {"name": "Rådet", "organisation": owner})
    meeting = w.meeting(v, body, "2024-01-01")
    for number, agreed in enumerate((ids, ids[:2], ids[2:])):
        topic = w.tell(v, "Topic", {"code": f"t{number}", "name": f"Ämne {number}"})
        item = w.item(v, meeting, str(number), f"Avtal {number}", topic=topic)
        w.decides(v, item, f"Avtal {number} ingås", agreed=agreed)
    answer = compared(w.view(), ids)
    assert {row.thing.name: row.by for row in answer.topics} == {"Ämne 0": By.ALL, "Ämne 1": By.SOME, "Ämne 2": By.ONE}
    assert rows(answer.organisations, answer)["Bolaget"] == (By.ONE, {"c": 0})
    belongs = next(row for row in answer.organisations if row.thing.id == alone).shares[0]
    assert (belongs.first, belongs.evidence[0].property, belongs.evidence[0].value) == (None, "owner", ids[2])
    one = compared(w.view(), ids, by=[By.ONE])
    assert [row.thing.name for row in one.topics] == ["Ämne 2"]
    assert one.counts == answer.counts
    assert len(compared(w.view(), ids, limit=1).topics) == 1
    within = compared(w.view(), ids, Period("2024-01-01"))
    assert [row.thing.name for row in within.organisations] == ["Nätet"]


def test_a_period_limits_what_counts(network_group: World) -> None:
    answer = compared(network_group.view(), three(network_group), Period("2024-01-01"))
    assert rows(answer.topics, answer)["Räddningstjänst"][1] == {"Tyresö": 1, "Haninge": 1, "Nynäshamn": 1}


def test_the_order_in_which_they_are_asked_for_is_kept(network_group: World) -> None:
    ids = three(network_group)
    assert [one.id for one in compared(network_group.view(), ids[::-1]).municipalities] == ids[::-1]


def test_what_cannot_be_compared_is_refused(network_group: World) -> None:
    view, ids = network_group.view(), network_group.ids
    with pytest.raises(ValueError, match="compare 2 to 6 different ones, not 1"):
        compared(view, [ids["Tyresö"], ids["Tyresö"]])
    with pytest.raises(ValueError, match=f"municipality: {ids['Region']!r} is no municipality"):
        compared(view, [ids["Tyresö"], ids["Region"]])
    with pytest.raises(UnknownThingError):
        compared(view, [ids["Tyresö"], "municipality-9999"])
