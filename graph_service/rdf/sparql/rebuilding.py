"""`python -m graph_service.rdf.sparql.rebuilding`: writes the whole index, as standard input says, and ends.

A process of its own writes it, so that the one that answers requests goes on answering them.
"""

import json
import os
import subprocess
import sys
import threading
from pathlib import Path

from graph_service.rdf.sparql.building import built
from graph_service.store.base import Audience, StoreError
from graph_service.store.opening import open_store

_LOOK = 0.2  # seconds from one look at whether it is to end to the next
_LESS_URGENT = 5  # than answering


def rebuild(address: str, audience: Audience, base: str, folder: Path, ending: threading.Event) -> bool:
    """Write an index of a store in place of what is in the folder; False where it was to end before it was done.

    Raises StoreError where the process could not do it.
    """
    # It is told over standard input, since the address may hold a password; the end of that ends it.
    told = json.dumps({"address": address, "audience": audience.value, "base": base, "folder": str(folder)}).encode()
    command = [sys.executable, "-m", "graph_service.rdf.sparql.rebuilding"]
    with subprocess.Popen(command, stdin=subprocess.PIPE) as process:  # noqa: S603 - this interpreter and module
        assert process.stdin is not None
        try:
            process.stdin.write(told + b"\n")
            process.stdin.flush()
            while process.poll() is None:
                if ending.wait(_LOOK):
                    return False
        except BrokenPipeError:
            process.wait()
        finally:
            process.kill()
    if process.returncode:
        raise StoreError(
            f"the process that writes the index ended with {process.returncode}; what it said stands above"
        )
    return True


def main() -> None:
    """Write what standard input says."""
    asked = json.loads(sys.stdin.buffer.readline())
    threading.Thread(target=_end_with_parent, name="parent", daemon=True).start()
    os.nice(_LESS_URGENT)
    store = open_store(asked["address"])
    built(store.view(Audience(asked["audience"])), asked["base"], Path(asked["folder"])).flush()
    store.close()


def _end_with_parent() -> None:
    """End at once where the one who waits for the index is there no longer."""
    while os.read(sys.stdin.fileno(), 1):  # not through a buffer, which this thread would hold when the other ends
        pass
    os._exit(1)


if __name__ == "__main__":
    main()
