"""The numbers that a browser shows before the items of a list."""

from typing import Any

_DIGITS = 6
_ALPHABET = 26


def item_number(item: Any) -> str:  # noqa: ANN401 - an lxml element
    """What stands before the item, with the blank behind it: `- `, `3. `, `b. `."""
    parent = item.getparent()
    if parent is None or parent.tag != "ol":
        return "- "
    number = _whole(item.get("value"))
    if number is None:
        above = list(item.itersiblings("li", preceding=True))
        valued = next(((place, _whole(s.get("value"))) for place, s in enumerate(above, 1) if s.get("value")), None)
        start = _whole(parent.get("start"))
        base = valued if valued and valued[1] is not None else (len(above), 1 if start is None else start)
        number = (base[1] or 0) + base[0]
    form = parent.get("type", "1")
    if form in ("a", "A") and 1 <= number <= _ALPHABET:
        return f"{chr(ord(form) + number - 1)}. "
    return f"{number}. "


def _whole(text: str | None) -> int | None:
    return int(text) if text and text.strip().isdecimal() and len(text) <= _DIGITS else None
