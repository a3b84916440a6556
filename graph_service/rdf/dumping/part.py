"""`python -m graph_service.rdf.dumping.part`: writes ranges of a dump to files, as standard input says."""

import json
import sys
from pathlib import Path

from graph_service.rdf.dumps import DUMPS
from graph_service.store.base import Audience, Ids
from graph_service.store.opening import open_store


def main() -> None:
    """Write each range to its file, and say so with a line."""
    asked = json.load(sys.stdin)
    store = open_store(asked["address"])
    view, dump = store.view(Audience(asked["audience"])), DUMPS[asked["what"]]
    for after, last, file in asked["parts"]:
        with Path(file).open("w", encoding="utf-8", newline="") as text:
            text.writelines(dump(view, asked["base"], Ids(after, last)))
        sys.stdout.write(f"{file}\n")
        sys.stdout.flush()
    store.close()


if __name__ == "__main__":
    main()
