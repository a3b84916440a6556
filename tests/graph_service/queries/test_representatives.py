"""Who stands for an organisation."""

from graph_service.queries.representatives import representatives
from tests.graph_service.world import World


def test_those_who_were_there_last_come_first(network_group: World) -> None:
    w = network_group
    last = w.person("c" * 64, "Finn Fors", w.ids["Rådet"])
    w.attends("c" * 64, w.ids["m2"], last, represents=w.ids["Nynäshamn"], role="vd")
    rows = representatives(w.view(), w.ids["Nynäshamn"]).rows
    assert [(row.person.name, row.role, row.number, row.last) for row in rows] == [
        ("Finn Fors", "vd", 1, "2024-03-06"),
        ("Cia Ceder", None, 1, "2023-03-01"),
    ]


def test_each_is_named_with_the_body_and_the_words(network_group: World) -> None:
    (alva,) = representatives(network_group.view(), network_group.ids["Tyresö"]).rows
    assert alva.body is not None
    assert (alva.body.name, alva.number, alva.first, alva.last) == ("Rådet", 2, "2023-03-01", "2024-03-06")
    assert alva.evidence[0].property == "represents"


def test_who_was_absent_stood_for_nobody(network_group: World) -> None:
    names = {row.person.name for row in representatives(network_group.view(), network_group.ids["Tyresö"]).rows}
    assert "Eva Ek" not in names


def test_they_come_page_by_page(network_group: World) -> None:
    w = network_group
    w.attends("b" * 64, w.ids["m1"], w.person("b" * 64, "Gun Gran", w.ids["Rådet"]), represents=w.ids["Tyresö"])
    first = representatives(w.view(), w.ids["Tyresö"], limit=1)
    second = representatives(w.view(), w.ids["Tyresö"], first.next, 1)
    assert [page.rows[0].person.name for page in (first, second)] == ["Alva Alm", "Gun Gran"]
    assert second.next is None
