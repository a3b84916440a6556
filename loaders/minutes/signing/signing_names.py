"""The names of those who signed as the list of those present has them: electronic signing gives legal ones."""

import re
from collections.abc import Iterable, Iterator, Sequence

from loaders.minutes.record import Attendee, Found, Signature

_SHORTENED = re.compile(r"[A-ZÅÄÖ][\w-]+ [A-ZÅÄÖ]\.?")


def as_listed(signatures: Iterable[Signature], attended: Sequence[Attendee]) -> Iterator[Signature]:
    """Give each signature the name of the one attendee who bears it: `EVA MARIA LIND` is `Eva Lind`."""
    names = [attendee.name.value for attendee in attended]
    for signature in signatures:
        written = signature.name.value
        name = written if written in names else listed_name(written, names)
        if name is None and written.isupper():
            name = written.title()
        _, spans, rule, confidence = signature.name
        yield Signature(Found(name or written, spans, rule, confidence), signature.role)


def listed_name(written: str, names: Sequence[str]) -> str | None:
    """The one of `names` with the same words, with the first and the last of them, with the surname first, or so begun.

    None where not just one fits.
    """
    words = written.casefold().split()
    if not words:
        return None
    for ends in (words, [words[0], words[-1]], [*words[-1:], *words[:-1]]):
        found = {name for name in names if name.casefold().split() == ends}
        if found:
            return found.pop() if len(found) == 1 else None
    called = {name for name in names if _SHORTENED.fullmatch(written) and name.startswith(written.rstrip("."))}
    return called.pop() if len(called) == 1 else None
