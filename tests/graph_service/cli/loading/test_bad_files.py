"""Files that are no minutes: each is named with the reason and what to do, and the store stays as it was."""

import io
import json
import random
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from reportlab.lib import pdfencrypt
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from loaders.read import encoding, unreadable
from tests.graph_service.cli.conftest import Run

OCR = (
    "to have it recognised, install the extra `ocr` (pip install 'samverkansgraf[ocr]')"
    " and the packages tesseract-ocr and tesseract-ocr-swe"
)


def pdf(*, locked: bool = False, text: str | None = None) -> bytes:
    """A PDF that shows a text, or a picture."""
    target = io.BytesIO()
    canvas = Canvas(target, encrypt=pdfencrypt.StandardEncryption("hemligt", strength=128) if locked else None)
    if text is None:
        canvas.drawImage(ImageReader(io.BytesIO(b"P6 2 2 255 " + bytes(12))), 0, 0, 500, 700)
    else:
        canvas.drawString(70, 700, text)
    canvas.save()
    return target.getvalue()


def packed(name: str, size: int) -> bytes:
    """A packed document, one part of which unpacks to `size` bytes."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", "<x/>")
        with archive.open(name, "w", force_zip64=True) as part:
            for _ in range(size // 1_000_000):
                part.write(bytes(1_000_000))
    return target.getvalue()


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("tom.txt", b"", "the file is empty; fetch or export it again"),
        (
            "last.pdf",
            pdf(locked=True, text="Protokoll"),
            "the PDF is locked with a password; save a copy without one",
        ),
        ("inskannad.pdf", pdf(), f"the PDF is a scan without text; {OCR}"),
        (
            "trasig.docx",
            b"PK\x03\x04" + b"trasig" * 50,
            "the packed file (DOCX, ODT or ZIP) is damaged and cannot be opened; fetch or export it again",
        ),
        (
            "bomb.docx",
            packed("word/media/bild.png", 401_000_000),
            (
                "the packed file unpacks to 401 MB, more than the 400 MB that are read; no minutes need that,"
                " do not open it"
            ),
        ),
        (
            "bomb2.docx",
            packed("word/styles.xml", 101_000_000),
            ("the document holds more than 20 MB of text, which no minutes do; split it into one file a meeting"),
        ),
        ("bild.pdf", b"\x89PNG\r\n\x1a\n" + bytes(50), f"the file is a picture of a page; {OCR}"),
        (
            "brus.txt",
            random.Random(4).randbytes(20_000),
            "the file is no text and no kind of document that can be read; is it damaged?",
        ),
    ],
    ids=lambda value: value if isinstance(value, str) and " " not in value else "",
)
def test_a_file_that_is_no_minutes_is_named_and_leaves_the_store_as_it_was(
    run: Run,
    store: str,
    as_it_was: Callable[[], bool],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    *,
    name: str,
    data: bytes,
    reason: str,
) -> None:
    monkeypatch.setenv("PATH", "")  # where nothing recognises text
    file = tmp_path / "new" / name
    file.parent.mkdir()
    file.write_bytes(data)
    code, told, errors = run("load", file, "--store", store)
    assert (code, errors.count("Traceback")) == (1, 0)
    assert told.split("\n")[-2] == f"  kunde inte läsas: {file}: {reason}"
    assert as_it_was()
    assert f"{file}: {reason}" in run("extract", file, "--out", tmp_path / "out")[2].splitlines()
    assert list((tmp_path / "out").iterdir()) == []


def test_more_text_than_any_minutes_hold_is_refused(
    run: Run, store: str, as_it_was: Callable[[], bool], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (unreadable, encoding):
        monkeypatch.setattr(module, "MAX_CHARACTERS", 1_000_000)
    file = tmp_path / "new" / "lang.txt"
    file.parent.mkdir()
    file.write_text("Protokoll\n" * 100_001)
    code, told, _ = run("load", file, "--store", store, "--json")
    assert code == 1
    assert json.loads(told)["errors"] == [
        {
            "file": str(file),
            "reason": (
                "the document holds more than 1 MB of text, which no minutes do; split it into one file a meeting"
            ),
        }
    ]
    assert as_it_was()


@pytest.mark.parametrize("name", ["kommunstyrelsen-2025-05-12.txt", "protokoll-2024-10-09.docx"])
def test_minutes_under_a_wrong_suffix_are_read_by_their_content(
    run: Run, minutes: Path, tmp_path: Path, name: str
) -> None:
    for file, suffix in ((tmp_path / "right", Path(name).suffix), (tmp_path / "wrong", ".pdf")):
        file.mkdir()
        (file / f"protokoll{suffix}").write_bytes((minutes / name).read_bytes())
        assert run("extract", file, "--out", file / "out")[0] == 0
    right, wrong = (tmp_path / which / "out" / "protokoll.json" for which in ("right", "wrong"))
    assert wrong.read_text("utf-8") == right.read_text("utf-8")


def test_minutes_without_date_are_kept_and_the_lack_is_reported(run: Run, store: str, tmp_path: Path) -> None:
    file = tmp_path / "new" / "odaterat.txt"
    file.parent.mkdir()
    file.write_text(
        "PROTOKOLL\nKommunstyrelsen i Vallentuna kommun\n\nNärvarande\nAda Påhitt (S), ordförande\n\n"
        "§ 1 Brandstation\nBeslut\nKommunstyrelsen beslutar att godkänna förslaget.\n",
        "utf-8",
    )
    code, told, _ = run("load", file, "--store", store, "--json")
    report = json.loads(told)
    assert (code, report["added"], report["errors"]) == (0, 1, [])
    assert [problem for problem in report["problems"] if "date" in problem["problem"]]
    assert "new:odaterat.txt  utan dag  intern\n" in run("status", "--documents", "--store", store)[1]
    assert run("check", "--store", store)[0] == 0


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("saknas",), "saknas: there is no such file or folder"),
        (("tom",), "no files below tom"),
        (("full", "saknas"), "saknas: there is no such file or folder"),
        (("full", "--source", "a:b"), "the source 'a:b' cannot be named so: give it a name without a colon"),
        (("full", "--source", ""), "the source '' cannot be named so: give it a name without a colon"),
    ],
)
def test_paths_and_sources_that_cannot_be_are_refused_before_a_store_is_made(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], message: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "tom").mkdir()
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "a.txt").write_text("Protokoll")
    assert run("load", *arguments, "--store", "sqlite:///ny.db") == (2, "", f"graph-service: {message}\n")
    assert not (tmp_path / "ny.db").exists()


def test_a_source_that_was_read_from_elsewhere_is_refused(
    run: Run, store: str, minutes: Path, as_it_was: Callable[[], bool], tmp_path: Path
) -> None:
    other = tmp_path / "minutes"
    other.mkdir()
    (other / "a.txt").write_text("Protokoll")
    code, told, errors = run("load", other, "--store", store)
    assert (code, told) == (2, "")
    assert errors == (
        f"graph-service: source 'minutes' was read from {minutes}; it cannot be loaded from {other} as well: "
        "name another source with --source\n"
    )
    assert as_it_was()
