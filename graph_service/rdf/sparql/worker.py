"""`python -m graph_service.rdf.sparql.worker FOLDER SECONDS ROWS MEGABYTES`: runs queries on one state of the index.

It reads queries from standard input and writes answers to standard output, the first byte of which says how it went.
Before it opens the index it gives up all it does not need: whatever a query asks, the kernel lets this process have no
connection, no other program, no file to write and none to read but those of the index, no more memory than allowed, and
no more time. It says first what of that the kernel does not know how to do.
"""

import resource
import signal
import sys
from pathlib import Path

from pyoxigraph import BlankNode, DefaultGraph, NamedNode, Store

from graph_service.rdf.sparql.confinement import confine
from graph_service.rdf.sparql.frames import Asked, Limits, packed, taken
from graph_service.rdf.sparql.writing import TooManyError, written

READY, ANSWERED, MALFORMED, TOO_MANY, FAILED = (bytes([byte]) for byte in range(5))
_GRACE = 1.0  # the one who asked ends this process first, where it is still there


def main(folder: Path, limits: Limits) -> None:
    """Answer until there are no more queries."""
    missing = confine(folder)
    _limit(limits.megabytes * 2**20)
    store = Store.read_only(str(folder))
    _tell(READY + "; ".join(missing).encode())
    while (asked := taken(sys.stdin.buffer)) is not None:
        signal.setitimer(signal.ITIMER_REAL, limits.seconds + _GRACE)
        outcome = _answer(store, asked, limits.rows)
        signal.setitimer(signal.ITIMER_REAL, 0)
        _tell(outcome)


def _limit(most: int) -> None:
    """Let this process die of too much memory (bytes) or of an alarm."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_DATA, (most, most))
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _tell(outcome: bytes) -> None:
    sys.stdout.buffer.write(packed(outcome))
    sys.stdout.buffer.flush()


def _answer(store: Store, asked: Asked, most: int) -> bytes:
    try:
        # Both are given, always: so nothing that the query says of graphs has any effect.
        named: list[NamedNode | BlankNode] = [NamedNode(graph) for graph in asked.graphs]
        unnamed: list[NamedNode | BlankNode | DefaultGraph] = [
            NamedNode(graph) if graph else DefaultGraph() for graph in asked.unnamed
        ]
        found = store.query(
            asked.query, base_iri=asked.base, prefixes=asked.prefixes, default_graph=unnamed, named_graphs=named
        )
        return ANSWERED + written(found, asked.form, most, asked.prefixes, asked.columns)
    except SyntaxError as error:
        return MALFORMED + str(error).encode()
    except TooManyError:
        return TOO_MANY
    except Exception as error:  # noqa: BLE001 - whatever goes wrong is the query's, and is told
        return FAILED + str(error).encode()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Limits(float(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])))
