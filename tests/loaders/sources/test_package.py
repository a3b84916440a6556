"""Packages: ZIP archives and e-mails with minutes in them. People and bodies are invented."""

import io
import zipfile
from contextlib import suppress
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.read import UnreadableError
from loaders.sources import archive, package
from loaders.sources.member import Budget
from loaders.sources.package import members, package_type

NOTES = "Minnesanteckningar från Exempelgruppen\nTid 2024-03-01 kl 9.00\n".encode()


def zipped(**files: bytes) -> bytes:
    return zip_of({name.replace("__", "/"): content for name, content in files.items()})


def zip_of(files: dict[str, bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in files.items():
            made.writestr(name, content)
    return target.getvalue()


def named(raw: bytes, *, utf8: bool = False) -> bytes:
    """A ZIP archive whose one file has a name of these bytes, with or without the mark of UTF-8."""
    place = b"x" * len(raw)
    data = zip_of({place.decode(): NOTES}).replace(place, raw)
    return data.replace(b"PK\x03\x04\x14\x00\x00\x00", b"PK\x03\x04\x14\x00\x00\x08") if utf8 else data


def locked(data: bytes) -> bytes:
    """The archive with the first of its files marked as encrypted."""
    local, central = data.index(b"PK\x03\x04") + 6, data.index(b"PK\x01\x02") + 8
    marked = bytearray(data)
    marked[local] |= 1
    marked[central] |= 1
    return bytes(marked)


def mail(text: str | None = "Hej! Protokollet kommer här.", *, html: str | None = None) -> EmailMessage:
    message = EmailMessage()
    message["From"] = "Registrator <registrator@exempelkommun.se>"
    message["To"] = "info@annankommun.se"
    message["Subject"] = "Protokoll från gränsrådet"
    message["Message-ID"] = "<1@exempelkommun.se>"
    if text is not None:
        message.set_content(text)
    if html is not None:
        message.add_alternative(html, subtype="html")
    return message


def found(data: bytes) -> dict[str, bytes | str | None]:
    return {m.name: m.fault or m.content for m in members(data) if not m.remark}


def remarks(data: bytes) -> list[tuple[str, str]]:
    return [(m.name, m.remark) for m in members(data) if m.remark]


def reason(data: bytes) -> str:
    with pytest.raises(UnreadableError) as error:
        list(members(data))
    return error.value.reason


def test_each_file_in_an_archive_is_a_member_with_its_bytes() -> None:
    data = zipped(a=b"ett", mars__b=b"tv\xc3\xa5")
    assert package_type(data) == "application/zip"
    assert found(data) == {"a": b"ett", "mars/b": b"tv\xc3\xa5"}


def test_documents_that_are_packed_themselves_are_no_packages() -> None:
    word = zipped(word__document=b"", **{"word__document.xml": b"<x/>"})
    assert package_type(word) is None
    assert found(zip_of({"protokoll.docx": word})) == {"protokoll.docx": word}
    assert package_type(b"PK\x03\x04" + b"trasig" * 20) is None
    assert package_type(NOTES) is None


def test_folders_hidden_files_and_what_systems_leave_are_left_out() -> None:
    data = zip_of(
        {
            "p/": b"",
            "p/a.txt": NOTES,
            ".git/config": b"x",
            "__MACOSX/p/._a.txt": b"x",
            "p/Thumbs.db": b"x",
            "desktop.ini": b"",
        }
    )
    assert list(found(data)) == ["p/a.txt"]


def test_links_to_other_files_are_left_out() -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as made:
        link = zipfile.ZipInfo("a.txt")
        link.external_attr = 0o120777 << 16
        made.writestr(link, "../../etc/passwd")
        made.writestr("b.txt", NOTES)
    assert list(found(target.getvalue())) == ["b.txt"]


@given(st.binary(max_size=300), st.integers(0, 250))
def test_any_damage_to_an_archive_is_told(noise: bytes, at: int) -> None:
    data = zip_of({"a.txt": NOTES, "b.txt": NOTES})
    broken = data[:at] + noise + data[at + len(noise) :]
    if package_type(broken):
        with suppress(UnreadableError):
            assert all(member.content is not None or member.fault for member in members(broken))


@pytest.mark.parametrize("encoding", ["cp437", "cp850", "utf-8", "cp1252"])
def test_names_are_read_in_the_letters_of_the_program_that_packed(encoding: str) -> None:
    assert list(found(named("Möte på Åsö.txt".encode(encoding)))) == ["Möte på Åsö.txt"]


def test_a_name_said_to_be_utf8_is_and_is_composed() -> None:
    assert list(found(zip_of({"Mo\u0308te.txt": NOTES}))) == ["Möte.txt"]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("../../etc/passwd", "etc/passwd"),
        ("/rot/a.txt", "rot/a.txt"),
        ("C:\\möten\\..\\a.txt", "C-/möten/a.txt"),
        ("a//./b.txt", "a/b.txt"),
        ("a\nb\x01.txt", "a b.txt"),
        ("x" * 400 + ".txt", "x" * 146 + ".txt"),
    ],
)
def test_a_name_leads_nowhere_outside(name: str, expected: str) -> None:
    assert archive.safe(name) == expected
    assert list(found(zip_of({name: NOTES}))) == [expected]


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_members_of_one_name_are_told_apart() -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as made:
        for name in ("a.txt", "a.txt", "../a.txt", "A.txt"):
            made.writestr(name, name)
    assert list(found(target.getvalue())) == ["a.txt", "a (2).txt", "a (3).txt", "A (4).txt"]


