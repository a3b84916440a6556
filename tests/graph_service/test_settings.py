"""Where the index of a store lies."""

from pathlib import Path

import pytest

from graph_service.settings import Settings


@pytest.mark.parametrize(
    ("store", "folder"),
    [("sqlite:///minutes.db", "minutes.db.index"), ("sqlite:////data/a%20b.db", "/data/a b.db.index")],
)
def test_the_index_of_an_embedded_store_lies_beside_its_file(store: str, folder: str) -> None:
    assert Settings().index_of(store) == Path(folder)


def test_the_index_of_a_server_is_its_own_and_tells_no_password() -> None:
    one, other = (Settings().index_of(f"neo4j://user:secret@{host}:7687") for host in ("one.test", "other.test"))
    assert one != other
    assert "secret" not in str(one)
    assert one == Settings().index_of("neo4j://one.test:7687")


def test_the_folder_may_be_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GRAPH_SERVICE_INDEX", "/data/index")
    assert Settings.read().index_of("neo4j://one.test") == Path("/data/index")
