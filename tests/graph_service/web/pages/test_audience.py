"""What the public does not see, and what those inside are reminded of."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from flask.testing import FlaskClient

from graph_service.app import create_app
from graph_service.store.base import Audience, Store
from graph_service.store.opening import open_store
from tests.graph_service.web.pages.conftest import HTML
from tests.graph_service.world import World


@pytest.fixture
def store(tmp_path: Path, network_group: World) -> Iterator[Store]:
    """The small world, in which Nina Nord is merely named, as a private person."""
    w, made = network_group, open_store(f"sqlite:///{tmp_path}/graph.db")
    w.ids["Nina"] = w.person("b" * 64, "Nina Nord", w.ids["Rådet"])
    w.names("b" * 64, w.ids["§ 1"], w.ids["Nina"], capacity="private")
    made.replace(w.loads())
    yield made
    made.close()


def client(store: Store, audience: Audience) -> FlaskClient:
    return create_app(store, audience=audience).test_client()


@pytest.mark.parametrize("form", ["", ".json", ".ttl", "/sources", "/engagement"])
def test_the_public_has_no_page_of_a_private_person(form: str, store: Store, network_group: World) -> None:
    path = f"/res/{network_group.ids['Nina']}{form}"
    assert client(store, Audience.PUBLIC).get(path, headers=HTML).status_code == 404
    assert client(store, Audience.INTERNAL).get(path, headers=HTML).status_code == 200


@pytest.mark.parametrize("name", ["Rådet", "§ 1", "m1", "Tyresö", "Fire"])
def test_no_page_for_the_public_names_a_private_person(name: str, store: Store, network_group: World) -> None:
    path = f"/res/{network_group.ids[name]}"
    assert "Nina" not in client(store, Audience.PUBLIC).get(path, headers=HTML).text


def test_those_inside_are_reminded_that_they_see_everything(store: Store) -> None:
    assert "Intern vy" in client(store, Audience.INTERNAL).get("/", headers=HTML).text
    assert "Intern vy" not in client(store, Audience.PUBLIC).get("/", headers=HTML).text
