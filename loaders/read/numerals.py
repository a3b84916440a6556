"""Numbers written as letters, as word processors write them before the items of lists."""

_MOST_LETTERS = 1_000
_MOST_ROMAN = 4_000


def letters(number: int) -> str:
    """The letters a, b, … z, aa, bb; digits where that gets too long."""
    return chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1) if 0 < number < _MOST_LETTERS else str(number)


def roman(number: int) -> str:
    """The numerals i, ii, iii, iv; digits beyond what Romans wrote."""
    if not 0 < number < _MOST_ROMAN:
        return str(number)
    digits = (("m", 1000), ("cm", 900), ("d", 500), ("cd", 400), ("c", 100), ("xc", 90), ("l", 50), ("xl", 40))
    text = ""
    for letters, value in (*digits, ("x", 10), ("ix", 9), ("v", 5), ("iv", 4), ("i", 1)):
        text += letters * (number // value)
        number %= value
    return text
