"""Of which kind a document is. Bodies are invented."""

import pytest

from loaders.minutes.kind import kind
from loaders.minutes.lines.outline import outline
from loaders.text import Text
from tests.loaders.minutes.meeting.heads import ITEMS


@pytest.mark.parametrize(
    ("front", "expected"),
    [
        ("Minnesanteckningar 2020-01-02", "notes"),
        ("Protokoll 2020-01-02", "minutes"),
        ("Protokollsutdrag 2020-01-02", "extract"),
        ("Kallelse till sammanträde 2020-01-02", "agenda"),
        ("Nordens referensgrupp 2020-01-02", "notes"),
    ],
)
def test_the_kind_is_named_before_the_items(front: str, expected: str) -> None:
    found = kind(outline(Text(front + ITEMS)))
    assert found is not None
    assert found.value == expected
