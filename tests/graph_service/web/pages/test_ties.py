"""With whom an actor works on a topic, since when, and the words that say it, as a stranger finds it."""

from flask.testing import FlaskClient

from tests.graph_service.web.pages.conftest import HTML, Get
from tests.graph_service.world import World


def test_from_a_municipality_by_a_topic_to_the_words_of_an_agreement(get: Get, network_group: World) -> None:
    ids = network_group.ids
    page = get(f"/res/{ids['Tyresö']}")
    (topic,) = (link for link in page.select(".chips a") if "Räddningstjänst" in link.text)
    about = get(topic["href"])
    (row,) = (row for row in about.select(".rows > li") if row.select_one(".name").text == "Haninge")
    assert "slöt avtal (1)" in row.text
    assert "sedan 1 mars 2023" in " ".join(row.text.split())
    evidence = get(row.select_one(".meta a")["href"])
    assert "Avtal om räddningstjänst ingås" in evidence.text
    assert len(evidence.select("blockquote mark")) >= 2


def test_where_nobody_worked_together_it_says_where_to_look(get: Get, network_group: World) -> None:
    ids = network_group.ids
    page = get(f"/res/{ids['Tyresö']}/ties?topic={ids['Rescue']}&from=1999-01-01&to=1999-12-31")
    assert "Ingen känd samverkan" in page.text
    assert page.select_one(".empty a")["href"] == f"/res/{ids['Rescue']}/involvement"


def test_what_has_no_ties_has_no_such_page(world_client: FlaskClient, network_group: World) -> None:
    for name in ("Rådet", "m1", "Fire"):
        assert world_client.get(f"/res/{network_group.ids[name]}/ties", headers=HTML).status_code == 404
