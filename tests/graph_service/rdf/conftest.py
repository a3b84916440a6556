"""A store of examples as the command line loads them, and its dumps."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from graph_service.cli.loading.loader import Loader
from graph_service.cli.loading.report import LoadReport
from graph_service.rdf.dumps import DUMPS, WORDS, pieces
from graph_service.store.base import Audience, Store
from graph_service.store.opening import open_store

EXAMPLES = Path(__file__).parents[3] / "examples"
LOADED = (
    "dalaans-raddningstjanstforbund/direktionen-2024-06-14.pdf",
    "gemensamma-lonenamnden/protokoll-2024-10-09.docx",
    "roslagskommunerna/informationssakerhet-2024-09-18.html",
    "roslagskommunerna/ledningsgruppen-2024-03-15.md",
    "vallentuna/kommunstyrelsen-2025-05-12.txt",
)
BASE = "https://data.example.se/"


@pytest.fixture(scope="session")
def examples(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A store with the reference data and five examples, released; never written to."""
    folder = tmp_path_factory.mktemp("examples")
    for name in LOADED:
        shutil.copy(EXAMPLES / name, folder)
    store = open_store(f"sqlite:///{folder}/store.db")
    Loader(store, release=True, workers=1, quiet=True).load(sorted(folder.glob("*.*[!b]")), "examples", LoadReport())
    yield store
    store.close()


@pytest.fixture(scope="session")
def exported(examples: Store, tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, str], Path]:
    """Each dump of each audience as a file of N-Quads."""
    folder = tmp_path_factory.mktemp("exported")
    made: dict[tuple[str, str], Path] = {}
    for audience in Audience:
        for what in (*DUMPS, *WORDS):
            path = made[audience.value, what] = folder / f"{audience.value}-{what}.nq"
            with path.open("w", encoding="utf-8", newline="") as file:
                file.writelines(pieces(what, examples.view(audience), BASE)())
    return made
