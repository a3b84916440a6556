"""What goes wrong behind the API."""

import pytest

from graph_service.app import create_app
from graph_service.store.base import Audience, StoreError
from tests.graph_service.memory_view import MemoryView


class BrokenStore:
    """A store that cannot answer."""

    def __init__(self, error: Exception) -> None:
        self.error = error

    def view(self, audience: Audience) -> MemoryView:  # noqa: ARG002 - as in Store
        raise self.error


@pytest.mark.parametrize("path", ["/", "/api/v1/counts", "/api/v1/dumps/facts.nq", "/api/v1/things/body-a"])
def test_a_store_that_cannot_be_reached_is_said_so(path: str) -> None:
    client = create_app(BrokenStore(StoreError("Neo4j does not answer at 127.0.0.1:7687"))).test_client()
    answer = client.get(path)
    assert (answer.status_code, answer.content_type) == (503, "application/problem+json")
    assert answer.json["detail"] == "Neo4j does not answer at 127.0.0.1:7687"


def test_a_fault_of_ours_tells_nothing_of_the_inside() -> None:
    client = create_app(BrokenStore(RuntimeError("password=hunter2"))).test_client()
    answer = client.get("/api/v1/counts")
    assert (answer.status_code, answer.content_type) == (500, "application/problem+json")
    assert "hunter2" not in answer.text


def test_an_address_at_which_there_is_nothing_is_named() -> None:
    client = create_app(BrokenStore(RuntimeError())).test_client()
    answer = client.get("/api/v1/nätverk")
    assert (answer.status_code, answer.json["detail"]) == (404, "there is nothing at /api/v1/nätverk")
