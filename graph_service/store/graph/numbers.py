"""Arrays of the numbers of things, and sets of them."""

from typing import TypeAlias

import numpy as np
import numpy.typing as npt

Numbers: TypeAlias = npt.NDArray[np.int64]
Mask: TypeAlias = npt.NDArray[np.bool_]
Stored: TypeAlias = npt.NDArray[np.int32]

NOTHING: Numbers = np.zeros(0, np.int64)


def mask_of(numbers: Numbers, size: int) -> Mask:
    """Which of the first `size` numbers are among these."""
    mask = np.zeros(size, np.bool_)
    mask[numbers] = True
    return mask


def distinct(numbers: Numbers, size: int) -> Numbers:
    """Numbers below `size`, each once, sorted."""
    return np.flatnonzero(mask_of(numbers, size))


def distinct_keys(keys: Numbers) -> Numbers:
    """Numbers of any size, each once, sorted; cheap where they are so already."""
    if len(keys) < 2 or bool(np.all(keys[1:] > keys[:-1])):  # noqa: PLR2004 - one alone is sorted
        return keys
    ordered = np.sort(keys)
    return ordered[np.concatenate(([True], ordered[1:] != ordered[:-1]))]


def matches(left: Numbers, right: Numbers | Stored) -> tuple[Numbers, Numbers]:
    """Places on the left and on the right that hold the same number, by place on the left; `right` is sorted."""
    if not len(left) or not len(right):
        return NOTHING, NOTHING
    asked = left.astype(right.dtype, copy=False)
    return spread(np.searchsorted(right, asked, "left"), np.searchsorted(right, asked, "right"))


def spread(begins: Numbers | Stored, ends: Numbers | Stored) -> tuple[Numbers, Numbers]:
    """All numbers of each range, with the range's place."""
    count = (ends - begins).astype(np.int64)
    places = np.repeat(np.arange(len(begins)), count)
    skipped = np.cumsum(count) - count
    return places, np.arange(len(places)) + (begins - skipped)[places]
