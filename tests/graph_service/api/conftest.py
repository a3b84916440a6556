"""The application over the small world."""

import pytest
from flask.testing import FlaskClient

from graph_service.app import create_app
from graph_service.store.base import Audience
from tests.graph_service.memory_view import MemoryView
from tests.graph_service.world import World


class OneViewStore:
    """A store that is only read."""

    def __init__(self, view: MemoryView) -> None:
        self._view = view

    def view(self, audience: Audience) -> MemoryView:
        self._view.audience = audience
        return self._view


@pytest.fixture
def client(network_group: World) -> FlaskClient:
    """A client of the public application."""
    return create_app(OneViewStore(network_group.view()), base="https://example.test/").test_client()
