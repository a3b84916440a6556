"""`load`, `extract`, `forget` and `release` with ZIP archives and e-mails. People and bodies are invented."""

import io
import json
import zipfile
from email.message import EmailMessage
from pathlib import Path

import pytest

from loaders.sources import unpacking
from tests.graph_service.cli.conftest import Run

NOTES = """Minnesanteckningar från Exempelgruppen
Tid 2024-03-{day:02} kl 9.00
Närvarande: Ada Påhitt, Vallentuna kommun

1. Avtal
Gruppen beslutade att godkänna avtalet.
"""


def notes(day: int) -> bytes:
    return NOTES.format(day=day).encode()


def write_zip(file: Path, **days: int | bytes) -> None:
    file.parent.mkdir(exist_ok=True)
    with zipfile.ZipFile(file, "w") as archive:
        for name, day in days.items():
            archive.writestr(f"möten/{name}.txt", notes(day) if isinstance(day, int) else day)


def mail(*attached: bytes) -> bytes:
    message = EmailMessage()
    message["From"], message["Subject"] = "registrator@exempelkommun.se", "Minnesanteckningar från Exempelgruppen"
    message["Message-ID"] = "<1@exempelkommun.se>"
    message.set_content("Här är de." if attached else notes(9).decode())
    for number, data in enumerate(attached, 1):
        message.add_attachment(data, maintype="text", subtype="plain", filename=f"{number}.txt")
    return message.as_bytes()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "in").mkdir()
    return tmp_path / "in"


