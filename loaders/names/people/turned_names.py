"""Names with the surname before a comma, at the end of a line or of a sentence: `Ek, Anna`."""

import re
from collections.abc import Iterator

_LONGEST = 80  # characters, longer than a surname
# What stands behind the surname is sought first: its comma is found fast, and few of them end so.
_GIVEN_NAME = re.compile(r", ?([A-ZÅÄÖ][^\W\d_]+(?:-[^\W\d_]+)?)(?=\s*(?:$|\n|[.;)(]))")
_SURNAME = re.compile(r"[A-ZÅÄÖ](?<![\w-][A-ZÅÄÖ])[^\W\d_]+(?:-[^\W\d_]+)?$")


def turned_names(text: str) -> Iterator[tuple[str, str, tuple[int, int]]]:
    """Yield the given name, the surname and the place of each."""
    for behind in _GIVEN_NAME.finditer(text):
        comma = behind.start()
        surname = _SURNAME.search(text, max(0, comma - _LONGEST), comma)
        if surname is not None:
            yield behind[1], surname[0], (surname.start(), behind.end())
