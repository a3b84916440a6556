"""`python -m graph_service.rdf.dumping.part`: writes ranges of a dump to files in a folder, as standard input says."""

import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from graph_service.rdf.dumps import DUMPS
from graph_service.store.base import Audience, Ids, MovedError, StoreError, View
from graph_service.store.opening import open_store

READY, DONE, MOVED = "ready", "done", "moved"  # what is said on standard output; any other line is what went wrong
_BUFFER = 1 << 20


class Parts:
    """Ranges of a dump, each of which is a file in a folder once it is written."""

    def __init__(self, view: View, what: str, base: str, folder: Path, ranges: Sequence[Ids]) -> None:
        self._view = view
        self._dump = DUMPS[what]
        self._base = base
        self._folder = folder
        self._ranges = ranges
        self._next = 0

    def file(self, place: int) -> Path:
        """Where a range stands, once all of it does."""
        return self._folder / f"{place}.nq"

    def write_next(self) -> bool:
        """Write the first range that nobody has claimed; False where there is none left."""
        while self._next < len(self._ranges):
            place = self._next
            self._next += 1
            if self._claimed(place):
                with (self._folder / f"{place}.part").open("wb", _BUFFER) as file:
                    file.writelines(map(str.encode, self._dump(self._view, self._base, self._ranges[place])))
                (self._folder / f"{place}.part").rename(self.file(place))
                return True
        return False

    def _claimed(self, place: int) -> bool:
        """Whether nobody else had claimed a range before."""
        try:
            os.close(os.open(self._folder / f"{place}.claim", os.O_CREAT | os.O_EXCL, 0o600))
        except FileExistsError:
            return False
        return True


def main() -> None:
    """See the store as it is, write ranges as long as there are some, and say so line by line."""
    asked = json.load(sys.stdin)
    try:
        store = open_store(asked["address"])
        with store.view(Audience(asked["audience"])).frozen() as view:
            _say(READY)
            ranges = [Ids(*ids) for ids in asked["ranges"]]
            parts = Parts(view, asked["what"], asked["base"], Path(asked["folder"]), ranges)
            while parts.write_next():
                _say(DONE)
        store.close()
    except MovedError:
        _say(MOVED)
    except StoreError as error:
        _say(" ".join(str(error).split()))


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
