"""Signs of a paragraph that were read as a letter or a digit."""

import re
from collections.abc import Iterator

from loaders.edited import Edit

_PARAGRAPH = re.compile(
    r"^\s{0,8}([S$]) {0,4}([lI\d]{1,4})\b|(?:(?<=[.:!?)] )|(?<= )(?=\$))([S$]) ?([lI\d]{1,4})(?= [A-ZÅÄÖ])",
    re.MULTILINE,
)
_NUMBERED = re.compile(r"§ {0,4}(\d{1,4})\b|^\s{0,8}(\d{1,4}) {0,2}§", re.MULTILINE)
_PARAGRAPH_BEHIND = re.compile(r"^\s{0,8}([lI\d]{1,4}) {0,2}([S$])(?=\s)", re.MULTILINE)
DIGITS = str.maketrans("lIO", "110")


def paragraph_signs(characters: str) -> Iterator[Edit]:
    """Signs of a paragraph read as a letter, where the number before or after it has a sign too."""
    numbered = {int(before or behind) for before, behind in _NUMBERED.findall(characters)}
    signs = [(match, (match[2] or match[4]).translate(DIGITS)) for match in _PARAGRAPH.finditer(characters)]
    numbered |= {int(digits) for match, digits in signs if "$" in match[0]}
    written = numbered | {int(digits) for _, digits in signs}
    for match, digits in signs:
        among = written if "$" in match[0] else numbered
        if match[1] == "$" or {int(digits) - 1, int(digits) + 1} & among:
            yield Edit(match.start(1 if match[1] else 3), match.end(), f"§ {digits}")
    for match in _PARAGRAPH_BEHIND.finditer(characters):
        digits = match[1].translate(DIGITS)
        if match[2] == "$" or {int(digits) - 1, int(digits) + 1} & numbered:
            yield Edit(match.start(1), match.end(2), f"{digits} §")
