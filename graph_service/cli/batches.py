"""Batches: as many documents as one transaction takes."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

DOCUMENTS = 50  # a transaction, at most
STATEMENTS = 20_000  # a transaction, about: a server holds a transaction in memory

Document = TypeVar("Document")


def batches(documents: Iterable[Document], statements: Callable[[Document], int]) -> Iterator[list[Document]]:
    """The documents in their order; `statements` tells how many one makes. A batch ends with the one that fills it."""
    batch: list[Document] = []
    number = 0
    for document in documents:
        batch.append(document)
        number += statements(document)
        if len(batch) >= DOCUMENTS or number >= STATEMENTS:
            yield batch
            batch, number = [], 0
    if batch:
        yield batch
