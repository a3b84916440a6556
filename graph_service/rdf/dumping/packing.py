"""Packed files, which are the same bytes for the same text."""

import gzip
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Protocol

import zstandard

Write = Callable[[bytes], object]
LEVEL = 6
_GZIP = 31  # a window of 32 kB, within gzip's own frame


class _Compressor(Protocol):
    def compress(self, data: bytes, /) -> bytes: ...
    def flush(self) -> bytes: ...


def _gzip() -> _Compressor:
    return zlib.compressobj(LEVEL, zlib.DEFLATED, _GZIP)  # which tells neither a time nor a name


def _zstd() -> _Compressor:
    return zstandard.ZstdCompressor(level=LEVEL).compressobj()


PACKINGS: dict[str, Callable[[], _Compressor] | None] = {"": None, "gz": _gzip, "zst": _zstd}


@contextmanager
def packed(file: IO[bytes], packing: str) -> Iterator[Write]:
    """What writes packed into a file."""
    made = PACKINGS[packing]
    if made is None:
        yield file.write
        return
    compressor = made()
    yield lambda data: file.write(compressor.compress(data))
    file.write(compressor.flush())


@contextmanager
def unpacked(path: Path) -> Iterator[IO[bytes]]:
    """What reads a file, unpacked by its suffix."""
    with path.open("rb") as file:
        if path.suffix == ".gz":
            with gzip.open(file) as text:
                yield text  # type: ignore[misc]  # read as any file is
        elif path.suffix == ".zst":
            with zstandard.ZstdDecompressor().stream_reader(file, read_across_frames=True) as text:
                yield text
        else:
            yield file
