"""Which characters the bytes of a text file stand for."""

import codecs
import re

from loaders.read.unreadable import MAX_CHARACTERS, UnreadableError, too_long

_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_OLDER = ("cp1252", "mac_roman", "cp850")  # the first wins a tie
_SAMPLE = 200_000
_SWEDISH = re.compile(r"[åäöÅÄÖéÉüÜ§–”’•]")
_OTHER = re.compile(r"[^\x00-\x7fåäöÅÄÖéÉüÜ§–”’•\xa0]")
_NOISE = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")


def decoded(data: bytes) -> str:
    """The text of the bytes: by byte order mark, else UTF-8, else the older encoding that gives the most Swedish.

    Raises `UnreadableError` for what is no text in any of them.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _bounded(data[len(mark) :].decode(encoding, "replace"))
    if len(data) > 4 * MAX_CHARACTERS:
        raise too_long()
    if wide := _without_mark(data[:_SAMPLE]):
        return _bounded(data.decode(wide, "replace"))
    if is_noise(data):
        raise UnreadableError("the file is no text and no kind of document that can be read; is it damaged?")
    try:
        return _bounded(data.decode("utf-8"))
    except UnicodeDecodeError:
        return _bounded(data.decode(_likeliest(data), "replace"))


def is_noise(data: bytes) -> bool:
    """Whether more than one byte in a hundred is a control that text does not have."""
    sample = data[:_SAMPLE]
    return len(_NOISE.findall(sample)) * 100 > len(sample)


def _bounded(text: str) -> str:
    if len(text) > MAX_CHARACTERS:
        raise too_long()
    return text


def _without_mark(sample: bytes) -> str | None:
    """UTF-16 whose byte order mark is missing: nearly every other byte is NUL."""
    half = len(sample) // 2
    if half and sample[1::2].count(0) > half * 0.9:
        return "utf-16-le"
    if half and sample[0::2].count(0) > half * 0.9:
        return "utf-16-be"
    return None


def _likeliest(data: bytes) -> str:
    """UTF-8 with a few broken bytes, or the older encoding in which the text reads as Swedish."""
    beyond = data.translate(None, bytes(range(128)))[:_SAMPLE]

    def score(encoding: str) -> int:
        text = (data[:_SAMPLE] if encoding == "utf-8" else beyond).decode(encoding, "replace")
        return len(_SWEDISH.findall(text)) - len(_OTHER.findall(text))

    return max((*_OLDER, "utf-8"), key=score)
