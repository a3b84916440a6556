"""A store of each kind with the corpus in it."""

import pytest

from graph_service.store.base import Audience, Store, View
from tests.graph_service.store.corpus import corpus


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
