"""What reads minutes that are sent."""

import io
import zipfile
from pathlib import Path

import pytest

from graph_service.cli.endings import CommandError
from graph_service.cli.uploading import Taker, create, uploading
from graph_service.protocol.uploads import Received, State, Upload
from graph_service.settings import Settings
from graph_service.store.base import Audience, Store
from graph_service.store.opening import open_store
from graph_service.wsgi import create as create_without
from tests.graph_service.cli.conftest import EXAMPLES, Run

KEY = "a key that is long enough"
NOTES = EXAMPLES / "roslagskommunerna" / "ledningsgruppen-2022-09-16.txt"
LATER = EXAMPLES / "roslagskommunerna" / "ledningsgruppen-2022-12-02.txt"


@pytest.fixture
def kept(tmp_path: Path) -> Store:
    return open_store(f"sqlite:///{tmp_path}/graph.db")


def sent(store: Store, *uploads: Upload, folder: str = "") -> list[Received]:
    return list(Taker(store)(folder, uploads))


def test_a_file_is_kept_internal_under_its_folder_and_what_was_read_is_told(kept: Store) -> None:
    (told,) = sent(kept, Upload("möte.txt", NOTES.read_bytes()), folder="Roslagen")
    assert (told.name, told.address, told.state) == ("möte.txt", "upload:Roslagen/möte.txt", State.KEPT)
    assert (told.documents, told.replaced, told.facts["Meeting"], told.not_understood) == (1, 0, 2, 1)
    internal = [document.address for document in kept.view(Audience.INTERNAL).documents().rows]
    assert "upload:Roslagen/möte.txt" in internal
    assert kept.view(Audience.PUBLIC).select("Meeting").rows == ()


def test_the_same_file_again_changes_nothing_and_another_one_replaces_it(kept: Store) -> None:
    sent(kept, Upload("a.txt", NOTES.read_bytes()))
    assert sent(kept, Upload("a.txt", NOTES.read_bytes()))[0].state is State.KNOWN
    (told,) = sent(kept, Upload("a.txt", LATER.read_bytes()))
    assert (told.state, told.documents, told.replaced) == (State.KEPT, 1, 1)
    assert kept.view(Audience.INTERNAL).select("Meeting").rows[-1].day == "2022-12-02"


def test_a_file_that_cannot_be_read_is_named_with_the_reason_and_the_next_is_read(kept: Store) -> None:
    broken, good = sent(kept, Upload("trasig.pdf", b"%PDF-1.7 nothing"), Upload("b.txt", NOTES.read_bytes()))
    assert (broken.name, broken.state, broken.documents) == ("trasig.pdf", State.UNREAD, 0)
    assert broken.reasons
    assert not any("/tmp" in reason for reason in broken.reasons)
    assert good.state is State.KEPT


def test_a_package_is_told_by_what_it_held(kept: Store) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.write(NOTES, "i/a.txt")
        archive.write(LATER, "i/b.txt")
        archive.writestr("i/trasig.pdf", b"%PDF-1.7 nothing")
    (told,) = sent(kept, Upload("alla.zip", packed.getvalue()))
    assert (told.state, told.documents) == (State.KEPT, 2)
    assert [reason.partition(":")[0] for reason in told.reasons] == ["i/trasig.pdf"]


def test_nobody_may_send_without_a_key_and_none_that_is_short(kept: Store) -> None:
    assert uploading(kept, Settings()) is None
    with pytest.raises(CommandError, match=r"GRAPH_SERVICE_UPLOAD_KEY: the key .* at least 16 characters"):
        uploading(kept, Settings(upload_key="short"))
    found = uploading(kept, Settings(upload_key=KEY))
    assert found is not None
    assert (found.admits(KEY), found.admits(f"{KEY} "), found.admits("nyckel å"), found.admits("")) == (
        True,
        False,
        False,
        False,
    )
    assert KEY not in f"{found!r} {Settings(upload_key=KEY)!r}"


def test_servers_start_an_application_that_takes_minutes(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("GRAPH_SERVICE_STORE", f"sqlite:///{tmp_path}/graph.db")
    monkeypatch.setenv("GRAPH_SERVICE_UPLOAD_KEY", KEY)
    client = create().test_client()
    data = {"key": KEY, "minutes": (io.BytesIO(NOTES.read_bytes()), "a.txt")}
    answer = client.post("/upload", data=data, headers={"Accept": "application/json"})
    assert [one["state"] for one in answer.json] == ["kept"]


def test_serving_with_a_short_key_ends_with_a_line_that_says_so(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("GRAPH_SERVICE_UPLOAD_KEY", "short")
    code, _, wrong = run("serve", "--store", f"sqlite:///{tmp_path}/graph.db")
    assert (code, wrong.startswith("graph-service: GRAPH_SERVICE_UPLOAD_KEY: the key")) == (2, True)


def test_an_application_that_takes_none_does_not_start_where_a_key_is_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GRAPH_SERVICE_UPLOAD_KEY", KEY)
    with pytest.raises(ValueError, match=r"start graph_service\.cli\.uploading:create\(\)"):
        create_without()
