"""Initials that a document prints behind the names they stand for: `Anna Berg (AB)`."""

import re
from collections.abc import Callable

_PRINTED = re.compile(
    r"(?P<name>[A-ZÅÄÖ][\w-]{1,25}(?:[ \u00a0][A-ZÅÄÖ][\w-]{1,25}){1,3})[ \u00a0]?\((?P<initials>[A-ZÅÄÖ]{2,4})\)"
)
_INITIALS = re.compile(r"\([A-ZÅÄÖ]{2,4}\)")  # in each match of `_PRINTED`, and sought far faster
_PARTS = re.compile(r"[ \u00a0-]")
_FEWEST = 2  # people: one may be somebody with a party whose letters are theirs


def printed_initials(text: str, resolve: Callable[[str], str | None]) -> dict[str, str]:
    """Give the full name for all initials that `text` prints; nothing where fewer than two people have such."""
    found: dict[str, str] = {}
    for match in _PRINTED.finditer(text) if _INITIALS.search(text) else ():
        full = resolve(match["name"]) if match["initials"] in _forms(match["name"]) else None
        if full is not None:
            found[match["initials"]] = full
    return found if len(set(found.values())) >= _FEWEST else {}


def _forms(name: str) -> set[str]:
    """The initials of a name, with those of all parts of a double name, and of its first and last part alone."""
    words = name.replace("\u00a0", " ").split(" ")
    return {
        "".join(part[0] for part in _PARTS.split(name) if part),
        "".join(word[0] for word in words),
        words[0][0] + words[-1][0],
    }
