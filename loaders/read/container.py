"""Packed files (ZIP): which kind of document one holds, and how much it may unpack to."""

import io
import lzma
import struct
import zipfile
import zlib

from lxml import etree

from loaders.read.unreadable import MAX_MARKUP, MAX_UNPACKED, UnreadableError, too_long, unpacks_to_too_much

_OPEN_DOCUMENT = {
    "application/vnd.oasis.opendocument.spreadsheet": "an OpenDocument spreadsheet",
    "application/vnd.oasis.opendocument.presentation": "an OpenDocument presentation",
}
_OFFICE = {"xl/": "an Excel workbook", "ppt/": "a PowerPoint presentation"}
_LONGEST_TYPE = 1_000

# What libraries raise on packed documents that were cut off, overwritten or locked.
DAMAGES: tuple[type[Exception], ...] = (
    zipfile.BadZipFile,
    zlib.error,
    etree.XMLSyntaxError,
    lzma.LZMAError,
    struct.error,
    ArithmeticError,
    AttributeError,
    EOFError,
    LookupError,
    OSError,
    RuntimeError,
    TypeError,
    ValueError,
)
ZIP = "application/zip"  # of files
_ODT = "application/vnd.oasis.opendocument.text"
_DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def packed_type(data: bytes) -> str:
    """The media type of a packed document, or `ZIP` where it holds files.

    Raises `UnreadableError` for a damaged one, one that unpacks to more than `MAX_UNPACKED`, and other kinds.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
            unpacked = sum(entry.file_size for entry in archive.infolist())
            markup = sum(entry.file_size for entry in archive.infolist() if entry.filename.endswith((".xml", ".rels")))
            mime = archive.read("mimetype")[:200].decode("ascii", "replace").strip() if _has_mime(archive) else ""
    except DAMAGES as error:
        raise damaged("packed file (DOCX, ODT or ZIP)") from error
    if markup > MAX_MARKUP:
        raise too_long()
    if unpacked > MAX_UNPACKED:
        raise unpacks_to_too_much(unpacked, MAX_UNPACKED)
    if mime.startswith(_ODT):
        return _ODT
    if "word/document.xml" in names or ("[Content_Types].xml" in names and any(n.startswith("word/") for n in names)):
        return _DOCX
    other = _OPEN_DOCUMENT.get(mime) or next(
        (what for folder, what in _OFFICE.items() if any(name.startswith(folder) for name in names)), None
    )
    if other:
        raise UnreadableError(f"the file is {other}, which holds no minutes; export it as PDF if it does")
    return ZIP


def damaged(what: str) -> UnreadableError:
    """The error for a document of a known kind that does not open."""
    return UnreadableError(f"the {what} is damaged and cannot be opened; fetch or export it again")


def _has_mime(archive: zipfile.ZipFile) -> bool:
    return "mimetype" in archive.namelist() and archive.getinfo("mimetype").file_size < _LONGEST_TYPE
