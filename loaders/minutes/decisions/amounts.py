"""Sums of money in a text, in kronor."""

import re

from loaders.minutes.lines.flow import Flow
from loaders.minutes.record import Found

_NUMBER = (  # a digit is sought first, and only then what stands before it: far faster
    r"(?P<number>\d(?<![\d.,/]\d)(?:\d{0,2}(?:[ \u00a0.]\d{3}){1,4}(?!\d)(?:,\d{1,2})?|\d{0,14}(?:[,.]\d{1,3})?))"
)
_UNITS = {
    r"mdkr|mdr(?:\s?kr)?|miljard(?:er)?(?:\skr(?:onor)?)?": 1_000_000_000,
    r"mnkr|mkr|msek|miljon(?:er)?(?:\skr(?:onor)?)?|milj\.?\s?kr(?:onor)?|mn\s?kr": 1_000_000,
    r"tkr|ksek|tusen\skr(?:onor)?": 1_000,
    r"kronor|kr|sek|:-|:–": 1,
}
_AMOUNT = re.compile(rf"{_NUMBER}\s?(?P<unit>{'|'.join(_UNITS)})(?!\w)", re.IGNORECASE)


def amounts(flow: Flow) -> tuple[Found[int], ...]:
    """Find each sum in `flow` once, in order; thousands and millions as kronor."""
    found: dict[int, Found[int]] = {}
    for match in _AMOUNT.finditer(flow.characters):
        value = _value(match["number"], match["unit"])
        found.setdefault(value, flow.found(value, "amount-with-unit", 0.97, match.start(), match.end()))
    return tuple(found.values())


def _value(number: str, unit: str) -> int:
    factor = next(f for pattern, f in _UNITS.items() if re.fullmatch(pattern, unit, re.IGNORECASE))
    plain = re.sub(r"[ \u00a0]|\.(?=\d{3}(?:\D|$))", "", number).replace(",", ".")
    return round(float(plain) * factor)
