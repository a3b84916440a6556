"""Other programs read every export without a warning: pyoxigraph, rdflib, raptor, and Jena where Maven can fetch it."""

import shutil
import subprocess
from pathlib import Path

import pytest
from pyoxigraph import RdfFormat, parse
from rdflib import Dataset

from graph_service.rdf.dumping.forms import FORMS
from graph_service.rdf.dumps import WORDS
from tests.graph_service.rdf.conftest import BASE
from tests.jars import jars

WHAT = ("facts", "ledger", *WORDS)
RDFLIB = {"nq": "nquads", "ttl": "trig", "jsonld": "json-ld"}
OXIGRAPH = {"nq": RdfFormat.N_QUADS, "ttl": RdfFormat.TRIG, "jsonld": RdfFormat.JSON_LD}
RAPTOR = {"nq": "nquads", "ttl": "turtle"}
POM = Path(__file__).with_name("jena") / "pom.xml"
# rdflib calls itself what it calls deprecated.
of_rdflib = pytest.mark.filterwarnings("ignore:(Dataset|ConjunctiveGraph)[ .]:DeprecationWarning")


@pytest.fixture(scope="session")
def jena() -> Path:
    """The folder of Jena's jars, fetched by Maven when the pom is new."""
    if shutil.which("mvn") is None or shutil.which("java") is None:
        pytest.skip("no Jena: install Java 17 and Maven")
    try:
        return jars(POM, "jena")
    except RuntimeError as error:
        pytest.skip(f"no Jena: {error}")


@pytest.fixture(scope="session")
def forms(exported: dict[tuple[str, str], Path], tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The public exports in each form that is one document."""
    folder = tmp_path_factory.mktemp("forms")
    made = {}
    for what in WHAT:
        pieces = exported["public", what].read_text("utf-8").split("\n")
        for form in OXIGRAPH:
            path = made[f"{what}.{form}"] = folder / f"{what}.{'trig' if (what, form) == ('ledger', 'ttl') else form}"
            with path.open("w", encoding="utf-8", newline="") as file:
                file.writelines(FORMS[form].write(_things(pieces), BASE))
    return made


def riot(jena: Path) -> list[str]:
    """Jena's reader, which tells of warnings only."""
    return ["java", "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn", "-cp", f"{jena}/*", "riotcmd.riot"]


def _things(lines: list[str]) -> list[str]:
    """Lines put together again by subject, as a dump gives them."""
    pieces: dict[str, list[str]] = {}
    for line in lines:
        if line:
            pieces.setdefault(line.split(" ")[0], []).append(line + "\n")
    return ["".join(piece) for piece in pieces.values()]


def _number(path: Path) -> int:
    return path.read_text("utf-8").count(" .\n")


@pytest.mark.parametrize("what", WHAT)
@pytest.mark.parametrize("form", OXIGRAPH)
def test_pyoxigraph_reads_all_of_it(
    forms: dict[str, Path], exported: dict[tuple[str, str], Path], what: str, form: str
) -> None:
    found = sum(1 for _ in parse(path=forms[f"{what}.{form}"], format=OXIGRAPH[form]))
    assert found == _number(exported["public", what])


@of_rdflib
@pytest.mark.parametrize("what", ["facts", *WORDS])
@pytest.mark.parametrize("form", RDFLIB)
def test_rdflib_reads_all_of_it(
    forms: dict[str, Path],
    exported: dict[tuple[str, str], Path],
    caplog: pytest.LogCaptureFixture,
    what: str,
    form: str,
) -> None:
    found = Dataset()
    found.parse(data=forms[f"{what}.{form}"].read_text("utf-8"), format=RDFLIB[form])
    assert sum(1 for _ in found.quads()) == _number(exported["public", what])
    assert caplog.records == []


@of_rdflib
def test_rdflib_reads_all_of_the_ledger(
    exported: dict[tuple[str, str], Path], caplog: pytest.LogCaptureFixture
) -> None:
    path = exported["public", "ledger"]
    found = Dataset()
    found.parse(data=path.read_text("utf-8"), format="nquads")
    assert sum(1 for _ in found.quads()) == _number(path)
    assert caplog.records == []


@pytest.mark.skipif(shutil.which("rapper") is None, reason="no raptor: install raptor2-utils")
@pytest.mark.parametrize("name", [f"{what}.{form}" for what in WHAT for form in RAPTOR if what + form != "ledgerttl"])
def test_raptor_reads_all_of_it(forms: dict[str, Path], exported: dict[tuple[str, str], Path], name: str) -> None:
    what, form = name.split(".")
    asked = ["rapper", "--count", "--input", RAPTOR[form], str(forms[name])]
    told = subprocess.run(asked, capture_output=True, text=True, check=True).stderr
    assert f"returned {_number(exported['public', what])} triples" in told
    assert "warning" not in told.lower()
    assert "error" not in told.lower()


def test_riot_of_jena_reads_all_of_it_without_a_warning(forms: dict[str, Path], jena: Path) -> None:
    files = [str(path) for path in forms.values()]
    asked = [*riot(jena), "--validate", "--check", "--strict", *files]
    told = subprocess.run(asked, capture_output=True, text=True, check=True)
    assert (told.stdout, told.stderr) == ("", "")


def test_riot_warns_of_what_is_ill_typed(jena: Path, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.nq"
    wrong.write_text('<http://a/> <http://b/> "2024-02-30"^^<http://www.w3.org/2001/XMLSchema#date> .\n')
    asked = [*riot(jena), "--validate", "--check", str(wrong)]
    assert "WARN" in subprocess.run(asked, capture_output=True, text=True, check=False).stderr
