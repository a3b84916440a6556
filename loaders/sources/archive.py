"""ZIP archives: the files in one, under names that are safe and readable."""

import io
import re
import stat
import zipfile
from collections.abc import Iterator

from loaders.read.characters import clean
from loaders.read.container import DAMAGES, damaged
from loaders.read.encoding import decoded
from loaders.read.unreadable import UnreadableError
from loaders.sources.member import Budget, Member

MAX_FILES = 10_000
_LOCKED = 1
_NAMED_IN_UTF8 = 1 << 11
_LONGEST = 150  # characters of one part of a name
_UNSAFE = re.compile(r"[\x00-\x1f\x7f]+")
_OF_SYSTEMS = re.compile(r"\..*|__MACOSX|Thumbs\.db|desktop\.ini", re.IGNORECASE)


def files(data: bytes, budget: Budget) -> Iterator[Member]:
    """The files in a ZIP archive, in its order; hidden ones and those of operating systems are left out.

    Raises `UnreadableError` for an archive that is damaged, locked, empty or too large; a single
    file that cannot be unpacked is a member with its fault.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except DAMAGES as error:
        raise damaged("ZIP archive") from error
    with archive:
        entries = [(entry, name) for entry in archive.infolist() if not entry.is_dir() and (name := _name(entry))]
        if not entries:
            raise UnreadableError("the ZIP archive holds no files; pack it again")
        if len(entries) > MAX_FILES:
            raise UnreadableError(f"the ZIP archive holds more than {MAX_FILES} files; load it in several parts")
        budget.expect(sum(entry.file_size for entry, _ in entries))
        if all(entry.flag_bits & _LOCKED for entry, _ in entries):
            raise UnreadableError("the ZIP archive is locked with a password; unpack it and load the documents in it")
        for entry, name in entries:
            yield _member(archive, entry, name, budget)


def _member(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, name: str, budget: Budget) -> Member:
    if entry.flag_bits & _LOCKED:
        return Member(name, fault="the file in the archive is locked with a password; unpack it and load it by itself")
    try:
        content = archive.read(entry)
    except NotImplementedError:
        return Member(name, fault="the file is packed in a way that cannot be unpacked here; pack it as ZIP again")
    except DAMAGES:
        return Member(name, fault="the file is damaged within the archive; fetch or pack it again")
    budget.spend(len(content))
    return Member(name, content)


def _name(entry: zipfile.ZipInfo) -> str:
    """The name of an entry; empty for one that is left out."""
    name = safe(_written(entry))
    if stat.S_ISLNK(entry.external_attr >> 16):  # it holds the name of another file
        return ""
    return "" if any(_OF_SYSTEMS.fullmatch(part) for part in name.split("/")) else name


def _written(entry: zipfile.ZipInfo) -> str:
    """The name as it was written: many programs say no encoding and mean another than the standard does."""
    name = entry.orig_filename
    if name.isascii() or entry.flag_bits & _NAMED_IN_UTF8:
        return name
    return decoded(name.encode("cp437"))


def safe(name: str) -> str:
    """A name with / between its parts that leads nowhere outside: no drive, root, or way upwards."""
    text = _UNSAFE.sub(" ", clean(name).replace("\n", " ")).replace("\\", "/")
    parts = [part.strip()[-_LONGEST:] for part in text.split("/")]
    return "/".join(part.replace(":", "-") for part in parts if part not in ("", ".", ".."))
