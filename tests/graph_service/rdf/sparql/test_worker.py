"""What a process that runs queries can do, and what the kernel refuses it: files, connections, other programs."""

import json
import os
import re
import socket
from pathlib import Path

import psutil
import pytest
from pyoxigraph import NamedNode, Quad, Store

from graph_service.rdf.sparql.confinement import landlock
from graph_service.rdf.sparql.frames import Asked, Limits
from graph_service.rdf.sparql.guard import QueryError
from graph_service.rdf.sparql.pool import BusyError, Pool
from tests.graph_service.rdf.sparql.conftest import BASE, Ask, asked, children, counted, index


def test_no_query_reaches_another_server(ask: Ask) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        other.settimeout(0.5)
        port = other.getsockname()[1]
        with pytest.raises(QueryError, match="not permitted"):
            ask(f"SELECT * {{ SERVICE <http://127.0.0.1:{port}/sparql> {{ ?s ?p ?o }} }}")
        with pytest.raises(TimeoutError):
            other.accept()


def test_no_query_reaches_another_graph_than_it_was_given(tmp_path: Path) -> None:
    folder = index(tmp_path / "index", 1)
    store = Store(str(folder))
    store.add(Quad(NamedNode(f"{BASE}kept"), NamedNode(f"{BASE}p"), NamedNode(f"{BASE}o"), NamedNode(f"{BASE}g")))
    store.flush()
    del store
    pool = Pool(lambda: folder, Limits(), size=1)
    pattern = "{ { ?s x:p ?o } UNION { GRAPH ?g { ?s x:p ?o } } }"
    for clause in ("", "FROM x:g", "FROM NAMED x:g", "FROM x:g FROM NAMED x:g"):
        query = f"SELECT ?s {clause} {pattern}"
        found = {
            graphs: pool.answer(Asked(query, "csv", BASE, {"x": BASE}, *graphs)).decode().split()[1:]
            for graphs in (((), ("",)), ((f"{BASE}g",), ()), ((), (f"{BASE}g",)), ((), ()))
        }
        assert list(found.values()) == [[f"{BASE}0"], [f"{BASE}kept"], [f"{BASE}kept"], []]
    pool.close()


def test_no_query_reads_a_file_or_writes_anything(ask: Ask, tmp_path: Path, folder: Path) -> None:
    other = tmp_path / "secret.ttl"
    other.write_text(f"<{BASE}secret> <{BASE}p> 1 .", "utf-8")
    for graph in ("FROM", "FROM NAMED"):
        asks = f"ASK {graph} <file://{other}> {{ {{ x:secret ?p ?o }} UNION {{ GRAPH ?g {{ x:secret ?p ?o }} }} }}"
        assert ask(asks)["boolean"] is False
    before = sorted((path.name, path.stat().st_size) for path in folder.iterdir())
    for update in (f"LOAD <file://{other}>", f"INSERT DATA {{ <{BASE}a> <{BASE}p> 1 }}", "CLEAR ALL"):
        with pytest.raises(QueryError):
            ask(update)
    assert counted(ask("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }")) == 3000
    assert sorted((path.name, path.stat().st_size) for path in folder.iterdir()) == before


def test_a_process_that_runs_queries_is_confined(pool: Pool) -> None:
    pool.answer(asked("ASK {}"))
    pid = max(children())
    told = Path(f"/proc/{pid}/status").read_text("ascii")
    assert re.search(r"^Seccomp:\s+2$", told, re.MULTILINE)
    assert re.search(r"^NoNewPrivs:\s+1$", told, re.MULTILINE)
    for task in Path(f"/proc/{pid}/task").iterdir():
        assert re.search(r"^Seccomp:\s+2$", (task / "status").read_text("ascii"), re.MULTILINE)
    assert psutil.Process(pid).net_connections() == []


@pytest.mark.skipif(not landlock.version(), reason="this kernel has no Landlock")
def test_a_process_that_runs_queries_opens_no_file_outside_its_index(tmp_path: Path) -> None:
    folder = index(tmp_path / "index", 10)
    (data, *_) = folder.glob("*.sst")
    data.rename(tmp_path / data.name)
    data.symlink_to(tmp_path / data.name)
    assert len(Store.read_only(str(folder))) == 10  # whoever is not confined reads it
    pool = Pool(lambda: folder, Limits(), size=1)
    with pytest.raises(BusyError):
        pool.answer(asked("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"))
    pool.close()


