"""Other programs read every export without a warning: pyoxigraph, rdflib, raptor, and Jena where Maven can fetch it.

rdflib takes minutes for the whole ledger as TriG and JSON-LD, and whoever reads JSON-LD lines starts anew at each
line. They read a part of it in which each class and each property of the whole stands.
"""

import shutil
from collections.abc import Iterable
from pathlib import Path

import pytest
from pyoxigraph import NamedNode, Quad, RdfFormat, parse

from graph_service.rdf.dumping.forms import FORMS, file_name
from graph_service.rdf.dumps import WORDS
from tests.graph_service.rdf.conftest import BASE
from tests.other_readers import RAPTOR, by_pyoxigraph, by_raptor, by_rdflib, said_by_riot

WHAT = ("facts", "ledger", *WORDS)
DOCUMENTS = ("nq", "ttl", "jsonld")  # the forms that are one document
NAMES = [file_name(what, form) for what in WHAT for form in DOCUMENTS]
SMALL = [f"small-{name}" for name in NAMES]
TYPE = NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")
of_raptor = pytest.mark.skipif(shutil.which("rapper") is None, reason="no raptor: install raptor2-utils")
Exported = dict[tuple[str, str], Path]
Pieces = dict[str, list[str]]


@pytest.fixture(scope="session")
def pieces(exported: Exported) -> dict[str, list[str]]:
    """The public exports as a dump gives them, and small ones: lines by what they are of."""
    made = {what: _pieces(exported["public", what]) for what in WHAT}
    return made | {f"small-{what}": _some(made[what]) for what in WHAT}


@pytest.fixture(scope="session")
def forms(pieces: Pieces, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The exports in each form that is one document."""
    folder = tmp_path_factory.mktemp("forms")
    made = {}
    for what in pieces:
        for form in DOCUMENTS:
            name = file_name(what.removeprefix("small-"), form)
            name = f"small-{name}" if what.startswith("small-") else name
            made[name] = folder / name
            with made[name].open("w", encoding="utf-8", newline="") as file:
                file.writelines(FORMS[form].write(pieces[what], BASE))
    return made


def _pieces(path: Path) -> list[str]:
    """Lines put together again by what they are of, as a dump gives them."""
    found: Pieces = {}
    for line in path.read_text("utf-8").split("\n"):
        if line:
            subject = line[1 : line.index(">")].removeprefix(f"{BASE}id/")
            found.setdefault(subject.partition("/")[0] if "//" not in subject else subject, []).append(line + "\n")
    return ["".join(lines) for lines in found.values()]


def _some(whole: list[str]) -> list[str]:
    """Some pieces, the least ones first, in which each class, property and kind of value of the whole stands."""
    found: list[str] = []
    seen: set[str] = set()
    for piece in sorted(whole, key=lambda one: (len(one), one)):
        if not seen >= (kinds := _kinds(piece)):
            found.append(piece)
            seen |= kinds
    return sorted(found)


def _kinds(piece: str) -> set[str]:
    """Each class and property in a piece, and of what kind its values are."""
    return {
        f"{quad.predicate} {getattr(quad.object, 'datatype', 'IRI')} {quad.object if quad.predicate == TYPE else ''}"
        for quad in parse(piece, format=RdfFormat.N_QUADS)
        if isinstance(quad, Quad)
    }


def _number(pieces: Iterable[str]) -> int:
    return len({line for piece in pieces for line in piece.split("\n") if line})


@pytest.mark.parametrize("name", NAMES)
def test_pyoxigraph_reads_all_of_it(forms: dict[str, Path], pieces: Pieces, name: str) -> None:
    assert by_pyoxigraph(forms[name]) == _number(pieces[_what(name)])


@pytest.mark.parametrize("name", [*(name for name in NAMES if not name.startswith("ledger")), "ledger.nq", *SMALL])
def test_rdflib_reads_all_of_it(forms: dict[str, Path], pieces: Pieces, name: str) -> None:
    path = forms[name]
    found = by_rdflib(path.read_text("utf-8"), form=path.suffix.removeprefix("."))
    assert found == _number(pieces[_what(name)])


@of_raptor
@pytest.mark.parametrize("name", [name for name in NAMES if name.rpartition(".")[2] in RAPTOR])
def test_raptor_reads_all_of_it(forms: dict[str, Path], pieces: Pieces, name: str) -> None:
    assert by_raptor(forms[name]) == _number(pieces[_what(name)])


def test_riot_of_jena_reads_all_of_it_without_a_warning(forms: dict[str, Path], jena: Path) -> None:
    assert said_by_riot(jena, [forms[name] for name in NAMES]) == ""


@pytest.mark.parametrize("what", [f"small-{what}" for what in WHAT])
def test_pyoxigraph_and_rdflib_read_each_line_of_json_ld(pieces: Pieces, what: str) -> None:
    lines = _json_lines(pieces[what])
    read = {quad for line in lines for quad in parse(line, format=RdfFormat.JSON_LD)}
    assert len(read) == by_rdflib(*lines, form="jsonld") == _number(pieces[what])


def test_riot_reads_each_line_of_json_ld(pieces: Pieces, jena: Path, tmp_path: Path) -> None:
    paths = []
    for what in WHAT:
        for number, line in enumerate(_json_lines(pieces[f"small-{what}"])):
            paths.append(tmp_path / f"{what}-{number}.jsonld")
            paths[-1].write_text(line, "utf-8")
    assert len(paths) > 100
    assert said_by_riot(jena, paths) == ""


def test_what_is_small_has_all_that_the_whole_has(pieces: Pieces) -> None:
    for what in WHAT:
        assert _all_kinds(pieces[f"small-{what}"]) == _all_kinds(pieces[what])
        assert len(pieces[f"small-{what}"]) <= len(pieces[what])
    assert _number(pieces["small-ledger"]) < _number(pieces["ledger"]) / 4


def test_riot_warns_of_what_is_ill_typed(jena: Path, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.nq"
    wrong.write_text('<http://a/> <http://b/> "2024-02-30"^^<http://www.w3.org/2001/XMLSchema#date> .\n')
    assert "WARN" in said_by_riot(jena, [wrong])


def test_rdflib_is_heard_where_something_is_ill_typed() -> None:
    with pytest.raises(AssertionError, match="Failed to convert Literal"):
        by_rdflib('<http://a/> <http://b/> "2024-02-30"^^<http://www.w3.org/2001/XMLSchema#date> .\n', form="nt")


def _what(name: str) -> str:
    return name.rpartition(".")[0]


def _json_lines(pieces: Iterable[str]) -> list[str]:
    return "".join(FORMS["jsonl"].write(pieces, BASE)).splitlines()


def _all_kinds(pieces: Iterable[str]) -> set[str]:
    return {kind for piece in pieces for kind in _kinds(piece)}
