"""Packages: single files that hold several documents (ZIP archives, e-mails), opened in memory alone.

A document in one is called by the names on the way to it, `inner/name.pdf`, and kept under
`source:folder/file.zip/inner/name.pdf`; one in a package within is `inner.zip/name.pdf`.
"""

from collections.abc import Callable, Iterator
from pathlib import PurePosixPath

from loaders.read.container import ZIP, packed_type
from loaders.read.mail_message import Attachment, Mail, is_mail
from loaders.read.unreadable import UnreadableError
from loaders.sources.archive import files, safe
from loaders.sources.member import Budget, Member

MAIL = "multipart/mixed"  # of an e-mail with documents; one without is a document itself
PACKAGES = (ZIP, MAIL)
DEEPEST = 3  # packages within packages
_PASSED_OVER = "the e-mail itself was passed over; the documents attached to it were read"


def package_type(data: bytes) -> str | None:
    """The media type of bytes that are a package; None for a document, and for what cannot be opened."""
    if data.startswith(b"PK"):
        try:
            return ZIP if packed_type(data) == ZIP else None
        except UnreadableError:
            return None
    try:
        return MAIL if is_mail(data) and Mail(data).attachments else None
    except UnreadableError:
        return None


def is_package(data: bytes) -> bool:
    """Whether the bytes are a package."""
    return package_type(data) is not None


def members(data: bytes) -> Iterator[Member]:
    """The documents in a package, and in those within it, as they are unpacked. No two have one name.

    Raises `UnreadableError` where the package as a whole cannot be opened.
    """
    taken: set[str] = set()
    for member in _within(data, Budget(), 1):
        if member.remark:
            yield member
            continue
        path = PurePosixPath(member.name or "namnlös")
        name, number = str(path), 1
        while name.casefold() in taken:
            number += 1
            name = str(path.with_name(f"{path.stem} ({number}){path.suffix}"))
        taken.add(name.casefold())
        yield member._replace(name=name)


def _within(data: bytes, budget: Budget, depth: int) -> Iterator[Member]:
    for member in _OPENERS[package_type(data) or ZIP](data, budget):
        if member.content is None or not package_type(member.content):
            yield member
        elif depth == DEEPEST:
            yield Member(member.name, fault=f"the file lies in {DEEPEST} packages, and is one; load it by itself")
        else:
            try:
                for inner in _within(member.content, budget, depth + 1):
                    yield inner._replace(name=f"{member.name}/{inner.name}".rstrip("/"))
            except UnreadableError as error:
                yield Member(member.name, fault=error.reason)


def _mailed(data: bytes, budget: Budget) -> Iterator[Member]:
    mail = Mail(data)
    if any(body.strip(b"\xef\xbb\xbf \r\n") for body in mail.bodies.values()):
        yield Member("", remark=_PASSED_OVER)
    for attachment in mail.attachments:
        yield _attached(attachment, budget)


def _attached(attachment: Attachment, budget: Budget) -> Member:
    budget.spend(len(attachment.content))
    return Member(safe(attachment.name).replace("/", "-"), attachment.content)


_OPENERS: dict[str, Callable[[bytes, Budget], Iterator[Member]]] = {ZIP: files, MAIL: _mailed}