def test_a_process_that_runs_queries_has_no_file_but_those_of_its_index(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("secret", "utf-8")
    before = children()
    with (tmp_path / "secret").open("rb") as secret:
        os.set_inheritable(secret.fileno(), True)  # noqa: FBT003
        pool = Pool(lambda: folder, Limits(), size=1)
        pool.answer(asked("SELECT * { ?s ?p ?o } LIMIT 5"))
    (pid,) = children() - before
    open_files = {int(path.name): path.readlink() for path in Path(f"/proc/{pid}/fd").iterdir()}
    assert {0, 1, 2} <= set(open_files)
    assert [path for number, path in open_files.items() if number > 2 and path.parent != folder] == []
    assert str(open_files[2]) == "/dev/null"
    pool.close()


@pytest.mark.parametrize("form", ["json", "xml", "csv", "tsv"])
def test_confined_processes_know_all_that_queries_ask_for(form: str, pool: Pool) -> None:
    expressions = {
        "a": 'REGEX("Åre kommun", "^å.e", "i")',
        "b": 'REPLACE("Tyresö", "[aeiouyåäö]", "·")',
        "c": "NOW() > '2020-01-01T00:00:00+02:00'^^<http://www.w3.org/2001/XMLSchema#dateTime>",
        "d": 'SHA512(MD5(SHA1(SHA256(SHA384("x")))))',
        "e": "RAND() < 1 && ISIRI(UUID()) && STRLEN(STRUUID()) = 36",
        "f": 'UCASE(LCASE(ENCODE_FOR_URI(STRLANG("Å", "sv"))))',
        "g": "TZ('2020-01-01T00:00:00+02:00'^^<http://www.w3.org/2001/XMLSchema#dateTime>)",
        "h": "1.5 / 3 + 1e3 * ABS(CEIL(-2.5))",
    }
    said = " ".join(f"({text} AS ?{name})" for name, text in expressions.items())
    told = pool.answer(Asked(f"SELECT {said} {{}}", form, BASE, {})).decode()
    assert "T·r·s·" in told
    assert told.count("true") == 3
    assert len(pool.answer(Asked("SELECT * { ?s ?p ?o } ORDER BY DESC(?s) LIMIT 2000", form, BASE, {}))) > 50_000


@pytest.mark.parametrize("form", ["turtle", "ntriples", "jsonld", "rdfxml"])
def test_confined_processes_write_all_forms_of_triples(form: str, pool: Pool) -> None:
    construct = "CONSTRUCT { ?s x:p ?o } { ?s ?p ?o } LIMIT 1500"
    assert pool.answer(Asked(construct, form, BASE, {"x": BASE})).count(b"https://x.example/") >= 1
    with pytest.raises(QueryError, match="cannot be answered"):
        pool.answer(Asked(construct.replace("x:p", f"<{BASE}1>"), "none", BASE, {"x": BASE}))


def test_an_operator_is_told_once_what_the_kernel_cannot_enforce(
    folder: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("graph_service.rdf.sparql.process._WORKER", "tests.graph_service.rdf.sparql.without_landlock")
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[4]))
    pool, before = Pool(lambda: folder, Limits(), size=1), children()
    for _ in range(2):
        assert json.loads(pool.answer(asked("ASK {}")))["boolean"]
        for pid in children() - before:
            psutil.Process(pid).kill()
            psutil.Process(pid).wait()
    pool.close()
    assert [record.getMessage() for record in caplog.records] == [
        "queries are confined less than they could be: files outside the index may be read (no Landlock)"
    ]


def test_a_process_that_runs_queries_knows_no_settings(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEO4J_PASSWORD", "hidden")
    monkeypatch.setenv("GRAPH_SERVICE_UPLOAD_KEY", "hidden")
    before = children()
    pool = Pool(lambda: folder, Limits(), size=1)
    pool.answer(asked("ASK {}"))
    (pid,) = children() - before
    assert "hidden" not in psutil.Process(pid).environ().values()
    pool.close()
