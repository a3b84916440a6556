"""HDT, made by hdt-java and read back by it."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest
from pyoxigraph import RdfFormat, Triple, parse

from graph_service.rdf.dumping import hdt as module
from graph_service.rdf.dumping.files import write_all
from graph_service.rdf.dumping.hdt import HdtError, hdt
from graph_service.rdf.dumps import DUMPS, WORDS, pieces
from graph_service.store.base import Audience, Store
from tests.graph_service.rdf.conftest import BASE
from tests.graph_service.world import World
from tests.jars import jars

POM = Path(module.__file__).with_name("pom.xml")
ODD = '<http://a/s> <http://a/p> "rad ett\\nrad \\"två\\" \\\\ å"@sv .\n<http://a/s> <http://a/p> "1"^^<http://a/t> .\n'
READER = """
import sys, jpype
jpype.startJVM(classpath=[sys.argv[1] + "/*"])
found = jpype.JPackage("org").rdfhdt.hdt.hdt.HDTManager.mapHDT(sys.argv[2], None)
triples = found.search("", "", "")
while triples.hasNext():
    sys.stdout.write(str(triples.next().asNtriple()))
"""
Read = Callable[[bytes], set[Triple]]


@pytest.fixture(scope="session")
def hdt_java() -> Path:
    """The folder of hdt-java's jars, fetched by Maven when the pom is new; HDT_REQUIRED makes its lack a failure."""
    lacking = pytest.fail if os.environ.get("HDT_REQUIRED") else pytest.skip
    if find_spec("jpype") is None or shutil.which("mvn") is None or shutil.which("java") is None:
        lacking("no HDT: install the extra hdt, Java and Maven")
    try:
        return jars(POM, "hdt")
    except RuntimeError as error:
        lacking(f"no HDT: {error}")


@pytest.fixture
def read(hdt_java: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Read:
    """What hdt-java reads in HDT; with it, HDT can be made."""
    monkeypatch.setenv("GRAPH_SERVICE_HDT", str(hdt_java))

    def reader(made: bytes) -> set[Triple]:
        file = tmp_path / "read.hdt"
        file.write_bytes(made)
        asked = [sys.executable, "-c", READER, str(hdt_java), str(file)]
        return triples(subprocess.run(asked, capture_output=True, check=True).stdout)

    return reader


def triples(lines: bytes) -> set[Triple]:
    return {quad.triple for quad in parse(lines, RdfFormat.N_QUADS)}


def test_hdt_says_what_the_lines_say(examples: Store, read: Read) -> None:
    lines = "".join(pieces("facts", examples.view(Audience.PUBLIC), BASE)())
    assert read(b"".join(hdt([lines], BASE))) == triples(lines.encode())
    assert read(b"".join(hdt([ODD], BASE))) == triples(ODD.encode())


def test_hdt_tells_no_day_so_that_the_same_graph_gives_the_same_bytes(read: Read) -> None:
    made = b"".join(hdt([ODD], BASE))
    assert b"".join(hdt(ODD.splitlines(keepends=True), BASE)) == made
    assert b"terms/issued" not in made
    assert b"publicationInformation" in made
    assert len(read(made)) == 2


def test_a_folder_has_hdt_of_what_is_one_graph(network_group: World, read: Read, tmp_path: Path) -> None:
    view = network_group.view()
    dumps = {name: pieces(name, view, BASE) for name in (*DUMPS, *WORDS)}
    files = write_all(dumps, BASE, tmp_path / "d", ["hdt"])
    assert [file.name for file in files] == ["facts.hdt", "ontology.hdt", "shapes.hdt"]
    assert {file.media_type for file in files} == {"application/vnd.hdt"}
    made = (tmp_path / "d" / "facts.hdt").read_bytes()
    assert read(made) == triples("".join(pieces("facts", view, BASE)()).encode())


@pytest.mark.usefixtures("read")
def test_what_stops_half_way_leaves_nothing(tmp_path: Path) -> None:
    def failing() -> Iterator[str]:
        yield ODD
        raise RuntimeError("the store went away")

    with pytest.raises(RuntimeError, match="went away"):
        write_all({"facts": failing}, BASE, tmp_path / "d", ["hdt"])
    assert list(tmp_path.iterdir()) == []


@pytest.mark.usefixtures("read")
def test_what_hdt_java_cannot_do_is_told_in_its_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "ready", lambda: "/nowhere/*")
    with pytest.raises(HdtError, match=r"hdt-java could not make it: \w+: Java package .* has no attribute"):
        list(hdt([ODD], BASE))


@pytest.mark.parametrize(
    ("lacking", "message"),
    [("jars", "`make hdt` fetches it, and GRAPH_SERVICE_HDT names"), ("JPype", r"pip install 'samverkansgraf\[hdt\]'")],
)
def test_what_lacks_is_told_before_anything_is_written(
    network_group: World, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, lacking: str, message: str
) -> None:
    monkeypatch.delenv("GRAPH_SERVICE_HDT", raising=False)
    if lacking == "JPype":
        monkeypatch.setattr(module, "find_spec", lambda _: None)
    else:
        pytest.importorskip("jpype", reason="no HDT: install the extra hdt")
    with pytest.raises(HdtError, match=message):
        write_all({"facts": pieces("facts", network_group.view(), BASE)}, BASE, tmp_path / "d", ["nq", "hdt"])
    assert list(tmp_path.iterdir()) == []
