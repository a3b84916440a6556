"""In which form and language a page comes, and what is said when something is wrong."""

import pytest
from flask.testing import FlaskClient

from graph_service.app import create_app
from graph_service.store.base import Audience, StoreError
from tests.graph_service.memory_view import MemoryView
from tests.graph_service.web.pages.conftest import HTML, Get
from tests.graph_service.world import World


@pytest.mark.parametrize(
    ("suffix", "media"),
    [
        (".json", "application/json"),
        (".ttl", "text/turtle"),
        (".jsonld", "application/ld+json"),
        (".nt", "application/n-triples"),
    ],
)
def test_a_thing_is_the_same_by_suffix_and_by_what_is_accepted(
    suffix: str, media: str, world_client: FlaskClient, network_group: World
) -> None:
    path = f"/res/{network_group.ids['Förbundet']}"
    by_suffix, accepted = world_client.get(path + suffix), world_client.get(path, headers={"Accept": media})
    assert by_suffix.content_type.startswith(media)
    assert by_suffix.data == accepted.data
    assert "Accept" in accepted.headers["Vary"]


def test_a_page_says_where_its_other_forms_are(world_client: FlaskClient, network_group: World) -> None:
    path = f"/res/{network_group.ids['m1']}"
    found = world_client.get(path, headers=HTML).headers.getlist("Link")
    assert f'<{path}.ttl>; rel="alternate"; type="text/turtle"' in found


def test_whoever_accepts_anything_gets_the_page(world_client: FlaskClient) -> None:
    assert world_client.get("/", headers={"Accept": "*/*"}).mimetype == "text/html"
    assert world_client.get("/").mimetype == "text/html"


def test_a_page_that_has_not_changed_is_not_sent_again(world_client: FlaskClient) -> None:
    tag = world_client.get("/", headers=HTML).headers["ETag"]
    assert world_client.get("/", headers=HTML | {"If-None-Match": tag}).status_code == 304


def test_the_language_is_what_is_asked_for_else_chosen_before_else_the_browsers(world_client: FlaskClient) -> None:
    def language(path: str, accepted: str) -> str:
        return world_client.get(path, headers=HTML | {"Accept-Language": accepted}).headers["Content-Language"]

    assert language("/", "en-GB,en;q=0.9") == "en"
    assert language("/", "de") == "sv"
    assert language("/?lang=xx", "en") == "en"
    assert language("/?lang=sv", "en") == "sv"
    assert language("/", "en") == "sv"  # a cookie remembers
    assert language("/?lang=en", "sv") == "en"


def test_the_switch_keeps_the_rest_of_the_address(get: Get) -> None:
    switch = get("/search?q=alva&type=Person").select_one("a.language")
    assert (switch["href"], switch["hreflang"]) == ("/search?q=alva&type=Person&lang=en", "en")


def test_what_is_not_there_is_a_page_for_people_and_a_problem_for_programs(world_client: FlaskClient) -> None:
    page = world_client.get("/res/body-none", headers=HTML)
    assert (page.status_code, page.mimetype) == (404, "text/html")
    assert "Här finns ingenting" in page.text
    data = world_client.get("/res/body-none", headers={"Accept": "application/json"})
    assert (data.status_code, data.mimetype) == (404, "application/problem+json")
    of_api = world_client.get("/api/v1/things/body-none", headers=HTML)
    assert of_api.mimetype == "application/problem+json"


def test_a_parameter_that_cannot_be_taken_is_named(world_client: FlaskClient) -> None:
    page = world_client.get("/search?q=a&type=Nope&lang=en", headers=HTML)
    assert page.status_code == 400
    assert "<code>type</code>" in page.text
    assert "That cannot be asked" in page.text


def test_an_empty_field_of_a_form_is_no_parameter(world_client: FlaskClient) -> None:
    assert world_client.get("/search?q=alva&from=&to=", headers=HTML).status_code == 200


@pytest.mark.parametrize(
    ("error", "status", "said"),
    [
        (StoreError("Neo4j does not answer at 127.0.0.1:7687"), 503, "Grafen svarar inte just nu"),
        (RuntimeError("password=hunter2"), 500, "Något gick fel hos oss"),
    ],
)
def test_a_fault_is_a_page_that_tells_nothing_of_the_inside(error: Exception, status: int, said: str) -> None:
    class Broken:
        def view(self, audience: Audience) -> MemoryView:  # noqa: ARG002 - as in Store
            raise error

    answer = create_app(Broken()).test_client().get("/", headers=HTML)
    assert (answer.status_code, answer.mimetype) == (status, "text/html")
    assert said in answer.text
    assert "hunter2" not in answer.text


def test_an_empty_graph_has_a_start_page_that_says_so(new_world: type[World]) -> None:
    view = new_world().view()

    class Empty:
        def view(self, audience: Audience) -> MemoryView:  # noqa: ARG002 - as in Store
            return view

    assert "Grafen är tom ännu" in create_app(Empty()).test_client().get("/", headers=HTML).text
