"""ReadingPool: processes that end with the block that asked for them."""

from multiprocessing import active_children
from pathlib import Path

import pytest

from graph_service.cli.reading.pool import ReadingPool
from loaders.sources.folder import places


class Stopped(Exception):  # noqa: N818 - what ends the block, no error of the pool
    """What a store might raise in the middle of loading."""


def test_no_process_outlives_a_block_that_is_left_in_the_middle(minutes: Path) -> None:
    before = set(active_children())
    files = places([minutes])
    with pytest.raises(Stopped), ReadingPool(2).reading(iter(files), len(files)) as readings:  # noqa: PT012
        next(readings)
        assert set(active_children()) - before
        raise Stopped
    assert set(active_children()) == before


def test_readings_come_in_the_order_of_their_places(minutes: Path) -> None:
    files = places([minutes])
    with ReadingPool(2).reading(iter(files), len(files)) as readings:
        assert [place.address for place, _ in readings] == [place.address for place in files]
