"""`python -m benchmarks.web`: the network in headless Chromium, whose WebGL is drawn by software.

Prints the table of figures; each of the three networks is generated.
"""

import gzip
import json
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.web.cytoscape import frames_of_cytoscape
from benchmarks.web.network import all_drawn, dragged, opened, zoomed
from graph_service.app import create_app
from graph_service.store.opening import open_store
from graph_service.web.network_page import BUNDLE, bundled
from tests.graph_service.web.chromium import browsing
from tests.graph_service.web.service import answering

RESULTS = Path(__file__).with_name("results.json")


def main() -> int:
    """Measure, print, keep."""
    if bundled(BUNDLE) is None:
        sys.stderr.write("the network's bundle was not built: make install\n")
        return 2
    figures: dict[str, float] = {"bundle, kB gzipped": round(_bundle() / 1000, 1)}
    with serving() as address, browsing() as browser:
        opened(browser, address, 100, 200).page.context.close()  # the server is warm then
        small = opened(browser, address, 500, 1000)
        figures["first picture of 500 actors, ms"] = small.first
        small.page.context.close()
        middle = opened(browser, address, 2000, 5000)
        figures["2,000 actors, 5,000 ties: frames/s while dragged"] = round(dragged(middle.page), 1)
        figures["2,000 actors, 5,000 ties: frames/s while zoomed"] = round(zoomed(middle.page), 1)
        figures["2,000 actors, 5,000 ties: frames/s, all drawn"] = round(all_drawn(middle.page), 1)
        middle.page.context.close()
        beside = frames_of_cytoscape(browser, 2000, 5000)
        if beside is not None:
            figures["2,000 actors, 5,000 ties: frames/s of cytoscape.js"] = round(beside, 1)
        figures["10,000 actors, 40,000 ties: longest task, ms"] = opened(browser, address, 10_000, 40_000).longest
    for name, figure in figures.items():
        print(f"{name:<55} {figure:>10}")
    RESULTS.write_text(json.dumps(figures, indent=1) + "\n", "utf-8")
    return 0


@contextmanager
def serving() -> Iterator[str]:
    """The address of a service whose store is empty: the answers that are measured are generated."""
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(f"sqlite:///{folder}/empty.db")
        with answering(create_app(store)) as address:
            yield address
        store.close()


def _bundle() -> int:
    """Bytes of all scripts and styles, gzipped."""
    return sum(len(gzip.compress(file.read_bytes())) for file in BUNDLE.iterdir() if file.suffix in {".js", ".css"})


if __name__ == "__main__":
    sys.exit(main())
