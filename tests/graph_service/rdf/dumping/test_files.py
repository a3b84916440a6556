"""Dumps in a folder: packed, summed, the same again, and swapped in whole."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from graph_service.rdf.dumping.files import FolderError, write_all
from graph_service.rdf.dumping.packing import unpacked
from graph_service.rdf.dumps import DUMPS, WORDS, pieces
from graph_service.store.base import MovedError
from tests.graph_service.world import World

BASE = "https://example.test/"


def write(world: World, folder: Path, *what: str) -> dict[str, str]:
    view = world.view()
    files = write_all({name: pieces(name, view, BASE) for name in what or (*DUMPS, *WORDS)}, BASE, folder)
    return {file.name: file.sha256 for file in files}


def test_the_same_graph_gives_the_same_bytes(network_group: World, tmp_path: Path) -> None:
    first = write(network_group, tmp_path / "a")
    network_group.said.reverse()
    assert write(network_group, tmp_path / "b") == first
    assert len(first) == (len(DUMPS) + len(WORDS)) * 4 * 2
    assert {"facts.ttl.gz", "ledger.trig.gz"} <= first.keys()
    for name in first:
        assert (tmp_path / "a" / name).read_bytes() == (tmp_path / "b" / name).read_bytes()


def test_the_sums_are_those_of_the_files(network_group: World, tmp_path: Path) -> None:
    write(network_group, tmp_path / "a", "facts")
    subprocess.run(["sha256sum", "--check", "--strict", "--quiet", "SHA256SUMS"], cwd=tmp_path / "a", check=True)


def test_what_is_packed_unpacks_to_the_dump(network_group: World, tmp_path: Path) -> None:
    write(network_group, tmp_path / "a", "ledger")
    text = "".join(pieces("ledger", network_group.view(), BASE)())
    for suffix in ("gz", "zst"):
        with unpacked(tmp_path / "a" / f"ledger.nq.{suffix}") as file:
            assert file.read().decode() == text


def test_a_folder_is_swapped_in_whole_and_the_old_one_goes(network_group: World, tmp_path: Path) -> None:
    write(network_group, tmp_path / "a", "facts")
    before = (tmp_path / "a").resolve()
    write(network_group, tmp_path / "a", "ledger")
    assert not before.exists()
    assert {path.name for path in (tmp_path / "a").glob("*.nq.gz")} == {"ledger.nq.gz"}


def test_a_dump_that_fails_leaves_what_was_there(network_group: World, tmp_path: Path) -> None:
    write(network_group, tmp_path / "a", "facts")
    before = sorted(tmp_path.iterdir())

    def failing() -> Iterator[str]:
        yield "<http://a> <http://b> <http://c> .\n"
        raise RuntimeError("the store went away")

    with pytest.raises(RuntimeError, match="went away"):
        write_all({"facts": failing}, BASE, tmp_path / "a")
    assert sorted(tmp_path.iterdir()) == before
    assert (tmp_path / "a" / "facts.ttl.gz").exists()


def test_what_turns_out_to_be_of_two_states_is_not_given(network_group: World, tmp_path: Path) -> None:
    write(network_group, tmp_path / "a", "facts")
    before = sorted(tmp_path.iterdir())

    def moved() -> None:
        raise MovedError

    with pytest.raises(MovedError):
        write_all({"facts": pieces("facts", network_group.view(), BASE)}, BASE, tmp_path / "a", make_sure=moved)
    assert sorted(tmp_path.iterdir()) == before


def test_a_folder_of_another_kind_is_left_alone(network_group: World, tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "mine.txt").write_text("x")
    with pytest.raises(FolderError, match="is no folder of dumps"):
        write(network_group, tmp_path / "a", "facts")
    assert (tmp_path / "a" / "mine.txt").read_text() == "x"
