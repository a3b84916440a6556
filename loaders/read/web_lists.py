"""The numbers that a browser shows before the items of a list."""

from collections.abc import Iterator
from typing import Any

_DIGITS = 6
_ALPHABET = 26


def item_numbers(items: Any) -> Iterator[str]:  # noqa: ANN401 - an lxml element
    """What stands before each item of a list, with the blank behind it: `- `, `3. `, `b. `."""
    form = items.get("type", "1")
    number = _whole(items.get("start"), 1) - 1
    for item in items.iterchildren("li"):
        if items.tag != "ol":
            yield "- "
            continue
        number = _whole(item.get("value"), number + 1)
        letter = form in ("a", "A") and 1 <= number <= _ALPHABET
        yield f"{chr(ord(form) + number - 1) if letter else number}. "


def _whole(text: str | None, otherwise: int) -> int:
    return int(text) if text and text.strip().isdecimal() and len(text) <= _DIGITS else otherwise
