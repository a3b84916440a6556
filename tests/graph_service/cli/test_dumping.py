"""`export`, `dump`, `import`: the graph as files, and back."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from pyoxigraph import RdfFormat, parse

from graph_service.rdf.dumping.packing import unpacked
from graph_service.rdf.dumps import DUMPS
from graph_service.store.base import Audience, Store, View
from ontology.schema import SCHEMA
from tests.graph_service.cli.conftest import Run
from tests.graph_service.store.corpus import corpus

FORMS = {"nq": RdfFormat.N_QUADS, "ttl": RdfFormat.TURTLE, "jsonld": RdfFormat.JSON_LD}


@pytest.mark.parametrize("packing", ["", ".gz", ".zst"])
@pytest.mark.parametrize("form", FORMS)
def test_the_suffix_tells_form_and_packing(run: Run, store: str, tmp_path: Path, form: str, packing: str) -> None:
    out = tmp_path / f"facts.{form}{packing}"
    code, told, _ = run("export", "facts", "--store", store, "--out", out, "--json")
    assert code == 0
    with unpacked(out) as file:
        quads = set(parse(file, format=FORMS[form]))
    assert len(quads) > 1000
    assert json.loads(told) == {"file": str(out), "quads": pytest.approx(len(quads), rel=0.01)}


def test_a_suffix_of_no_form_is_refused(run: Run, store: str, tmp_path: Path) -> None:
    code, _, errors = run("export", "facts", "--store", store, "--out", tmp_path / "facts.xls")
    assert code == 2
    assert "facts.xls ends in none of .nq, .ttl, .jsonld, .jsonl" in errors


@pytest.mark.parametrize("command", ["export", "dump"])
def test_the_ledger_is_not_to_be_had_as_hdt(run: Run, store: str, tmp_path: Path, command: str) -> None:
    asked = ["export", "ledger", "--out", tmp_path / "d.hdt"]
    if command == "dump":
        asked = ["dump", tmp_path / "d", "--what", "ledger", "--form", "hdt"]
    code, _, errors = run(*asked, "--store", store)
    assert code == 2
    assert "HDT holds no graphs, and the ledger is graphs; write it as .nq" in errors
    assert list(tmp_path.glob("d*")) == []


def test_what_hdt_needs_is_told(run: Run, store: str, tmp_path: Path) -> None:
    code, _, errors = run("export", "facts", "--store", store, "--out", tmp_path / "d.hdt", GRAPH_SERVICE_HDT="")
    assert code == 2
    assert "graph-service: HDT needs" in errors
    assert list(tmp_path.glob("d*")) == []


def test_several_processes_write_the_same_file(run: Run, store: str, tmp_path: Path) -> None:
    one, other = tmp_path / "one.nq", tmp_path / "other.nq"
    run("export", "facts", "--store", store, "--out", one)
    assert run("export", "facts", "--store", store, "--out", other, "--processes", 2)[0] == 0
    assert other.read_bytes() == one.read_bytes()


@pytest.mark.parametrize("base", ["http://localhost/", "http://127.0.0.1:8000/", "https://data.kommun.se:8443/"])
@pytest.mark.parametrize("command", ["export", "dump"])
def test_a_base_that_does_not_last_is_refused_unless_asked_for(
    run: Run, store: str, tmp_path: Path, command: str, base: str
) -> None:
    asked = ["export", "ontology", "--out", tmp_path / "d.nq"]
    if command == "dump":
        asked = ["dump", tmp_path / "d", "--what", "ontology"]
    code, _, errors = run(*asked, "--store", store, GRAPH_SERVICE_BASE=base)
    assert code == 2
    assert "makes no lasting identifiers: BI-" in errors
    assert list(tmp_path.glob("d*")) == []
    assert run(*asked, "--store", store, "--any-base", GRAPH_SERVICE_BASE=base)[0] == 0


def test_all_dumps_stand_in_a_folder_and_are_the_same_again(run: Run, store: str, tmp_path: Path) -> None:
    for name in ("a", "b"):
        assert run("dump", tmp_path / name, "--store", store, "--what", "facts", "--what", "ontology")[0] == 0
    sums = (tmp_path / "a" / "SHA256SUMS").read_text()
    assert len(sums.splitlines()) == 16
    assert (tmp_path / "b" / "SHA256SUMS").read_text() == sums


def test_a_folder_that_is_no_dump_is_left_alone(run: Run, store: str, tmp_path: Path) -> None:
    code, _, errors = run("dump", tmp_path, "--store", store)
    assert code == 2
    assert "is no folder of dumps" in errors


def test_a_ledger_becomes_the_store_that_it_was_dumped_from(run: Run, store: str, tmp_path: Path) -> None:
    file, other = tmp_path / "ledger.nq.zst", f"sqlite:///{tmp_path}/other.db"
    run("export", "ledger", "--audience", "internal", "--store", store, "--out", file)
    code, told, _ = run("import", file, "--store", other, "--json")
    assert code == 0
    addresses = run("export", "ledger", "--audience", "internal", "--store", store)[1].count("/spec/samverkan/keptAt>")
    assert json.loads(told) == {"documents": addresses}
    for audience in ("internal", "public"):
        asked = ("export", "ledger", "--audience", audience, "--store")
        assert run(*asked, other)[1] == run(*asked, store)[1]
    assert run("check", "--store", other)[0] == 0
    assert json.loads(run("import", file, "--store", other, "--json")[1]) == json.loads(told)


def test_what_is_no_ledger_is_refused_and_nothing_is_kept(run: Run, store: str, tmp_path: Path) -> None:
    file, other = tmp_path / "facts.nq", f"sqlite:///{tmp_path}/other.db"
    run("export", "facts", "--store", store, "--out", file)
    code, _, errors = run("import", file, "--store", other)
    assert code == 2
    assert "only a dump of the ledger can be loaded" in errors
    file.write_text("<http://a/> nonsense\n")
    code, _, errors = run("import", file, "--store", other)
    assert (code, "facts.nq: line 1" in errors) == (2, True)
    assert run("import", tmp_path / "none.nq", "--store", other)[0] == 2
    assert not (tmp_path / "other.db").exists()


def test_dumps_of_a_server_that_others_write_to_are_begun_again(
    run: Run, neo4j_address: str, neo4j_store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody writes between the dump of the facts and that of the ledger, the first time that both are dumped."""
    loads = corpus()
    neo4j_store.replace(loads[:3])
    waiting = [loads[3:]]
    lines = DUMPS["ledger"]

    def written_to(view: View, base: str) -> Iterator[str]:
        if waiting:
            neo4j_store.replace(waiting.pop())
        yield from lines(view, base)

    monkeypatch.setitem(DUMPS, "ledger", written_to)
    asked = ("dump", tmp_path / "d", "--store", neo4j_address, "--what", "facts", "--what", "ledger", "--form", "nq")
    assert run(*asked)[0] == 0
    assert waiting == []
    for what in DUMPS:
        with unpacked(tmp_path / "d" / f"{what}.nq.gz") as file:
            assert file.read().decode() == "".join(DUMPS[what](neo4j_store.view(Audience.PUBLIC), SCHEMA.base))


def test_dumps_of_a_server_that_is_written_to_all_the_while_are_refused(
    run: Run, neo4j_address: str, neo4j_store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    loads = corpus()
    neo4j_store.replace(loads)
    lines = DUMPS["facts"]

    def written_to(view: View, base: str) -> Iterator[str]:
        for place, piece in enumerate(lines(view, base)):
            if place == 1:
                neo4j_store.forget([loads[0].address])
                neo4j_store.replace(loads[:1])
            yield piece

    monkeypatch.setitem(DUMPS, "facts", written_to)
    for asked in (("dump", tmp_path / "d", "--what", "facts"), ("export", "facts", "--out", tmp_path / "d.nq")):
        code, _, errors = run(*asked, "--store", neo4j_address)
        assert code == 2
        assert "written to while all of it was read; do it again when nothing is being loaded" in " ".join(
            errors.split()
        )
    assert list(tmp_path.glob("*d*")) == []