@pytest.fixture
def address(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/new.db"


def loaded(run: Run, folder: Path, address: str, *options: str) -> dict[str, object]:
    return json.loads(run("load", folder, "--store", address, "--json", "--workers", 1, *options)[1])  # type: ignore[no-any-return]


def counts(report: dict[str, object]) -> tuple[object, object, object]:
    return report["added"], report["changed"], report["unchanged"]


def listed(run: Run, address: str) -> dict[str, str]:
    report = json.loads(run("status", "--documents", "--store", address, "--json")[1])
    return {d["address"]: d["day"] for d in report["listed"] if d["address"].startswith("in:")}


def test_each_document_in_an_archive_is_kept_at_an_address_of_its_own(run: Run, folder: Path, address: str) -> None:
    write_zip(folder / "mars.zip", a=1, b=2)
    assert counts(loaded(run, folder, address)) == (2, 0, 0)
    assert listed(run, address) == {
        "in:mars.zip": None,
        "in:mars.zip/möten/a.txt": "2024-03-01",
        "in:mars.zip/möten/b.txt": "2024-03-02",
    }
    assert run("check", "--store", address)[0] == 0


def test_a_document_says_the_same_in_an_archive_as_by_itself(run: Run, folder: Path, tmp_path: Path) -> None:
    write_zip(folder / "mars.zip", a=1)
    (tmp_path / "bare").mkdir()
    (tmp_path / "bare" / "a.txt").write_bytes(notes(1))
    facts = []
    for name, source in (("zip", folder), ("bare", tmp_path / "bare")):
        store = f"sqlite:///{tmp_path}/{name}.db"
        loaded(run, source, store)
        facts.append(run("export", "facts", "--audience", "internal", "--store", store)[1])
    assert facts[0] == facts[1]
    assert "godkänna avtalet" in facts[0]


def test_an_archive_that_has_not_changed_is_not_opened(
    run: Run, folder: Path, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_zip(folder / "mars.zip", a=1, b=2)
    loaded(run, folder, address)
    monkeypatch.setattr(unpacking, "members", lambda _data: pytest.fail("it was opened"))
    assert counts(loaded(run, folder, address)) == (0, 0, 1)


def test_of_a_changed_archive_only_what_changed_is_read_and_what_vanished_stays(
    run: Run, folder: Path, address: str
) -> None:
    write_zip(folder / "mars.zip", a=1, b=2, c=3)
    loaded(run, folder, address)
    write_zip(folder / "mars.zip", a=1, b=12, d=4)
    assert counts(loaded(run, folder, address)) == (1, 1, 1)
    assert listed(run, address) == {
        "in:mars.zip": None,
        **{
            f"in:mars.zip/möten/{name}.txt": f"2024-03-{day:02}"
            for name, day in zip("abcd", (1, 12, 3, 4), strict=True)
        },
    }


def test_an_archive_is_released_by_its_documents(run: Run, folder: Path, address: str) -> None:
    write_zip(folder / "mars.zip", a=1, b=2)
    loaded(run, folder, address)
    assert counts(loaded(run, folder, address, "--release")) == (0, 2, 0)
    assert counts(loaded(run, folder, address, "--release")) == (0, 0, 1)
    shown = json.loads(run("status", "--documents", "--audience", "public", "--store", address, "--json")[1])
    assert [d["address"] for d in shown["listed"] if d["address"].startswith("in:")] == [
        "in:mars.zip/möten/a.txt",
        "in:mars.zip/möten/b.txt",
    ]


def test_releasing_an_archive_releases_what_it_held_and_not_its_list(run: Run, folder: Path, address: str) -> None:
    write_zip(folder / "mars.zip", a=1, b=2)
    loaded(run, folder, address)
    assert run("release", "in:mars.zip", "--by", "Ada Påhitt", "--store", address)[0] == 0
    report = json.loads(run("status", "--documents", "--store", address, "--json")[1])
    released = {d["address"]: d["released"] for d in report["listed"] if d["address"].startswith("in:")}
    assert released == {"in:mars.zip": False, "in:mars.zip/möten/a.txt": True, "in:mars.zip/möten/b.txt": True}


def test_forgetting_an_archive_forgets_all_that_it_held(run: Run, folder: Path, address: str) -> None:
    write_zip(folder / "mars.zip", a=1, b=2)
    write_zip(folder / "mars.zip2.zip", c=3)
    loaded(run, folder, address)
    assert run("forget", "in:mars.zip", "--store", address)[0] == 0
    assert list(listed(run, address)) == ["in:mars.zip2.zip", "in:mars.zip2.zip/möten/c.txt"]


def test_a_document_that_was_forgotten_is_read_again_with_its_archive(run: Run, folder: Path, address: str) -> None:
    write_zip(folder / "mars.zip", a=1, b=2)
    loaded(run, folder, address)
    assert run("forget", "in:mars.zip/möten/a.txt", "--store", address)[0] == 0
    assert list(listed(run, address)) == ["in:mars.zip/möten/b.txt"]
    assert counts(loaded(run, folder, address)) == (1, 0, 1)


def test_a_member_that_cannot_be_read_is_named_each_time_and_the_others_are_kept(
    run: Run, folder: Path, address: str
) -> None:
    write_zip(folder / "mars.zip", a=1, tom=b"")
    for expected in ((1, 0, 0), (0, 0, 1)):
        report = loaded(run, folder, address)
        assert counts(report) == expected
        assert report["errors"] == [
            {"file": f"{folder}/mars.zip/möten/tom.txt", "reason": "the file is empty; fetch or export it again"}
        ]
    assert list(listed(run, address)) == ["in:mars.zip/möten/a.txt"]
    assert run("forget", "in:mars.zip", "--store", address)[0] == 0
    assert listed(run, address) == {}


def test_an_archive_that_cannot_be_opened_is_named(run: Run, folder: Path, address: str) -> None:
    write_zip(folder / "mars.zip", a=1)
    data = bytearray((folder / "mars.zip").read_bytes())
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + place] |= 1
    (folder / "mars.zip").write_bytes(data)
    reason = "the ZIP archive is locked with a password; unpack it and load the documents in it"
    assert loaded(run, folder, address)["errors"] == [{"file": f"{folder}/mars.zip", "reason": reason}]
    assert run("extract", folder, "--out", folder.parent / "out")[2].startswith(f"{folder}/mars.zip: {reason}\n")


def test_reading_again_reads_what_is_in_archives(run: Run, folder: Path, address: str) -> None:
    write_zip(folder / "mars.zip", a=1, b=2)
    loaded(run, folder, address, "--release")
    assert counts(loaded(run, folder, address, "--again")) == (0, 2, 0)
    assert len(listed(run, address)) == 3


def test_an_email_with_documents_is_a_package_and_one_without_is_a_document(
    run: Run, folder: Path, address: str
) -> None:
    (folder / "med.eml").write_bytes(mail(notes(1), notes(2)))
    (folder / "utan.eml").write_bytes(mail())
    report = loaded(run, folder, address)
    assert counts(report) == (3, 0, 0)
    told = {
        "file": f"{folder}/med.eml",
        "problem": "the e-mail itself was passed over; the documents attached to it were read",
    }
    assert told in report["problems"]  # type: ignore[operator]
    assert listed(run, address) == {
        "in:med.eml": None,
        "in:med.eml/1.txt": "2024-03-01",
        "in:med.eml/2.txt": "2024-03-02",
        "in:utan.eml": "2024-03-09",
    }
    assert counts(loaded(run, folder, address)) == (0, 0, 2)


def test_processes_that_read_take_what_is_in_archives(run: Run, folder: Path, tmp_path: Path) -> None:
    write_zip(folder / "mars.zip", **{f"p{day}": day for day in range(1, 8)})
    dumps = []
    for workers in (1, 2):
        store = f"sqlite:///{tmp_path}/{workers}.db"
        assert run("load", folder, "--store", store, "--workers", workers)[0] == 0
        dumps.append(run("export", "ledger", "--audience", "internal", "--store", store)[1])
    assert dumps[0] == dumps[1]
    assert dumps[0].count("godkänna") >= 7


def test_each_document_in_a_package_gets_a_record(run: Run, folder: Path, tmp_path: Path) -> None:
    write_zip(folder / "april.zip", a=1)
    write_zip(folder / "mars.zip", a=1, b=2, tom=b"")
    (folder / "med.eml").write_bytes(mail(notes(1)))
    code, told, errors = run("extract", folder, "--out", tmp_path / "out", "--json")
    assert code == 1
    assert json.loads(told)["written"] == ["a.json", "a.txt.json", "b.json", "1.json"]
    assert errors.splitlines() == [
        f"{folder}/mars.zip/möten/tom.txt: the file is empty; fetch or export it again",
        f"{folder}/med.eml: the e-mail itself was passed over; the documents attached to it were read",
    ]


def test_an_archive_is_told_by_its_content(run: Run, folder: Path, address: str) -> None:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("a.txt", notes(1))
    (folder / "protokoll.pdf").write_bytes(data.getvalue())
    loaded(run, folder, address)
    assert "in:protokoll.pdf/a.txt" in listed(run, address)
