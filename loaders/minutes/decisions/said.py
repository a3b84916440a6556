"""What a rule of running text makes of a sentence."""

from typing import NamedTuple

from loaders.minutes.record import Found


class Said(NamedTuple):
    """A sentence that decides: its kind, those charged, and the rule that saw it."""

    kind: str
    charged: tuple[Found[str], ...]
    rule: str
    confidence: float
