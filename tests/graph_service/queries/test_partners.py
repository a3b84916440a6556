"""With whom municipalities work."""

from graph_service.queries.comparison import compared
from graph_service.queries.partners import partners_of
from graph_service.queries.ties.kinds import Level
from graph_service.queries.ties.network import network
from graph_service.store.base import Period
from tests.graph_service.world import World


def test_partners_of_most_come_first_and_ties_between_those_asked_about_are_apart(chain: World) -> None:
    view, ids = chain.view(), chain.ids
    found = partners_of(view, [ids["a"], ids["b"], ids["d"]])
    assert [(tie.source, tie.target) for tie in found.between] == [(ids["a"], ids["b"])]
    assert [(one.municipality.name, len(one.ties)) for one in found.partners] == [("c", 3), ("e", 1)]
    assert found.partners_in_all == 2
    assert partners_of(view, [ids["a"], ids["d"]], limit=1).partners_in_all == 3


def test_a_tie_is_that_of_the_network(chain: World) -> None:
    view = chain.view()
    known = {(tie.source, tie.target): tie for tie in network(view, Level.MUNICIPALITIES).ties}
    for partner in partners_of(view, [chain.ids["a"], chain.ids["c"]]).partners:
        for tie in partner.ties:
            assert tie == known[tie.source, tie.target]


def test_a_comparison_says_with_whom_within_its_period(chain: World) -> None:
    ids = [chain.ids["a"], chain.ids["b"]]
    assert [one.municipality.name for one in compared(chain.view(), ids).partners.partners] == ["c"]
    assert compared(chain.view(), ids, Period("2025-01-01")).partners.partners == ()
