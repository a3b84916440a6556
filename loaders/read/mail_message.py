"""E-mail as a file (.eml): how it is known, its body and what is attached to it."""

import mimetypes
import re
from collections.abc import Iterator
from contextlib import suppress
from email.message import EmailMessage, Message
from email.parser import BytesParser
from email.policy import default
from typing import NamedTuple, cast

from loaders.read.container import DAMAGES, damaged

_HEAD = 8_192
_DEEPEST = 30  # parts within parts
_FIELD = re.compile(rb"([!-9;-~]{1,60}):[^\n]*")
_OF_MAIL = frozenset((b"message-id", b"mime-version", b"received", b"return-path", b"content-type", b"x-mailer"))
_WRITTEN = frozenset((b"from", b"subject", b"date", b"to"))
_PASSED_OVER = frozenset(  # invitations, visiting cards and signatures hold no minutes
    "text/calendar text/vcard text/x-vcard application/pkcs7-signature application/x-pkcs7-signature"  # noqa: SIM905
    " application/pgp-signature application/ics".split()
)
_SHOWN = re.compile(r"image\d{3}\.\w{3,4}", re.IGNORECASE)  # how Outlook names the pictures that a body shows


class Attachment(NamedTuple):
    """A file that came with an e-mail."""

    name: str
    content: bytes


def is_mail(data: bytes) -> bool:
    """Whether the bytes begin with the fields that every e-mail has: who wrote, and how it was carried."""
    if not _FIELD.match(data[:200]):
        return False
    names: set[bytes] = set()
    for line in data[:_HEAD].split(b"\n"):
        field = _FIELD.match(line)
        if field:
            names.add(field[1].lower())
        elif not line.startswith((b" ", b"\t")):
            break
    return bool(names & _OF_MAIL and names & _WRITTEN)


class Mail:
    """An e-mail taken apart. Raises `UnreadableError` where that cannot be done.

    `attachments` are e-mails too, without invitations, signatures, and pictures that the body
    shows; `bodies` the body in each form it has (`text/html`, `text/plain`), in UTF-8 with a byte order mark.
    """

    def __init__(self, data: bytes) -> None:
        try:
            message = BytesParser(policy=default).parsebytes(data)
            self.subject = " ".join(str(message["subject"] or "").split())
            self.attachments = list(_attachments(message))
            self.bodies = _bodies(message)
        except DAMAGES as error:
            raise damaged("e-mail") from error


def _attachments(message: EmailMessage) -> Iterator[Attachment]:
    for number, part in enumerate(_parts(message), 1):
        if _is_attached(part):
            yield Attachment(_name(part, number), _content(part))


def _bodies(message: EmailMessage) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    for part in _parts(message):
        if not _is_attached(part) and part.get_content_type() in ("text/html", "text/plain"):
            text = _content(part)
            with suppress(LookupError, UnicodeError):  # else it is told from the bytes
                text = text.decode(part.get_content_charset() or "").encode("utf-8-sig")
            found.setdefault(part.get_content_type(), text)
    return found


def _parts(message: Message, depth: int = 0) -> Iterator[Message]:
    """The parts that hold something; an e-mail within is one part."""
    if depth < _DEEPEST and message.get_content_maintype() == "multipart" and message.is_multipart():
        for part in cast("list[Message]", message.get_payload()):
            yield from _parts(part, depth + 1)
    else:
        yield message


def _is_attached(part: Message) -> bool:
    kind, disposition = part.get_content_type(), part.get_content_disposition()
    name = part.get_filename() or ""
    shown = disposition == "inline" or part["content-id"] or _SHOWN.fullmatch(name)
    if kind in _PASSED_OVER or (kind.startswith("image/") and shown):
        return False
    if part["content-location"] and disposition != "attachment":  # of a page that was saved with all it shows
        return False
    return disposition == "attachment" or bool(name) or not kind.startswith(("text/", "multipart/"))


def _name(part: Message, number: int) -> str:
    named = part.get_filename()
    if named:
        return named
    if part.get_content_type() == "message/rfc822":
        return f"meddelande-{number}.eml"
    return f"bilaga-{number}{mimetypes.guess_extension(part.get_content_type()) or ''}"


def _content(part: Message) -> bytes:
    if part.is_multipart():  # an e-mail within
        return b"\n".join(inner.as_bytes() for inner in cast("list[Message]", part.get_payload()))
    return cast("bytes", part.get_payload(decode=True) or b"")
