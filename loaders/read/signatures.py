"""Files of other kinds, known by their first bytes: each with what to do instead."""

from loaders.read.unreadable import UnreadableError

_UNPACK = "unpack it and load the documents in it"
_OTHERS = (
    (b"GIF8", "a GIF picture", "save it as PNG"),
    (b"\x1f\x8b", "a gzip archive", _UNPACK),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive", _UNPACK),
    (b"Rar!", "a RAR archive", _UNPACK),
    (b"BZh", "a bzip2 archive", _UNPACK),
    (b"\xfd7zXZ", "an xz archive", _UNPACK),
    (b"SQLite format 3\0", "an SQLite database", "point to the minutes instead"),
    (b"%!PS", "a PostScript file", "export it as PDF"),
    (b"\x7fELF", "a program", "point to the minutes instead"),
    (b"MZ\x90", "a program", "point to the minutes instead"),
)
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # Word 97-2003, and newer documents with a password
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


def refuse_others(data: bytes) -> None:
    """Raise `UnreadableError` for a file that is known to be of a kind that is not read."""
    if data.startswith(_COMPOUND):
        if _ENCRYPTED in data:
            raise UnreadableError("the document is locked with a password; save a copy without one")
        raise UnreadableError("the file is a document of Word 97-2003 (.doc) or its like; save it as DOCX or PDF")
    for signature, what, instead in _OTHERS:
        if data.startswith(signature):
            raise UnreadableError(f"the file is {what}; {instead}")
