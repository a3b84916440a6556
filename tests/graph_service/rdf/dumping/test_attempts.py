"""Beginning again where somebody wrote meanwhile."""

import pytest

from graph_service.rdf.dumping.attempts import steadily
from graph_service.store.base import MovedError


class Written:
    """Is written to while it is read, a number of times."""

    def __init__(self, times: int) -> None:
        self.left = times
        self.read = 0

    def __call__(self) -> str:
        self.read += 1
        self.left -= 1
        if self.left >= 0:
            raise MovedError
        return "whole"


def test_reading_begins_again_until_nobody_writes_meanwhile() -> None:
    store = Written(2)
    assert steadily(store) == "whole"
    assert store.read == 3


def test_a_store_that_is_written_to_again_and_again_is_told_with_what_to_do() -> None:
    store = Written(100)
    with pytest.raises(MovedError, match="do it again when nothing is being loaded"):
        steadily(store)
    assert store.read == 4
