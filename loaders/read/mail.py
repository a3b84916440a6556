"""E-mail without documents attached: its body is the document, its subject the title."""

from loaders.read import plain_text, web_page
from loaders.read.characters import clean
from loaders.read.mail_message import Mail
from loaders.read.unreadable import UnreadableError
from loaders.text import Text

_READERS = (("text/html", web_page.read), ("text/plain", plain_text.read))


def read(data: bytes) -> Text:
    """The text of the body, formatted where it is, below the subject.

    Raises `UnreadableError` for an e-mail with documents attached, which are what it brings.
    """
    mail = Mail(data)
    if mail.attachments:
        raise UnreadableError("the e-mail brings documents, and each is read by itself; save them and load them")
    for kind, reader in _READERS:
        body = reader(mail.bodies[kind]) if mail.bodies.get(kind, b"").strip(b"\xef\xbb\xbf \r\n\t") else None
        if body and body.characters.strip():
            return _titled(body, mail.subject)
    raise UnreadableError("the e-mail has neither text nor documents; export it again with what was attached")


def _titled(body: Text, subject: str) -> Text:
    """The body below the subject, unless it names it itself."""
    if not subject or subject in body.characters:
        return body
    head = clean(subject) + "\n\n"
    moved = len(head)
    return Text(
        head + body.characters,
        (0, *(page + moved for page in body.pages[1:])),
        tuple(mark._replace(start=mark.start + moved, end=mark.end + moved) for mark in body.marks),
        clean(subject),
    )
