"""The pages without a browser: of the examples, and of the small world."""

from collections.abc import Callable, Iterator
from urllib.parse import urlencode

import pytest
from bs4 import BeautifulSoup
from flask.testing import FlaskClient

from graph_service.app import create_app
from graph_service.rdf.terms import document_id
from graph_service.store.base import Audience, View
from graph_service.store.opening import open_store
from tests.graph_service.memory_view import OneViewStore
from tests.graph_service.world import World

Get = Callable[..., BeautifulSoup]
HTML = {"Accept": "text/html,application/xhtml+xml,*/*;q=0.8"}


@pytest.fixture(scope="session")
def examples(examples_store: str) -> Iterator[FlaskClient]:
    """A client of the pages of the examples."""
    store = open_store(examples_store)
    yield create_app(store).test_client()
    store.close()


@pytest.fixture(scope="session")
def examples_view(examples_store: str) -> Iterator[View]:
    """What the public sees of the examples."""
    store = open_store(examples_store)
    yield store.view(Audience.PUBLIC)
    store.close()


@pytest.fixture(scope="session")
def addresses(examples_view: View) -> tuple[str, ...]:
    """A page of each kind: of every class the thing with most links, a document, a tie, searches."""
    busiest = [_busiest(examples_view, name) for name in examples_view.counts() if name[0].isupper()]
    minutes = next(k for k in examples_view.documents().rows if k.media_type == "application/pdf")
    tie = urlencode({"source": "municipality-0117", "target": "municipality-0160", "level": "municipalities"})
    return (
        "/",
        "/search",
        "/search?q=avtal",
        "/search?q=finnsinte",
        "/search?q=avtal&type=Decision&from=2023-01-01&to=2023-12-31",
        f"/tie?{tie}",
        "/comparison",
        "/comparison?name=atlantis&name=upplands",
        "/comparison?municipality=municipality-0188&municipality=municipality-0117&municipality=municipality-0160",
        "/assignments",
        "/assignments?from=1999-01-01&to=1999-12-31",
        "/coverage",
        "/about",
        f"/res/{document_id(minutes.version)}",
        "/res/municipality-0117/engagement",
        "/res/municipality-0117/sources",
        "/res/municipality-0117/ties",
        "/res/municipality-0117/related?property=thing&type=Mention",
        *(f"/res/{id_}" for id_ in busiest),
    )


def _busiest(view: View, class_: str) -> str:
    things = (thing for thing in view.select(class_, limit=2000).rows if thing.type == class_)
    return max(things, key=lambda thing: (sum(d.number for d in view.degrees(thing.id)), thing.id)).id


@pytest.fixture
def world_client(network_group: World) -> FlaskClient:
    """A client of the pages of the small world."""
    return create_app(OneViewStore(network_group.view()), base="https://example.test/").test_client()


@pytest.fixture
def get(world_client: FlaskClient) -> Get:
    """Opens a page of the small world and parses it."""

    def get(path: str, **headers: str) -> BeautifulSoup:
        answer = world_client.get(path, headers=HTML | headers)
        assert answer.status_code == 200, answer.text
        return BeautifulSoup(answer.text, "lxml")

    return get
