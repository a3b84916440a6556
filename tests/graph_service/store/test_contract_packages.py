"""What a package held is kept as a list without facts, on every store. People and bodies are invented."""

import zipfile
from pathlib import Path

import pytest

from graph_service.cli.loading.loader import Loader
from graph_service.cli.loading.packages import to_forget, to_release
from graph_service.cli.loading.report import LoadReport
from graph_service.store.base import Audience, Store

NOTES = """Minnesanteckningar från Exempelgruppen
Tid 2024-03-{:02} kl 9.00

1. Avtal
Gruppen beslutade att godkänna det.
"""
PACKAGE, MEMBERS = "in:mars.zip", ["in:mars.zip/1.txt", "in:mars.zip/2.txt"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    with zipfile.ZipFile(folder / "mars.zip", "w") as archive:
        for day in (1, 2):
            archive.writestr(f"{day}.txt", NOTES.format(day))
    return folder


class BareLoader(Loader):
    """One that leaves the reference data, which takes a while, where it is."""

    def load_reference(self) -> None:
        pass


def load(store: Store, folder: Path) -> tuple[int, int, int]:
    report = LoadReport()
    BareLoader(store, workers=1, quiet=True).load([folder], None, report)
    return report.added, report.changed, report.unchanged


def test_a_package_is_kept_as_a_list_that_says_nothing(store: Store, folder: Path) -> None:
    assert load(store, folder) == (2, 0, 0)
    view = store.view(Audience.INTERNAL)
    kept = view.document(store.current([PACKAGE])[PACKAGE][0])
    assert kept is not None
    assert (kept.title, kept.media_type, kept.text) == ("mars.zip", "application/zip", "1.txt\n2.txt")
    assert view.counts()["Meeting"] == 2
    assert view.search("mars").rows == ()
    assert load(store, folder) == (0, 0, 1)


def test_nobody_but_us_sees_the_list(store: Store, folder: Path) -> None:
    load(store, folder)
    store.release(to_release(store, [PACKAGE]), "Ada Påhitt")
    view = store.view(Audience.PUBLIC)
    public = {kept.version for kept in view.documents().rows if kept.address.startswith("in:")}
    assert public == {version for version, _ in store.current(MEMBERS).values()}


def test_forgetting_a_package_or_all_in_it_leaves_nothing_of_it(store: Store, folder: Path) -> None:
    for addresses in ([PACKAGE], MEMBERS):
        load(store, folder)
        store.forget(to_forget(store, addresses))
        view = store.view(Audience.INTERNAL)
        assert not [kept for kept in view.documents().rows if kept.address.startswith("in:")]
        assert "Meeting" not in view.counts()
