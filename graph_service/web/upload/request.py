"""What was sent: the key, the folder and the files, checked."""

import re
import unicodedata
from collections.abc import Iterable
from pathlib import PurePosixPath

from flask import request
from werkzeug.datastructures import FileStorage

from graph_service.protocol.problems import Fault, ParameterError
from graph_service.protocol.uploads import Upload

_BEARER = "Bearer "
_FOLDER = re.compile(r"[\w][\w .-]{0,59}")
_LONGEST = 150  # characters of a file's name
_UNSAFE = re.compile(r"[\x00-\x1f\x7f:*?\"<>|]")


def key_sent() -> str:
    """The key, from the header or the form."""
    given = request.headers.get("Authorization", "")
    return given.removeprefix(_BEARER) if given.startswith(_BEARER) else request.form.get("key", "")


def folder_sent() -> str:
    """The folder that the files are kept under; empty for none. Raises ParameterError."""
    folder = unicodedata.normalize("NFC", request.form.get("folder", "")).strip()
    if folder and not _FOLDER.fullmatch(folder):
        raise ParameterError([Fault("folder", "letters, digits, blanks, - _ and . alone, at most 60")])
    return folder


def files_sent() -> list[Upload]:
    """The files. Raises ParameterError where there are none, or two of one name."""
    uploads = [Upload(safe_name(sent), sent.read()) for sent in request.files.getlist("minutes") if sent.filename]
    if not uploads:
        raise ParameterError([Fault("minutes", "choose at least one file")])
    twice = _twice(upload.name for upload in uploads)
    if twice:
        raise ParameterError([Fault("minutes", f"two files are called {twice}; send them one at a time")])
    return uploads


def safe_name(sent: FileStorage) -> str:
    """The name of a file, without the folders on the way to it and what no file system takes."""
    name = PurePosixPath((sent.filename or "").replace("\\", "/")).name
    name = _UNSAFE.sub("_", unicodedata.normalize("NFC", name)).lstrip(". ")
    return name[-_LONGEST:] or "_"


def _twice(names: Iterable[str]) -> str | None:
    seen: set[str] = set()
    for name in names:
        if name.casefold() in seen:
            return name
        seen.add(name.casefold())
    return None
