"""Dumps that were made into a folder, to be fetched from /dumps."""

from pathlib import Path

from flask import Response, send_from_directory
from werkzeug.exceptions import NotFound

from graph_service.rdf.catalogue.catalogue import Download, packed_type
from graph_service.rdf.dumping.files import CHECKSUMS, DumpFile, listed
from graph_service.rdf.dumps import DUMPS
from graph_service.store.base import Audience


class Folder:
    """What is in a folder (empty: none) as it is now, where it was made for this audience and base."""

    def __init__(self, folder: str, audience: Audience, base: str) -> None:
        self._folder = Path(folder).absolute() if folder else None
        self._made_for = (audience.value, base)

    def downloads(self) -> tuple[Download, ...]:
        """The dumps of the graph, as a catalogue describes them."""
        return tuple(
            Download(f"dumps/{one.name}", one.what, one.form, one.media_type, one.packing, one.bytes, one.sha256)
            for one in self._files()
            if one.what in DUMPS
        )

    def file(self, name: str) -> Response:
        """A file of the folder's list, or the sums of all."""
        known = {one.name: one for one in self._files()}
        found = known.get(name)
        if self._folder is None or not known or not (found or name == CHECKSUMS):
            offered = ", ".join((*known, CHECKSUMS)) if known else "none"
            raise NotFound(f"there is no file {name!r} of a dump; there are {offered}")
        type_ = packed_type(found.media_type, found.packing) if found else "text/plain"
        etag = found.sha256 if found else True
        answer = send_from_directory(self._folder.resolve(), name, mimetype=type_, etag=etag, max_age=0)
        answer.headers["Access-Control-Allow-Origin"] = "*"
        return answer

    def _files(self) -> list[DumpFile]:
        found = listed(self._folder) if self._folder else None
        return found.files if found and (found.audience, found.base) == self._made_for else []
