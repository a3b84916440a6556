"""Points that met in one paragraph. All people are invented."""

from collections.abc import Callable
from typing import Any

import pytest

Make = Callable[..., Any]
PEOPLE = ("Anna Ek", "Jonas Berg")


@pytest.mark.parametrize("sign", ["•", "-", "–"])
@pytest.mark.parametrize("lead", ["Beslut", "Vi ses i maj. Gruppen beslutar", "Överenskommelse"])
def test_signs_between_sentences_begin_points_behind_a_lead(item: Make, lead: str, sign: str) -> None:
    read = item(
        f"{lead}: {sign} Anna bokar lokal senast den 4 maj. {sign} Jonas bjuder in.\n", notes=True, people=PEOPLE
    )
    assert read.texts == ["Anna bokar lokal senast den 4 maj.", "Jonas bjuder in."]
    assert read.assignees == [["Anna Ek"], ["Jonas Berg"]]


def test_dashes_within_a_sentence_begin_no_point(item: Make) -> None:
    assert item("Beslut: hyran – 20 kr – antas.\n").texts == ["hyran – 20 kr – antas."]
