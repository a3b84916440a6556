"""The world that questions are asked about, an empty store of each kind, and Jena."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from graph_service.store.base import Store
from graph_service.store.opening import open_store
from tests.graph_service.world import World
from tests.jars import jars

JENA = Path(__file__).with_name("rdf") / "jena" / "pom.xml"


@pytest.fixture(params=["sqlite", "neo4j"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """An empty store of each kind."""
    if request.param == "neo4j":
        yield request.getfixturevalue("neo4j_store")
        return
    made = open_store(f"sqlite:///{tmp_path}/store.db")
    yield made
    made.close()


@pytest.fixture(scope="session")
def jena() -> Path:
    """The folder of Jena's jars, fetched by Maven when the pom is new."""
    if shutil.which("mvn") is None or shutil.which("java") is None:
        pytest.skip("no Jena: install Java 17 and Maven")
    try:
        return jars(JENA, "jena")
    except RuntimeError as error:
        pytest.skip(f"no Jena: {error}")


@pytest.fixture
def new_world() -> type[World]:
    """A world without anything."""
    return World


@pytest.fixture
def network_group(new_world: type[World]) -> World:
    """A group of three municipalities and a region that met twice. All people are invented.

    2023-03-01: Alva (Tyresö), Bo (Haninge) and Cia (Nynäshamn) all day, Dag (Region) at § 2 only, Eva absent.
    2024-03-06: Alva and Bo.
    """
    w, ids = new_world(), {}
    ref, first, second = w.document("a", None), w.document("b", "2023-03-01"), w.document("c", "2024-03-06")
    for code, name in (("0138", "Tyresö"), ("0136", "Haninge"), ("0192", "Nynäshamn")):
        ids[name] = w.municipality(ref, code, name)
    ids["Region"] = w.tell(ref, "Region", {"code": "01", "name": "Region Stockholm"})
    members = [ids["Tyresö"], ids["Haninge"], ids["Nynäshamn"]]
    ids["Förbundet"] = w.tell(
        ref,
        "JointBody",
        {"reference": "provforbundet", "name": "Provförbundet", "member": members, "valid_from": "2023"},
    )
    ids["Rescue"] = w.tell(ref, "Topic", {"code": "safety", "name": "Trygghet"})
    ids["Fire"] = w.tell(ref, "Topic", {"code": "fire", "name": "Räddningstjänst", "broader": ids["Rescue"]})
    ids["Rådet"] = w.tell(ref, "Body", {"name": "Rådet", "organisation": ids["Förbundet"]})
    for name in ("Alva Alm", "Bo Berg", "Cia Ceder", "Dag Dal", "Eva Ek"):
        ids[name] = w.person(first, name, ids["Rådet"])
    m1 = ids["m1"] = w.meeting(first, ids["Rådet"], "2023-03-01")
    m2 = ids["m2"] = w.meeting(second, ids["Rådet"], "2024-03-06")
    ids["§ 1"] = w.item(first, m1, "1", "Räddningstjänst i samverkan", topic=ids["Fire"])
    ids["§ 2"] = w.item(first, m1, "2", "Kollektivtrafik på Åva")
    ids["§ 3"] = w.item(second, m2, "3", "Ny brandstation", topic=ids["Fire"])
    w.attends(first, m1, ids["Alva Alm"], represents=ids["Tyresö"])
    w.attends(first, m1, ids["Bo Berg"], represents=ids["Haninge"])
    w.attends(first, m1, ids["Cia Ceder"], represents=ids["Nynäshamn"])
    w.attends(first, m1, ids["Dag Dal"], represents=ids["Region"], presence="partial", present_at=[ids["§ 2"]])
    w.attends(first, m1, ids["Eva Ek"], represents=ids["Tyresö"], presence="absent")
    w.attends(second, m2, ids["Alva Alm"], represents=ids["Tyresö"])
    w.attends(second, m2, ids["Bo Berg"], represents=ids["Haninge"])
    ids["d1"] = w.decides(
        first,
        ids["§ 1"],
        "Avtal om räddningstjänst ingås",
        decided_by=ids["Rådet"],
        agreed=[ids["Tyresö"], ids["Haninge"]],
    )
    ids["d2"] = w.decides(second, ids["§ 3"], "Uppdra åt kommunerna", decided_by=ids["Rådet"], outcome="task")
    ids["task"] = w.tell(
        second,
        "Assignment",
        {
            "decision": ids["d2"],
            "text": "Utreda läget för en brandstation",
            "assignee": [ids["Tyresö"], ids["Nynäshamn"]],
            "reported_to": ids["Region"],
            "due": "före sommaren",
            "date": "2024-03-06",
        },
    )
    w.names(first, ids["§ 1"], ids["Eva Ek"])
    w.names(first, ids["§ 1"], ids["Cia Ceder"], act="presented")
    w.names(second, ids["§ 3"], ids["Cia Ceder"])
    w.names(second, ids["§ 3"], ids["Region"])
    w.ids = ids
    return w
