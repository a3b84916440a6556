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
    (b"\x78\x9f\x3e\x22", "a packed attachment of Outlook (winmail.dat)", "ask the sender for the documents in it"),
    (b"%!PS", "a PostScript file", "export it as PDF"),
    (b"\x7fELF", "a program", "point to the minutes instead"),
    (b"MZ\x90", "a program", "point to the minutes instead"),
)
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # files of Microsoft's that hold streams, known by their names
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_WORD = "WordDocument".encode("utf-16-le")
_STREAMS = (
    (_ENCRYPTED, "the document is locked with a password; save a copy without one"),
    (
        "__substg1.0_".encode("utf-16-le"),
        "the file is an e-mail of Outlook (.msg); save the minutes that are attached to it, or the e-mail as .eml",
    ),
    (
        "Workbook".encode("utf-16-le"),
        "the file is an Excel workbook, which holds no minutes; export it as PDF if it does",
    ),
    (
        "PowerPoint Document".encode("utf-16-le"),
        "the file is a PowerPoint presentation, which holds no minutes; export it as PDF if it does",
    ),
)


def is_old_word(data: bytes) -> bool:
    """Whether a file is a document of Word 97-2003, and none that holds one (an e-mail, a locked document)."""
    return data.startswith(_COMPOUND) and _WORD in data and not any(name in data for name, _ in _STREAMS[:2])


def refuse_others(data: bytes) -> None:
    """Raise `UnreadableError` for a file that is known to be of a kind that is not read."""
    if data.startswith(_COMPOUND):
        for name, reason in _STREAMS:
            if name in data:
                raise UnreadableError(reason)
        raise UnreadableError("the file is of an older Office program and not of Word; save it as DOCX or PDF")
    for signature, what, instead in _OTHERS:
        if data.startswith(signature):
            raise UnreadableError(f"the file is {what}; {instead}")
