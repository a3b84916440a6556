"""All that is said of a thing, and who says it."""

import pytest

from graph_service.queries.answers import UnknownThingError
from graph_service.queries.portrait import MOST_VALUES, portrait
from tests.graph_service.world import World


def test_each_value_comes_with_the_words_that_say_it(network_group: World) -> None:
    found = portrait(network_group.view(), network_group.ids["§ 1"])
    said = {one.property: one for one in found.said}
    assert said["number"].values[0].quotes[0].quote == "1"
    meeting = said["meeting"].values[0]
    assert meeting.linked is not None
    assert (meeting.linked.name, meeting.more) == ("Möte 2023-03-01", False)


def test_what_it_is_called_is_its_heading_and_all_else_its_facts(network_group: World) -> None:
    found = portrait(network_group.view(), network_group.ids["§ 1"])
    assert found.heading is not None
    assert found.heading.property == "heading"
    assert found.heading not in found.facts
    assert len(found.facts) == len(found.said) - 1
    assert [said.property for said in found.said][:2] == ["meeting", "heading"]  # what the class requires comes first


def test_a_long_list_is_cut_and_counted(new_world: type[World]) -> None:
    w = new_world()
    v = w.document("a", None)
    members = [w.municipality(v, f"{code:04}", f"Kommun {code}") for code in range(100, 120)]
    owner = w.tell(v, "JointBody", {"reference": "natet", "name": "Nätet", "member": members})
    (said,) = (said for said in portrait(w.view(), owner).said if said.property == "member")
    assert (said.number, len(said.values)) == (20, MOST_VALUES)


def test_what_another_document_says_instead_is_told(new_world: type[World]) -> None:
    w = new_world()
    first, second = w.document("a", "2023-01-01"), w.document("b", "2024-01-01")
    one = w.municipality(first, "0138", "Tyresö kommun")
    assert w.municipality(second, "0138", "Tyresö") == one
    (said,) = (said for said in portrait(w.view(), one).said if said.property == "name")
    drawn, differing = said.values[0], said.differing[0]
    assert {drawn.value, differing.value} == {"Tyresö kommun", "Tyresö"}
    assert [quote.quote for quote in differing.quotes] == [differing.value]


def test_only_so_many_passages_are_given_and_the_rest_said(network_group: World) -> None:
    found = portrait(network_group.view(), network_group.ids["Alva Alm"], quotes=0)
    assert all(value.more and not value.quotes for said in found.said for value in said.values)


def test_nothing_has_no_portrait(network_group: World) -> None:
    with pytest.raises(UnknownThingError):
        portrait(network_group.view(), "body-none")
