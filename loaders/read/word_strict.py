"""Word documents of the strict form of the standard, whose names for everything are others."""

import io
import zipfile

_MARK = b"http://purl.oclc.org/ooxml/"
_NAMES = (
    (_MARK + b"wordprocessingml/main", b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
    (_MARK + b"officeDocument/", b"http://schemas.openxmlformats.org/officeDocument/2006/"),
    (_MARK + b"drawingml/", b"http://schemas.openxmlformats.org/drawingml/2006/"),
)


def transitional(data: bytes) -> bytes:
    """The document in the usual form; as it is where it has that already."""
    with zipfile.ZipFile(io.BytesIO(data)) as old:
        if "_rels/.rels" not in old.namelist() or _MARK not in old.read("_rels/.rels"):
            return data
        target = io.BytesIO()
        with zipfile.ZipFile(target, "w") as new:
            for entry in old.infolist():
                content = old.read(entry)
                if entry.filename.endswith((".xml", ".rels")):
                    for strict, usual in _NAMES:
                        content = content.replace(strict, usual)
                new.writestr(entry.filename, content)
    return target.getvalue()
