"""Spellings of one name that differ by a letter."""


def one_apart(a: str, b: str) -> bool:
    """Whether two names of the same number of words differ by one letter that is added, left out or another."""
    if (
        a == b
        or abs(len(a) - len(b)) > 1
        or len(a.split()) != len(b.split())
        or a.split(maxsplit=1)[0] != b.split(maxsplit=1)[0]
    ):
        return False
    if len(a) > len(b):
        a, b = b, a
    start = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), len(a))
    return a[start:] == b[start + 1 :] if len(a) < len(b) else a[start + 1 :] == b[start + 1 :]
