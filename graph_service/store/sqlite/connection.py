"""Opening the file, and saying plainly what is wrong with it."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import unquote, urlsplit

from graph_service.store.base import StoreError
from graph_service.store.claims import spans_of
from graph_service.store.sqlite.schema import APPLICATION, GRAPH, LEDGER, SCRATCH, VERSION

BUSY_SECONDS = 5.0


def path_of(address: str) -> Path:
    """The file of `sqlite:///folder/file.db` (four slashes for an absolute path). Raises StoreError."""
    parts = urlsplit(address)
    path = unquote(parts.path)[1:]
    if parts.netloc or not path:
        raise StoreError(f"{address!r} names no file: write sqlite:///folder/file.db, or sqlite:////folder/file.db")
    return Path(path)


def connect(path: Path, busy: float = BUSY_SECONDS) -> sqlite3.Connection:
    """A connection in autocommit mode. Raises StoreError where the file cannot be opened as a store."""
    with explained(path):
        db = sqlite3.connect(path, timeout=busy, isolation_level=None, check_same_thread=False, cached_statements=512)
        try:
            db.execute("PRAGMA synchronous = FULL")
            db.execute("PRAGMA temp_store = MEMORY")
            db.execute("PRAGMA cache_size = -65536")
            db.execute("PRAGMA mmap_size = 1073741824")
            db.execute("PRAGMA wal_autocheckpoint = 8000")  # pages: several batches of a load, which share some
            db.create_collation("passages", _by_passage)
            db.executescript(SCRATCH)
        except BaseException:
            db.close()
            raise
    return db


def _by_passage(one: str, other: str) -> int:
    """Order of spans as numbers, not as characters."""
    left, right = spans_of(one), spans_of(other)
    return (left > right) - (left < right)


def prepare(path: Path) -> None:
    """Make the file a store, or check that it is one. Raises StoreError."""
    if not path.parent.is_dir():
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StoreError(f"{path}: the folder cannot be made ({error.strerror})") from None
    if path.is_dir():
        raise StoreError(f"{path}: this is a folder; name a file in it")
    db = connect(path)
    try:
        with explained(path):
            _prepare(db, path)
    finally:
        db.close()


def _prepare(db: sqlite3.Connection, path: Path) -> None:
    application = db.execute("PRAGMA application_id").fetchone()[0]
    if application == 0 and not db.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone():
        db.execute("PRAGMA journal_mode = WAL")
        with transaction(db):
            if not db.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone():
                for statement in f"{LEDGER}{GRAPH}".split(";\n"):
                    db.execute(statement)
                db.execute(f"PRAGMA application_id = {APPLICATION}")
                db.execute(f"PRAGMA user_version = {VERSION}")
    elif application != APPLICATION:
        raise StoreError(f"{path}: this is another program's database; name a file that is not there yet")
    version = db.execute("PRAGMA user_version").fetchone()[0]
    if version != VERSION:
        raise StoreError(f"{path}: made by another version ({version}, this one is {VERSION}); load into a new file")


@contextmanager
def transaction(db: sqlite3.Connection) -> Iterator[None]:
    """All that is written within, or nothing; no other writer meanwhile."""
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        db.execute("ROLLBACK")
        raise
    db.execute("COMMIT")


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Errors of the database as StoreError, which names the file and says what to do."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        raise StoreError(f"{path}: {_explain(error, path)}") from error


def _explain(error: sqlite3.DatabaseError, path: Path) -> str:
    name = getattr(error, "sqlite_errorname", "") or ""
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return "the store is locked by another program that writes to it; try again when that is done"
    if name.startswith("SQLITE_NOTADB"):
        return "this file is no database; name another file, or one that is not there yet"
    if name.startswith(("SQLITE_READONLY", "SQLITE_PERM")):
        return "the store cannot be written, which reading it needs too; check the rights of the file and its folder"
    if name.startswith("SQLITE_CANTOPEN"):
        return f"the store cannot be opened; check that {path.parent} can be written"
    if name.startswith("SQLITE_FULL"):
        return "the disk is full; nothing was written"
    return f"the store cannot be used ({error})"
