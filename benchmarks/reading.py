"""Reading as the benchmarks do it: a document's text, whole or changed, and the record that the rules make of it."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.scoring import Gold
from loaders.names.organisations import gazetteer, organisation_words
from loaders.read import read
from loaders.read.private_data import masked
from loaders.text import Text
from ontology import tables

_DATA = tables.DATA
_LISTS = ("joint_bodies.csv", "organisations.csv")


def text_of(gold: Gold) -> Text:
    """The stored text of a document."""
    return masked(read(gold.path.read_bytes(), gold.path.name))


@contextmanager
def without_joint_bodies() -> Iterator[None]:
    """Let the rules know no list of joint bodies and companies meanwhile: those lists hold their headers alone."""
    with tempfile.TemporaryDirectory() as folder:
        data = Path(shutil.copytree(_DATA, Path(folder, "data")))
        for name in _LISTS:
            header = (data / name).read_text(encoding="utf-8").partition("\n")[0]
            (data / name).write_text(header + "\n", encoding="utf-8")
        _look_in(data)
        try:
            yield
        finally:
            _look_in(_DATA)


def _look_in(data: Path) -> None:
    tables.DATA = data
    for known in (gazetteer.gazetteer, organisation_words._names):  # noqa: SLF001
        known.cache_clear()
