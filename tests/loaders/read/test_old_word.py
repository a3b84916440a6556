"""Documents of Word 97-2003. People and bodies are invented."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import docx
import pytest

from loaders.read import UnreadableError, old_word, read

OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500) + "WordDocument".encode("utf-16-le")
COULD_NOT = "LibreOffice could not open the document of Word 97-2003; it is damaged or locked: save it as DOCX or PDF"
OFFICE = shutil.which("soffice")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only folder in which programs are looked for; temporary files go below it, too."""
    (tmp_path / "temporary").mkdir()
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    return tmp_path


def program(folder: Path, body: str) -> None:
    """A LibreOffice that does this, knowing its arguments as `a`."""
    file = folder / "soffice"
    file.write_text(f"#!{sys.executable}\nimport os, pathlib, shutil, sys, time\na = sys.argv[1:]\n{body}\n", "utf-8")
    file.chmod(0o755)


def test_without_libreoffice_it_says_what_to_install(folder: Path) -> None:
    with pytest.raises(UnreadableError) as error:
        read(OLD, "a.doc")
    assert not (folder / "soffice").exists()
    assert str(error.value) == (
        "the file is a document of Word 97-2003 (.doc); install LibreOffice (the package libreoffice-writer-nogui)"
        " to have it read, or save it as DOCX or PDF"
    )


def test_what_libreoffice_makes_of_it_is_read_and_nothing_is_left_behind(folder: Path) -> None:
    document = docx.Document()
    document.add_paragraph("Minnesanteckningar från Exempelgruppen")
    document.save(str(folder / "made.docx"))
    program(
        folder,
        f"pathlib.Path('{folder}/arguments').write_text('\\n'.join(a))\n"
        f"assert pathlib.Path(a[-1]).read_bytes() == {OLD!r}\n"
        "profile = next(x for x in a if 'UserInstallation' in x).partition('file://')[2]\n"
        f"shutil.copy(profile + '/user/registrymodifications.xcu', '{folder}/settings')\n"
        f"os.mkdir('out'); shutil.copy('{folder}/made.docx', 'out/document.docx')",
    )
    assert read(OLD, "a.doc").characters.strip() == "Minnesanteckningar från Exempelgruppen"
    arguments = (folder / "arguments").read_text().split("\n")
    assert "--headless" in arguments
    assert arguments[arguments.index("--convert-to") + 1] == "docx"
    assert '"DisableMacrosExecution" oor:op="fuse"><value>true<' in (folder / "settings").read_text()
    assert list((folder / "temporary").iterdir()) == []


@pytest.mark.parametrize("body", ["sys.exit(1)", "pass", "os.mkdir('out'); open('out/document.docx', 'w')"])
def test_a_document_that_libreoffice_cannot_open_says_so(folder: Path, body: str) -> None:
    program(folder, body)
    with pytest.raises(UnreadableError) as error:
        read(OLD, "a.doc")
    assert str(error.value) == COULD_NOT


def test_a_libreoffice_that_never_answers_is_ended_with_all_that_it_started(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(old_word, "_SECONDS", 1.5)
    program(folder, f"if not os.fork():\n  pathlib.Path('{folder}/child').write_text(str(os.getpid()))\ntime.sleep(60)")
    with pytest.raises(UnreadableError, match="soffice took more than 2 s to read the document"):
        read(OLD, "a.doc")
    child = int((folder / "child").read_text())
    status = Path(f"/proc/{child}/status")
    assert not status.exists() or "Z (zombie)" in status.read_text()
    assert list((folder / "temporary").iterdir()) == []


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed: libreoffice-writer-nogui")
def test_a_real_document_is_read_by_the_real_libreoffice(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_heading("Minnesanteckningar från Exempelgruppen", 1)
    table = document.add_table(rows=1, cols=2)
    table.rows[0].cells[0].text, table.rows[0].cells[1].text = "Östen Påhitt", "Vallentuna kommun"
    document.add_paragraph("Avtalet godkänns.", "List Number")
    document.save(str(tmp_path / "a.docx"))
    subprocess.run(
        [str(OFFICE), "--headless", f"-env:UserInstallation={tmp_path.as_uri()}/p", "--convert-to", "doc", "a.docx"],
        cwd=tmp_path,
        check=True,
        capture_output=True,
        timeout=120,
        env={**os.environ},
    )
    text = read((tmp_path / "a.doc").read_bytes(), "a.doc")
    rows = [line.text for line in text.lines if line.text]
    assert rows == ["Minnesanteckningar från Exempelgruppen", "Östen Påhitt\tVallentuna kommun", "1. Avtalet godkänns."]
    assert [mark.kind for mark in text.marks if mark.kind == "heading"] == ["heading"]
    with pytest.raises(UnreadableError) as error:
        read(OLD, "a.doc")
    assert str(error.value) == COULD_NOT
