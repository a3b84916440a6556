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


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("uppdra åt Anna Ek att senast den 4 maj lämna en skiss", "godkänna kostnaden om 300 kronor"),
        ("godkänna bokslutet för 2019", "överskottet, 20 tkr, förs över till fonden"),
    ],
)
def test_another_clause_begins_where_the_one_before_waits_for_none(item: Make, first: str, second: str) -> None:
    assert item(f"Beslut\nGruppen beslutar att {first} att {second}\n", people=PEOPLE).texts == [first, second]


@pytest.mark.parametrize(
    "clause",
    [
        "uppdra åt Anna Ek att lämna ett förslag att godkänna",
        "uppdra åt Anna Ek att be rådet att godkänna skissen",
        "uppdra åt Anna Ek att bjuda in parterna att utse en ordförande",
        "godkänna principen att avgiften höjs med index",
        "informera alla om att avgiften höjs med index",
    ],
)
def test_a_clause_that_is_waited_for_is_part_of_the_one_before(item: Make, clause: str) -> None:
    assert item(f"Beslut\nGruppen beslutar att {clause}\n", people=PEOPLE).texts == [clause]


def test_another_persons_clause_begins_where_nothing_waits_for_it(item: Make) -> None:
    read = item(
        "Gruppen beslutar att Anna bokar lokal till nästa möte att Jonas bjuder in\n", notes=True, people=PEOPLE
    )
    assert read.texts == ["Anna bokar lokal till nästa möte", "Jonas bjuder in"]
    assert read.assignees == [["Anna Ek"], ["Jonas Berg"]]


@pytest.mark.parametrize(
    "clause",
    [
        "Anna ser till att Jonas bjuder in",
        "Anna svarar Sjöfonden att Jonas bjuder in",
        "Anna bevakar att Jonas bjuder in",
    ],
)
def test_what_one_is_to_see_to_or_to_say_of_another_is_one_task(item: Make, clause: str) -> None:
    assert item(f"Gruppen beslutar att {clause}\n", notes=True, people=PEOPLE).texts == [clause]
