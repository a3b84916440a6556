"""What is wrong with a store."""

from dataclasses import dataclass, field
from typing import NamedTuple

MOST = 1000  # faults told; more are only counted


class Fault(NamedTuple):
    """What is wrong with `subject` (a thing's id, or a document's address), at which `part` (a property, its text)."""

    subject: str
    part: str
    message: str

    def __str__(self) -> str:
        return f"{self.subject} {self.part}: {self.message}"


@dataclass
class Faults:
    """Faults found so far: how many, and the first of them."""

    number: int = 0
    told: list[Fault] = field(default_factory=list)

    def add(self, subject: str, part: str, message: str) -> None:
        """Take a fault down."""
        self.number += 1
        if len(self.told) < MOST:
            self.told.append(Fault(subject, part, message))
