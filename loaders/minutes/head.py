"""What the head says: which body met, when and where."""

from loaders.minutes.layout import Layout
from loaders.minutes.record import Head


def head(layout: Layout) -> Head:  # noqa: ARG001
    """Read the meeting as the head of the minutes names it."""
    return Head()
