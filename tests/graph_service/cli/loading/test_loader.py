"""The Loader: minutes are invented."""

from dataclasses import replace
from pathlib import Path

import pytest

from graph_service.cli.loading.loader import Loader
from graph_service.cli.loading.report import LoadReport
from graph_service.store.base import Audience
from graph_service.store.opening import open_store
from loaders import pipeline

NOTES = """Minnesanteckningar från Exempelgruppen
Tid 2024-03-01 kl 9.00

1. Avtal
Gruppen beslutade att godkänna avtalet.
"""


def test_reading_again_keeps_what_better_rules_find_and_what_was_released(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "notes.txt"
    path.write_text(NOTES, encoding="utf-8")
    store = open_store(f"sqlite:///{tmp_path}/kept.db")
    read = pipeline.read_minutes
    with monkeypatch.context() as worse:
        worse.setattr(pipeline, "read_minutes", lambda text: replace(read(text), decisions=()))
        Loader(store, release=True, quiet=True).load([path], "notes", LoadReport())
    assert "Decision" not in store.view(Audience.PUBLIC).counts()

    Loader(store, quiet=True).load([path], "notes", LoadReport())
    assert "Decision" not in store.view(Audience.PUBLIC).counts()

    report = LoadReport()
    Loader(store, quiet=True).load([path], "notes", report, again=True)
    assert (report.added, report.changed) == (0, 1)
    assert store.view(Audience.PUBLIC).counts()["Decision"] == 1
    store.close()


def test_reading_again_with_the_same_rules_changes_nothing_that_others_follow(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text(NOTES, encoding="utf-8")
    store = open_store(f"sqlite:///{tmp_path}/kept.db")
    Loader(store, release=True, quiet=True).load([path], "notes", LoadReport())
    before, said = store.last_change(), list(store.view(Audience.PUBLIC).ledger())
    Loader(store, quiet=True).load([path], "notes", LoadReport(), again=True)
    assert store.last_change() == before
    assert list(store.view(Audience.PUBLIC).ledger()) == said
    store.close()
