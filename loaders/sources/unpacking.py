"""Files as the documents in them: packages are opened, one at a time, when their turn comes."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from hashlib import sha256

from loaders.read.mail_message import is_mail
from loaders.read.unreadable import UnreadableError
from loaders.sources.folder import Place
from loaders.sources.member import Listing, Member
from loaders.sources.package import members, package_type

_HEAD = 8_192


def documents(
    places: Iterable[Place], is_wanted: Callable[[Place, str], bool] = lambda _place, _version: True
) -> Iterator[Place]:
    """The documents at the places: a file is one, a package each member that `is_wanted`, by its place and version.

    A package is followed by its `listing`. One that cannot be opened is a member with its fault.
    """
    for place in places:
        data = _package(place)
        if data is None:
            yield place
        else:
            yield from _unpacked(place, data, is_wanted)


def _package(place: Place) -> bytes | None:
    """The bytes of a package, None for other files; what cannot be read is told by reading it."""
    try:
        with place.path.open("rb") as file:
            head = file.read(_HEAD)
            if not (head.startswith(b"PK") or is_mail(head)):
                return None
            data = head + file.read()
    except OSError:
        return None
    return data if package_type(data) else None


def _unpacked(place: Place, data: bytes, is_wanted: Callable[[Place, str], bool]) -> Iterator[Place]:
    names = []
    try:
        for member in members(data):
            inner = _at(place, member)
            if member.remark is None:
                names.append(member.name)
            if member.content is None or is_wanted(inner, sha256(member.content).hexdigest()):
                yield inner
    except UnreadableError as error:
        yield replace(place, member=Member("", fault=error.reason))
        return
    yield replace(place, listing=Listing(sha256(data).hexdigest(), package_type(data) or "", tuple(names)))


def _at(place: Place, member: Member) -> Place:
    if not member.name:
        return replace(place, member=member)
    return Place(place.path / member.name, f"{place.address}/{member.name}", place.root, member)
