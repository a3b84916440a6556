"""Keys that sort as lists do, so that an index gives a page of one in order: newest first, then the rest."""

_BETWEEN = "\x1f"  # below every character of an id, a class or a folded name
_BEYOND = "\x20"
_TURNED = str.maketrans("0123456789", "9876543210")
_LAST = "~"


def thing_key(type_: str, day: str | None, id_: str) -> str:
    """The key of a thing among those of its class: newest day first, then id."""
    return _BETWEEN.join((type_, newest_first(day), id_))


def link_key(end: str, type_: str, day: str | None, order: str, start: str) -> str:
    """The key of a link among those of its property that lead to `end` from a class: newest day first, name, id."""
    return _BETWEEN.join((end, type_, newest_first(day), order, start))


def newest_first(day: str | None) -> str:
    """A day as text of which a later one sorts before it, and none last."""
    return f"{(day or '').translate(_TURNED)}{_LAST}"


def within(*parts: str) -> list[str]:
    """The bounds, both excluded, of the keys that begin with these parts."""
    start = _BETWEEN.join(parts)
    return [start + _BETWEEN, start + _BEYOND]
