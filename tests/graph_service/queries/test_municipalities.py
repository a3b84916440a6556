"""Municipalities by name."""

from pathlib import Path

import pytest

from graph_service.queries.municipalities import Meant, meant, municipality_names
from graph_service.store.base import Audience, View
from graph_service.store.opening import open_store
from tests.graph_service.world import World

NAMES = ("Håbo kommun", "Habo kommun", "Upplands Väsby kommun", "Upplands-Bro kommun", "Älvsbyns kommun", "Orsa kommun")


@pytest.fixture
def view(new_world: type[World], tmp_path: Path) -> View:
    w = new_world()
    version = w.document("a", None)
    for number, name in enumerate(NAMES):
        w.municipality(version, f"010{number}", name)
    store = open_store(f"sqlite:///{tmp_path}/graph.db")
    store.replace(w.loads())
    return store.view(Audience.PUBLIC)


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Håbo kommun", "Håbo kommun"),
        ("håbo", "Håbo kommun"),
        ("Habo", "Habo kommun"),
        ("upplands b", "Upplands-Bro kommun"),
    ],
)
def test_a_name_or_its_beginning_is_enough(view: View, written: str, name: str) -> None:
    found = meant(view, written)
    assert found.municipality is not None
    assert (found.name, found.municipality.name, found.others) == (written, name, ())


def test_a_name_that_may_mean_several_is_answered_with_them(view: View) -> None:
    found = meant(view, "upplands")
    assert found.municipality is None
    assert [one.name for one in found.others] == ["Upplands-Bro kommun", "Upplands Väsby kommun"]
    assert meant(view, "Atlantis") == Meant("Atlantis", None)
    assert meant(view, "…") == Meant("…", None)


def test_names_stand_in_swedish_order(view: View) -> None:
    assert municipality_names(view)[0] == "Habo kommun"
    assert municipality_names(view)[-1] == "Älvsbyns kommun"
