"""What a cell of a table says of presence or service: `ja`, `x`, `förhinder`."""

import re

from loaders.minutes.attendance.labels import Label

ABSENT = re.compile(
    r"(?:nej|ej|inte|(?:deltog|deltar) ej|ej närvarande|vakant|frånvarande|förhinder|förhindrad|anmält förhinder"
    r"|återbud|[-–—])\.?",
    re.IGNORECASE,
)
MARK = re.compile(r"(?:ja|nej|x|närvarande|frånvarande)\b[\s,.;:–-]*", re.IGNORECASE)  # more may stand behind it
TICKS = frozenset({"x", "ja", "närvarande", "✓", "✔", "☒", "☑", "1"})


def marked(label: Label, kind: str, mark: str) -> Label:
    """The label after what a cell says of presence or service."""
    shown = mark.rstrip(" ,.;:")
    if kind == "absent":  # a tick says that somebody was not there
        return label._replace(status="absent") if shown.casefold() in TICKS else label
    no = ABSENT.fullmatch(shown) is not None
    if kind.startswith("serving"):
        serves = not no and (kind == "serving" or label.seat == "substitute")
        return label._replace(seat="serving_substitute") if serves else label
    return label._replace(status="absent") if no else label