def test_archives_within_archives_are_opened_to_a_small_depth() -> None:
    data = zip_of({"inre.zip": zip_of({"innerst.zip": zip_of({"a.txt": NOTES})})})
    assert found(data) == {"inre.zip/innerst.zip/a.txt": NOTES}
    assert found(zip_of({"yttre.zip": data})) == {
        "yttre.zip/inre.zip/innerst.zip": "the file lies in 3 packages, and is one; load it by itself"
    }


def test_an_archive_that_is_locked_says_so() -> None:
    assert reason(locked(zip_of({"a.txt": NOTES}))) == (
        "the ZIP archive is locked with a password; unpack it and load the documents in it"
    )


def test_a_member_that_cannot_be_unpacked_is_named_and_the_others_are_given() -> None:
    data = locked(zip_of({"låst.txt": NOTES, "b.txt": NOTES}))
    assert found(data) == {
        "låst.txt": "the file in the archive is locked with a password; unpack it and load it by itself",
        "b.txt": NOTES,
    }
    broken = bytearray(zip_of({"a.txt": NOTES, "b.txt": NOTES}))
    broken[broken.index(b"a.txt") + 6] ^= 0xFF
    assert found(bytes(broken)) == {
        "a.txt": "the file is damaged within the archive; fetch or pack it again",
        "b.txt": NOTES,
    }
    assert found(zip_of({"trasig.zip": zip_of({"a.txt": NOTES})[:-30], "b.txt": NOTES}))["b.txt"] == NOTES
    assert found(zip_of({"inre.zip": locked(zip_of({"a.txt": NOTES})), "b.txt": NOTES}))["inre.zip"] == (
        "the ZIP archive is locked with a password; unpack it and load the documents in it"
    )


def test_an_archive_of_nothing_says_so() -> None:
    assert reason(zip_of({"mapp/": b""})) == "the ZIP archive holds no files; pack it again"


def test_what_unpacks_to_too_much_is_refused_before_it_is_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    data = zip_of({"a.txt": bytes(2_000_000), "b.txt": bytes(2_000_000)})
    monkeypatch.setattr(package, "Budget", lambda: Budget(3_000_000))
    assert reason(data) == (
        "the packed file unpacks to 4 MB, more than the 3 MB that are read; no minutes need that, do not open it"
    )


def test_archives_within_share_what_may_be_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    bomb = zip_of({"x.txt": bytes(2_000_000)})
    monkeypatch.setattr(package, "Budget", lambda: Budget(3_000_000))
    given = found(zip_of({"1.zip": bomb, "2.zip": bomb, "a.txt": NOTES}))
    assert given["1.zip/x.txt"] == bytes(2_000_000)
    assert str(given["2.zip"]).startswith("the packed file unpacks to 4 MB, more than the 3 MB")
    assert given["a.txt"] == NOTES


def test_an_archive_of_too_many_files_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MAX_FILES", 2)
    assert reason(zip_of({f"{n}.txt": NOTES for n in range(3)})) == (
        "the ZIP archive holds more than 2 files; load it in several parts"
    )


def test_an_email_gives_what_is_attached_and_tells_that_it_was_passed_over() -> None:
    message = mail()
    message.add_attachment(NOTES, maintype="application", subtype="octet-stream", filename="Möte på Åsö.txt")
    data = message.as_bytes()
    assert package_type(data) == "multipart/mixed"
    assert found(data) == {"Möte på Åsö.txt": NOTES}
    assert remarks(data) == [("", "the e-mail itself was passed over; the documents attached to it were read")]


def test_an_email_without_documents_is_no_package() -> None:
    message = mail(html="<p>Hej <img src='cid:logo'></p>")
    message.get_payload()[1].add_related(b"\x89PNG", "image", "png", cid="<logo>", filename="logo.png")  # type: ignore[union-attr]
    message.add_attachment(b"BEGIN:VCALENDAR", maintype="text", subtype="calendar", filename="mote.ics")
    assert package_type(message.as_bytes()) is None


def test_emails_and_archives_within_each_other_are_opened() -> None:
    inner = mail()
    inner.add_attachment(zip_of({"a.txt": NOTES}), maintype="application", subtype="zip", filename="möten.zip")
    outer = mail()
    outer.add_attachment(inner)
    assert found(outer.as_bytes()) == {"meddelande-2.eml/möten.zip/a.txt": NOTES}
    data = zip_of({"post/brev.eml": outer.as_bytes()})
    assert [name for name, _ in remarks(data)] == ["post/brev.eml", "post/brev.eml/meddelande-2.eml"]


def test_an_attachment_without_a_name_gets_one_and_a_name_is_no_path() -> None:
    message = mail(None)
    message.make_mixed()
    message.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf")
    message.add_attachment(NOTES, maintype="text", subtype="plain", filename="../../etc/a.txt")
    assert list(found(message.as_bytes())) == ["bilaga-1.pdf", "etc-a.txt"]
    assert remarks(message.as_bytes()) == []
