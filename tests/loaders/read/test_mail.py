"""E-mails without documents: the body is the document. People and bodies are invented."""

from contextlib import suppress
from email.message import EmailMessage
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.read import UnreadableError, media_type, read
from loaders.read.mail_message import Mail, is_mail
from loaders.text import Text

BODY = "Närvarande: Ada Påhitt\n\nRådet beslutade att godkänna avtalet.\n"


def mail(subject: str = "Minnesanteckningar från gränsrådet") -> EmailMessage:
    message = EmailMessage()
    message["From"] = "registrator@exempelkommun.se"
    message["Subject"] = subject
    message["MIME-Version"] = "1.0"
    return message


def text_of(message: EmailMessage) -> Text:
    data = message.as_bytes()
    assert media_type(data, "a.txt") == "message/rfc822"
    return read(data, "a.txt")


@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-1", "windows-1252"])
@pytest.mark.parametrize("carried", ["base64", "quoted-printable", "8bit"])
def test_the_body_is_the_text_below_the_subject(charset: str, carried: str) -> None:
    message = mail()
    message.set_content(BODY, charset=charset, cte=carried)
    text = text_of(message)
    assert text.characters == f"Minnesanteckningar från gränsrådet\n\n{BODY}"
    assert text.title == "Minnesanteckningar från gränsrådet"


def test_a_subject_that_the_body_names_is_not_repeated() -> None:
    message = mail("gränsrådet")
    message.set_content(f"Möte i gränsrådet\n{BODY}")
    assert text_of(message).characters == f"Möte i gränsrådet\n{BODY}"


def test_the_formatted_body_is_read_where_there_is_one_and_its_marks_stand_in_their_places() -> None:
    message = mail()
    message.set_content("Se den formaterade texten.")
    table = "<table><tr><td>Ada Påhitt</td><td>Säter</td></tr></table>"
    message.add_alternative(f"<html><body><h2>Närvarande</h2>{table}</body></html>", subtype="html")
    text = text_of(message)
    assert text.characters.rstrip() == "Minnesanteckningar från gränsrådet\n\nNärvarande\n\nAda Påhitt\tSäter"
    assert [(m.kind, text.characters[m.start : m.end]) for m in text.marks if m.kind != "cell"] == [
        ("heading", "Närvarande"),
        ("row", "Ada Påhitt\tSäter"),
    ]


def test_a_formatted_body_that_says_nothing_gives_way_to_the_plain_one() -> None:
    message = mail()
    message.set_content(BODY)
    message.add_alternative("<html><body><img src='cid:x'></body></html>", subtype="html")
    assert BODY.strip() in text_of(message).characters


def test_pictures_invitations_and_signatures_are_no_documents() -> None:
    message = mail()
    message.set_content(BODY)
    message.add_attachment(b"BEGIN:VCALENDAR", maintype="text", subtype="calendar", filename="mote.ics")
    message.add_attachment(b"x", maintype="application", subtype="pkcs7-signature", filename="smime.p7s")
    message.add_attachment(b"\x89PNG", maintype="image", subtype="png", filename="image001.png")
    message.add_attachment(b"\x89PNG", maintype="image", subtype="png", filename="logga.png", disposition="inline")
    assert BODY.strip() in text_of(message).characters


def test_an_email_with_documents_is_not_read_as_its_body() -> None:
    message = mail()
    message.set_content("Se bilagan.")
    message.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename="a.pdf")
    with pytest.raises(UnreadableError) as error:
        text_of(message)
    assert str(error.value) == "the e-mail brings documents, and each is read by itself; save them and load them"


def test_a_web_page_that_was_saved_with_all_it_shows_is_read_as_the_page() -> None:
    start = "From: <Saved by Blink>\r\nSubject: Protokoll\r\nMIME-Version: 1.0\r\n"
    parts = (
        ("text/html", "<html><body><main><h1>Protokoll</h1><p>Avtalet godk=C3=A4nns.</p></main></body></html>"),
        ("image/png", "=89PNG"),
        ("text/css", "p {color: red}"),
    )
    written = "".join(
        f"--x\r\nContent-Type: {kind}\r\nContent-Transfer-Encoding: quoted-printable\r\n"
        f"Content-Location: https://example.org/{number}\r\n\r\n{content}\r\n"
        for number, (kind, content) in enumerate(parts)
    )
    data = f'{start}Content-Type: multipart/related; type="text/html"; boundary="x"\r\n\r\n{written}--x--\r\n'.encode()
    assert read(data, "a.mht").characters.rstrip() == "Protokoll\n\nAvtalet godkänns."


def test_an_email_of_nothing_says_so() -> None:
    message = mail()
    message.set_content(" \n")
    with pytest.raises(UnreadableError) as error:
        text_of(message)
    assert str(error.value).startswith("the e-mail has neither text nor documents")


@pytest.mark.parametrize(
    "named",
    [
        'filename="=?utf-8?Q?M=C3=B6te_p=C3=A5_=C3=85s=C3=B6.pdf?="',
        "filename*=utf-8''M%C3%B6te%20p%C3%A5%20%C3%85s%C3%B6.pdf",
        "filename*=iso-8859-1''M%F6te%20p%E5%20%C5s%F6.pdf",
    ],
)
def test_names_of_documents_are_read_in_each_way_that_programs_write_them(named: str) -> None:
    data = (
        "From: a@b.se\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n"
        f"Content-Type: application/pdf\r\nContent-Disposition: attachment; {named}\r\n\r\n%PDF\r\n--x--\r\n"
    ).encode()
    assert [attached.name for attached in Mail(data).attachments] == ["Möte på Åsö.pdf"]


@pytest.mark.parametrize(
    ("start", "expected"),
    [
        ("From: a@b.se\nMessage-ID: <1>\n\nx", True),
        ("Received: from x\n\tby y\nSubject: a\n\nx", True),
        ("Datum: 2024-03-01\nPlats: Säter\n\nNärvarande", False),
        ("Subject: Protokoll\nDate: 2024-03-01\n\nx", False),
        ("Protokoll\nFrom: a\nMessage-ID: b\n", False),
        ("From: a\n\nMessage-ID: b\n", False),
        ("", False),
    ],
)
def test_an_email_is_known_by_the_fields_it_begins_with(start: str, expected: bool) -> None:  # noqa: FBT001
    assert is_mail(start.encode()) is expected


def test_parts_within_parts_without_end_are_no_fault_of_ours() -> None:
    head = b"From: a@b.se\r\nMIME-Version: 1.0\r\n"
    for depth in (40, 3_000):
        data = head + b"".join(
            b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (n, n) for n in range(depth)
        )
        with pytest.raises(UnreadableError):
            read(data + b"\r\nText", "a.eml")


@given(st.binary(max_size=400))
def test_any_bytes_behind_the_fields_of_an_email_give_text_or_a_reason(noise: bytes) -> None:
    for head in (b"", b"Subject: ", b"Content-Type: ", b"Content-Disposition: attachment; filename*="):
        with suppress(UnreadableError):
            assert "\0" not in read(b"From: a@b.se\r\nMIME-Version: 1.0\r\n" + head + noise, "a.eml").characters


def test_an_email_whose_letters_are_of_no_known_kind_is_read_by_its_bytes() -> None:
    message = mail()
    message.set_content(BODY)
    data = message.as_bytes().replace(b'charset="utf-8"', b'charset="finns-inte"')
    assert cast("Text", read(data, "a.eml")).characters.endswith(BODY)
