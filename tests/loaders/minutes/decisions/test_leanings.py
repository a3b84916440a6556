"""What somebody leans to, wishes or tells of what was before is no decision. All people are invented."""

from collections.abc import Callable
from typing import Any

import pytest

Make = Callable[..., Any]


@pytest.mark.parametrize(
    "sentence",
    [
        "Gruppen ställer sig positiv till att bygga en brygga.",
        "Gruppen är positiv till en brygga men vill se en kalkyl.",
        "Anna Ek anser att skyltarna behöver ändras.",
        "Anna ser inga hinder men skolan behöver förvarnas i god tid.",
        "Upphandlingen överklagades av Sjöbod AB.",
        "Presentationen bifogas.",
        "Anna söker någon att måla bryggan med.",
        "Skogsfonden söker medel till bryggor och undrar om någon kommun vill delta.",
    ],
)
def test_leanings_and_background_are_no_decisions(item: Make, sentence: str) -> None:
    assert item(f"{sentence}\n", notes=True, people=("Anna Ek",)).texts == []


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Gruppen ställer sig bakom förslaget.", "approve"),
        ("Gruppen är positiv till en brygga.", "approve"),
        ("Skyltarna ändras.", "other"),
        ("Anna söker bidrag till bryggan senast den 4 maj.", "task"),
    ],
)
def test_what_is_said_plainly_is_decided(item: Make, sentence: str, kind: str) -> None:
    assert item(f"{sentence}\n", notes=True, people=("Anna Ek",)).kinds == [kind]


def test_one_who_answers_somebody_elsewhere_is_to_do_it(item: Make) -> None:
    read = item("Anna svarar Sjöfonden att gruppen medverkar.\n", notes=True, people=("Anna Ek", "Jonas Berg"))
    assert read.assignees == [["Anna Ek"]]
    for said in ("Anna svarar Jonas att gruppen medverkar.", "Anna svarar Ja och att det går."):
        assert item(f"{said}\n", notes=True, people=("Anna Ek", "Jonas Berg")).texts == []
