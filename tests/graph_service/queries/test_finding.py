"""What words find, by class and year."""

from graph_service.queries.finding import finding
from graph_service.store.base import Period
from ontology.schema import SCHEMA
from tests.graph_service.world import World


def names(found: object) -> list[str]:
    return [row.thing.name for row in found.found.rows]  # type: ignore[attr-defined]


def test_classes_and_years_are_counted_each_without_its_own_limit(network_group: World) -> None:
    view = network_group.view()
    all_of_it = finding(view, "räddningstjänst")
    assert all_of_it.classes == {"AgendaItem": 1, "Decision": 1, "Topic": 1}
    assert (all_of_it.number, all_of_it.years) == (3, {"2023": 2})
    limited = finding(view, "räddningstjänst", ("Decision",), Period("2023-01-01", "2023-12-31"))
    assert (limited.number, limited.classes, limited.years) == (1, {"AgendaItem": 1, "Decision": 1}, {"2023": 1})


def test_within_a_period_the_newest_come_first_else_what_is_called_so(network_group: World) -> None:
    w = network_group
    w.item("b" * 64, w.ids["m1"], "8", "Brygga")  # 2023
    w.item("c" * 64, w.ids["m2"], "9", "Brygga igen")  # 2024
    view = w.view()
    assert names(finding(view, "brygga", period=Period("2023-01-01"))) == ["Brygga igen", "Brygga"]
    assert names(finding(view, "brygga")) == ["Brygga", "Brygga igen"]
    assert finding(view, "brygga", period=Period(None, "2022-12-31")).number == 0


def test_pages_follow_each_other_within_a_period(network_group: World) -> None:
    view, period = network_group.view(), Period("2023-01-01")
    first = finding(view, "brandstation", period=period, limit=1)
    second = finding(view, "brandstation", period=period, after=first.found.next, limit=1)
    assert names(first) + names(second) == names(finding(view, "brandstation", period=period))
    assert second.found.next is None


def test_words_of_a_text_are_shown_where_they_stand(network_group: World) -> None:
    w = network_group
    text = "Rådet talar om vatten. " * 20 + "Till sist nämndes bryggan vid slottet. " + "Mötet slutade. " * 20
    w.item("b" * 64, w.ids["m1"], "8", "Övrigt", text=text)
    (row,) = finding(w.view(), "bryggan").found.rows
    assert row.thing.name == "Övrigt"
    assert row.excerpt is not None
    assert row.excerpt.startswith("… ")
    assert "nämndes bryggan vid" in row.excerpt
    assert row.excerpt.endswith(" …")


def test_a_hit_by_name_needs_no_excerpt(network_group: World) -> None:
    assert {row.excerpt for row in finding(network_group.view(), "tyresö", SCHEMA.descendants("Actor")).found.rows} == {
        None
    }


def test_a_class_is_counted_with_those_below_it_as_it_is_found(network_group: World) -> None:
    w = network_group
    w.tell("a" * 64, "Organisation", {"reference": "natet", "name": "Tyresö vänner"})
    view = w.view()
    counted = finding(view, "tyresö").classes
    assert counted == {"Municipality": 1, "Organisation": 2}
    for class_, number in counted.items():
        assert finding(view, "tyresö", SCHEMA.descendants(class_)).number == number
