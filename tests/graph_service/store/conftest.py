"""A store of each kind, empty or with the corpus in it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from graph_service.store.base import Audience, Store, View
from graph_service.store.opening import open_store
from tests.graph_service.store.corpus import corpus


@pytest.fixture(params=["sqlite", "neo4j"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """An empty store."""
    if request.param == "neo4j":
        yield request.getfixturevalue("neo4j_store")
        return
    made = open_store(f"sqlite:///{tmp_path}/store.db")
    yield made
    made.close()


@pytest.fixture
def full(store: Store) -> Store:
    """A store with the corpus in it."""
    store.replace(corpus())
    return store


@pytest.fixture
def internal(full: Store) -> View:
    """All of the corpus."""
    return full.view(Audience.INTERNAL)


@pytest.fixture
def public(full: Store) -> View:
    """What the public sees of the corpus."""
    return full.view(Audience.PUBLIC)
