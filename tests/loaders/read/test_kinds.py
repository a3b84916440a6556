"""What a file is, told by content; and what is said of files that cannot be read."""

import io
import random
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.read import UnreadableError, media_type, read
from loaders.read import container as container_module
from loaders.read import encoding as encoding_module

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def packed(**parts: bytes) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name.replace("__", "/"), content)
    return target.getvalue()


def reason(data: bytes, name: str = "protokoll.pdf") -> str:
    with pytest.raises(UnreadableError) as error:
        read(data, name)
    assert error.value.reason == str(error.value)
    return error.value.reason


@pytest.mark.parametrize(
    ("data", "name", "expected"),
    [
        (b"Protokoll", "a.txt", "text/plain"),
        (b"# Protokoll", "a.md", "text/markdown"),
        (b"# Protokoll", "a.MD", "text/markdown"),
        (b"Protokoll", "a.pdf", "text/plain"),
        (b"Protokoll", "a", "text/plain"),
        (b"\n%PDF-1.7 ...", "a.txt", "application/pdf"),
        (b"<!-- x --><!DOCTYPE  html><p>", "a.txt", "text/html"),
        ("<html><body>x".encode("utf-16"), "a.docx", "text/html"),
        (b"<div><h1>Protokoll</h1><p>Text</p></div>", "a.txt", "text/html"),
        (b"<div>Protokoll</div>", "a.txt", "text/plain"),
        (b"<div><h1>Protokoll</h1><p>Text</p></div>", "a.md", "text/markdown"),
        (b"<!-- sida 1 -->\nProtokoll", "a.md", "text/markdown"),
        (rb"{\rtf1 x}", "a.doc", "application/rtf"),
        (OFFICE + "WordDocument".encode("utf-16-le"), "a.docx", "application/msword"),
        (b"\x89PNG\r\n\x1a\n", "a.pdf", "image/png"),
        (b"From: a@b.se\r\nSubject: Protokoll\r\nMIME-Version: 1.0\r\n\r\nText", "a.txt", "message/rfc822"),
        (b"Subject: Protokoll\nDate: 2024-03-01\n\nText", "a.txt", "text/plain"),
        (packed(word__document=b"", **{"word__document.xml": b"<x/>"}), "a.pdf", DOCX),
        (
            packed(mimetype=b"application/vnd.oasis.opendocument.text"),
            "a.docx",
            "application/vnd.oasis.opendocument.text",
        ),
    ],
)
def test_the_kind_is_told_by_content(data: bytes, name: str, expected: str) -> None:
    assert media_type(data, name) == expected


def test_text_under_a_wrong_suffix_is_read() -> None:
    assert read("Närvarande".encode(), "protokoll.pdf").characters == "Närvarande"


@pytest.mark.parametrize("data", [b"", b" \n\t\r\n", b"\0" * 100])
def test_an_empty_file_says_so(data: bytes) -> None:
    assert reason(data) == "the file is empty; fetch or export it again"


def test_text_that_only_has_marks_says_so() -> None:
    assert reason(b"***\n\n---\n", "a.md").startswith("the document has no text")


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"GIF89a", "the file is a GIF picture; save it as PNG"),
        (b"\x1f\x8b\x08", "the file is a gzip archive; unpack it and load the documents in it"),
        (packed(a=b"x"), "the file is a ZIP archive; unpack it and load the documents in it"),
        (
            packed(xl__workbook=b"x"),
            "the file is an Excel workbook, which holds no minutes; export it as PDF if it does",
        ),
        (
            packed(mimetype=b"application/vnd.oasis.opendocument.spreadsheet"),
            "the file is an OpenDocument spreadsheet, which holds no minutes; export it as PDF if it does",
        ),
        (
            OFFICE + bytes(500),
            "the file is of an older Office program and not of Word; save it as DOCX or PDF",
        ),
        (
            OFFICE + "__substg1.0_0037001F WordDocument".encode("utf-16-le"),
            "the file is an e-mail of Outlook (.msg); save the minutes that are attached to it, or the e-mail as .eml",
        ),
        (
            OFFICE + "Workbook".encode("utf-16-le"),
            "the file is an Excel workbook, which holds no minutes; export it as PDF if it does",
        ),
        (
            b"\x78\x9f\x3e\x22" + bytes(50),
            "the file is a packed attachment of Outlook (winmail.dat); ask the sender for the documents in it",
        ),
        (
            OFFICE + "EncryptedPackage".encode("utf-16-le"),
            "the document is locked with a password; save a copy without one",
        ),
        (
            b"PK\x03\x04" + b"x" * 50,
            "the packed file (DOCX, ODT or ZIP) is damaged and cannot be opened; fetch or export it again",
        ),
    ],
)
def test_a_file_of_another_kind_says_what_it_is(data: bytes, expected: str) -> None:
    assert reason(data) == expected


def test_binary_noise_says_so() -> None:
    noise = b"\x01" + random.Random(7).randbytes(20_000)
    assert reason(noise) == "the file is no text and no kind of document that can be read; is it damaged?"


def test_a_packed_file_that_unpacks_to_too_much_is_refused_unopened(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(container_module, "MAX_UNPACKED", 1_000_000)
    bomb = packed(**{"word__media__image1.bmp": bytes(3_000_000)})
    assert len(bomb) < 10_000
    assert reason(bomb, "a.docx") == (
        "the packed file unpacks to 3 MB, more than the 1 MB that are read; no minutes need that, do not open it"
    )


def test_a_real_zip_bomb_is_refused_by_the_limit_as_it_stands() -> None:
    target = io.BytesIO()
    with (
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("word/media/image1.bmp", "w") as part,
    ):
        for _ in range(401):
            part.write(bytes(1_000_000))
    assert reason(target.getvalue(), "a.docx").startswith("the packed file unpacks to 401 MB, more than the 400 MB")


def test_a_packed_document_of_too_much_text_is_refused_unopened() -> None:
    bomb = packed(**{"word__document.xml": bytes(101_000_000)})
    assert reason(bomb, "a.docx").startswith("the document holds more than 20 MB of text")


def test_more_text_than_the_limit_is_refused() -> None:
    assert reason(b"Protokoll fort i dag.\n" * 5_000_000, "a.txt") == (
        "the document holds more than 20 MB of text, which no minutes do; split it into one file a meeting"
    )


def test_the_limit_holds_for_markdown_and_pages_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(encoding_module, "MAX_CHARACTERS", 100)
    for name, start in (("a.md", b""), ("a.html", b"<html>")):
        assert "more than 20 MB of text" in reason(start + b"x" * 101, name)


@given(
    st.binary(max_size=300), st.sampled_from([b"", b"%PDF-1.4\n", b"PK\x03\x04", rb"{\rtf1 ", b"<html>", b"PK\x05\x06"])
)
def test_any_bytes_give_text_or_a_reason(noise: bytes, start: bytes) -> None:
    for name in ("a.txt", "a.md"):
        try:
            text = read(start + noise, name)
        except UnreadableError:
            continue
        else:
            assert "\0" not in text.characters
            assert "\r" not in text.characters
