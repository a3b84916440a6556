"""A dump as HDT, which is queried as it lies: made by hdt-java, which JPype calls in a process of its own.

`python -m graph_service.rdf.dumping.hdt JARS BASE FILE` is that process. HDT holds triples, and no graphs.
"""

import subprocess
import sys
from collections.abc import Iterable, Iterator
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory, TemporaryFile

from graph_service.settings import Settings

_BLOCK = 1 << 20
_HEAP = "-Xmx128m"
_OPTIONS = {  # on disk and in one thread: little memory, and the same bytes for the same lines
    "loader.disk.chunkSize": "8000000",
    "loader.disk.compressWorker": "1",
    "parser.ntSimpleParser": "true",
}
_ISSUED = "http://purl.org/dc/terms/issued"


class HdtError(RuntimeError):
    """HDT cannot be made. The message says what to do."""


def ready() -> str:
    """The class path of hdt-java. Raises HdtError where that, Java or JPype is missing."""
    if find_spec("jpype") is None:
        raise HdtError("HDT needs JPype: pip install 'samverkansgraf[hdt]'")
    import jpype  # noqa: PLC0415 - of an extra

    jars = Path(Settings.read().hdt)
    try:
        jpype.getDefaultJVMPath()
    except jpype.JVMNotFoundException as error:
        raise HdtError("HDT needs Java; install it, or let JAVA_HOME lead to it") from error
    if not any(jars.glob("hdt-java-core-*.jar")):
        raise HdtError("HDT needs hdt-java: `make hdt` fetches it, and GRAPH_SERVICE_HDT names the folder of its jars")
    return f"{jars.resolve()}/*"


def hdt(pieces: Iterable[str], base: str) -> Iterator[bytes]:
    """HDT of lines that are triples, in blocks. Raises HdtError."""
    jars = ready()
    with TemporaryDirectory() as folder, TemporaryFile("w+") as said:
        made = Path(folder, "made.hdt")
        command = [sys.executable, "-m", "graph_service.rdf.dumping.hdt", jars, base, str(made)]
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=said, stderr=said)  # noqa: S603 - our words
        try:
            _tell(process, pieces)
        finally:  # whoever stops half-way wants none of it
            process.kill()
            process.wait()
        if process.returncode or not made.exists():
            said.seek(0)
            raise HdtError(f"hdt-java could not make it: {''.join(said.readlines()[-1:]).strip()}")
        with made.open("rb") as file:
            while block := file.read(_BLOCK):
                yield block


def _tell(process: subprocess.Popen[bytes], pieces: Iterable[str]) -> None:
    assert process.stdin is not None
    try:
        with process.stdin as told:
            told.writelines(piece.encode() for piece in pieces)
    except BrokenPipeError:  # it ended; how is told by what it returns
        pass
    process.wait()


def main(jars: str, base: str, out: str) -> None:
    """Write what standard input says to a file. Its header tells no day, so that the same lines give the same bytes."""
    import jpype  # noqa: PLC0415 - of an extra

    jpype.startJVM(_HEAP, classpath=[jars])
    java = jpype.JPackage("org").rdfhdt.hdt
    options = java.options.HDTOptions.of()
    with TemporaryDirectory(dir=Path(out).parent) as folder:
        places = {"loader.disk.location": f"{folder}/work", "loader.disk.futureHDTLocation": f"{folder}/dated.hdt"}
        for name, value in (_OPTIONS | places).items():
            options.set(name, value)
        lines, triples = jpype.java.lang.System.in_, java.enums.RDFNotation.NTRIPLES
        unpacked = java.enums.CompressionType.NONE
        java.hdt.HDTManager.generateHDTDisk(lines, base, triples, unpacked, options, None).close()
        made = java.hdt.HDTManager.mapHDT(f"{folder}/dated.hdt", None)
        dated = made.getHeader().search("", _ISSUED, "").next()
        made.getHeader().remove(dated.getSubject(), dated.getPredicate(), dated.getObject())
        made.saveToHDT(out, None)
        made.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
