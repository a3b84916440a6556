"""Programs of others that read RDF: each tells how many statements it read, and fails at a warning."""

import logging
import subprocess
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from pyoxigraph import RdfFormat, parse
from rdflib import Dataset

OXIGRAPH = {
    "nq": RdfFormat.N_QUADS,
    "nt": RdfFormat.N_TRIPLES,
    "ttl": RdfFormat.TURTLE,
    "trig": RdfFormat.TRIG,
    "jsonld": RdfFormat.JSON_LD,
    "rdf": RdfFormat.RDF_XML,
}
RDFLIB = {"nq": "nquads", "nt": "nt", "ttl": "turtle", "trig": "trig", "jsonld": "json-ld", "rdf": "xml"}
RAPTOR = {"nq": "nquads", "nt": "ntriples", "ttl": "turtle", "rdf": "rdfxml"}  # the forms that it knows


def by_pyoxigraph(path: Path) -> int:
    """What pyoxigraph reads of a file."""
    return len(set(parse(path=path, format=OXIGRAPH[_form(path)])))


def by_rdflib(*texts: str, form: str) -> int:
    """What rdflib reads of one or more documents in one form."""
    found = Dataset()
    with _no_words_of("rdflib"):
        for text in texts:
            found.parse(data=text, format=RDFLIB[form])
    return sum(1 for _ in found.quads())


def by_raptor(path: Path) -> int:
    """What raptor reads of a file."""
    asked = ["rapper", "--count", "--input", RAPTOR[_form(path)], str(path)]
    told = subprocess.run(asked, capture_output=True, text=True, check=True).stderr
    assert "warning" not in told.lower(), told
    assert "error" not in told.lower(), told
    return int(told.rpartition("returned ")[2].split(" ", 1)[0])


def said_by_riot(jars: Path, paths: Sequence[Path], *options: str) -> str:
    """What Jena's riot has to say of files: nothing where all is well."""
    java = ["java", "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn", "-cp", f"{jars}/*", "riotcmd.riot"]
    asked = [*java, "--validate", "--check", "--strict", *options, *map(str, paths)]
    told = subprocess.run(asked, capture_output=True, text=True, check=False)
    return told.stdout + told.stderr + (f"riot ended with {told.returncode}" if told.returncode else "")


def _form(path: Path) -> str:
    return path.suffix.removeprefix(".")


@contextmanager
def _no_words_of(name: str) -> Iterator[None]:
    """Fails where a library logs anything; what it calls deprecated in itself is its own affair."""
    said: list[str] = []
    handler = logging.Handler(logging.DEBUG)
    handler.emit = lambda record: said.append(record.getMessage())  # type: ignore[method-assign]
    log = logging.getLogger(name)
    log.addHandler(handler)
    try:
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", "(Dataset|ConjunctiveGraph)[ .]", DeprecationWarning)
            yield
    finally:
        log.removeHandler(handler)
    assert not said, said
