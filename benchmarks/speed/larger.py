"""A store of several times as many things, made fast: the things of another one again and again, under other ids."""

import sqlite3
from pathlib import Path

from graph_service.store.opening import open_store

TIMES = 5
_COPIED = (
    "INSERT INTO thing SELECT num + {offset}, id || '{letter}' FROM large.thing ORDER BY num",
    (
        "INSERT INTO node SELECT a, num + {offset}, id || '{letter}', type, day, sort, name"
        " FROM large.node WHERE a = 0 ORDER BY num"
    ),
    "INSERT INTO value SELECT a, num + {offset}, p, v FROM large.value WHERE a = 0 ORDER BY num, p, v",
    (
        "INSERT INTO edge SELECT a, near + {offset}, live, p, outward, day, far + {offset} FROM large.edge WHERE a = 0"
        " ORDER BY near, live, p, outward DESC, day DESC, far"
    ),
)


def larger(large: Path, path: Path) -> str:
    """The address of a store of what is drawn of the things in `large`, TIMES over, for the internal audience.

    Nobody says any of it: it is there to be read as facts, and for nothing else.
    """
    address = f"sqlite:///{path}"
    open_store(address).close()
    with sqlite3.connect(path) as db:
        db.execute("PRAGMA synchronous = OFF")
        db.execute("ATTACH ? AS large", (str(large),))
        offset = db.execute("SELECT MAX(num) FROM large.thing").fetchone()[0]
        for copy in range(TIMES):
            for statement in _COPIED:
                db.execute(statement.format(offset=offset * copy, letter="abcdefgh"[copy]))
    db.close()
    return address
