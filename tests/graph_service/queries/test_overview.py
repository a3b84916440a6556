"""The graph at a glance."""

from graph_service.queries.overview import newest, overview
from tests.graph_service.world import World


def test_it_counts_and_shows_the_strongest_ties_and_the_latest_decisions(network_group: World) -> None:
    found = overview(network_group.view(), limit=2)
    assert found.counts["Meeting"] == found.meetings.number == 2
    weights = [tie.weight for tie in found.strongest.ties]
    assert weights == sorted(weights, reverse=True)
    assert (len(weights), found.strongest.ties_in_all) == (2, 3)
    assert [one.name for one in found.decisions] == ["Uppdra åt kommunerna", "Avtal om räddningstjänst ingås"]


def test_reference_data_and_judgements_are_no_documents_that_were_read(new_world: type[World]) -> None:
    w = new_world()
    for letter, record in zip("abcde", ("minutes", "notes", "agenda", "reference", "judgements"), strict=True):
        v = w.document(letter, None)
        w.tell(v, "Document", {"version": v, "record": record})
    found = overview(w.view())
    assert (found.documents, found.counts["Document"]) == (3, 5)


def test_the_newest_ties_are_those_whose_first_evidence_is_latest(new_world: type[World]) -> None:
    w = new_world()
    ids = {}
    for letter, (pair, day) in zip(
        "abc", (("ab", "2021-01-01"), ("bc", "2023-01-01"), ("ab", "2024-01-01")), strict=True
    ):
        v = w.document(letter, day)
        ids |= {name: w.municipality(v, f"010{ord(name) - 97}", name) for name in pair}
        body = w.tell(v, "Body", {"name": "Rådet", "organisation": ids["b"]})
        item = w.item(v, w.meeting(v, body, day), "1", f"Avtal {day}")
        w.decides(v, item, f"Avtal {day} ingås", agreed=[ids[name] for name in pair])
    found = newest(w.view())
    assert [(tie.source, tie.target, tie.first) for tie in found.ties] == [
        (ids["b"], ids["c"], "2023-01-01"),
        (ids["a"], ids["b"], "2021-01-01"),
    ]
    assert {actor.name for actor in found.actors} == {"a", "b", "c"}


def test_belonging_together_in_a_list_is_no_news(new_world: type[World]) -> None:
    w = new_world()
    v = w.document("a", None)
    members = [w.municipality(v, "0100", "a"), w.municipality(v, "0101", "b")]
    w.tell(v, "JointBody", {"reference": "natet", "name": "Nätet", "member": members, "valid_from": "2024"})
    assert newest(w.view()).ties == ()
    assert overview(w.view()).strongest.ties_in_all == 1
