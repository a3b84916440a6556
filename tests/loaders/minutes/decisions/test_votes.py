"""Printed tallies. All people are invented."""

from collections.abc import Callable
from typing import Any

import pytest

Make = Callable[..., Any]


@pytest.mark.parametrize(
    ("text", "tally"),
    [
        ("Utfallet blev 31 Ja mot 18 Nej.", (31, 18, None)),
        ("Vi räknade 6 ja och 3 nej. 2 personer avstod.", (6, 3, 2)),
        ("22 Ja mot 20 Nej. Fem ledamöter avstår.", (22, 20, 5)),
        ("Planen antogs med åtta röster mot sex.", (8, 6, None)),
        ("Med 7 ja-röster, 4 nej-röster och 2 som avstår beslutar nämnden.", (7, 4, 2)),
        ("Fem ja-röster (Anna Ek (S), Bo Al), en nej-röst (Ida Ros) och en ledamot, Eva Lind, avstår.", (5, 1, 1)),
        ("Ja: 9\nNej: 6\nAvstår: 0", (9, 6, 0)),
        ("Ja 24, nej 9, avstår 2, frånvarande 6.", (24, 9, 2)),
        ("25 ledamöter röstar ja och 20 ledamöter röstar nej.", (25, 20, None)),
        ("Anna Ek (S) röstar Ja (9).\nBo Ask (M) röstar\nNej (4).\nEva Lind (C) avstår från att rösta (1).", (9, 4, 1)),
    ],
)
def test_a_tally_is_read_in_every_form(item: Make, text: str, tally: tuple[int, int, int | None]) -> None:
    assert [(v.yes, v.no, v.abstain) for v in item(f"Omröstning\n{text}\n").votes] == [tally]


def test_a_tally_told_again_counts_once_but_a_second_vote_counts(item: Make) -> None:
    told = item("Omröstning\n7 ja mot 3 nej.\n\nBeslut\nMed 7 ja mot 3 nej beslutar nämnden att ärendet avgörs.\n")
    twice = item(
        "Omröstning\n50 ja mot 11 nej.\n\nPropositionsordning\nNy omröstning begärs.\n\nOmröstning\n50 ja mot 11 nej.\n"
    )
    assert len(told.votes) == 1
    assert len(twice.votes) == 2


def test_no_tally_no_vote(item: Make) -> None:
    assert item("Omröstning begärs. Ja-röst för bifall, nej-röst för avslag.\n").votes == ()


def test_a_marker_without_text_stands_beside_a_tally(item: Make) -> None:
    assert [v.yes for v in item("att \n\nVi räknade 6 ja och 3 nej.\n").votes] == [6]


@pytest.mark.parametrize(
    ("text", "tally"),
    [
        ("Vi röstade: 14 för, 1 avstod.", (14, None, 1)),
        ("14 för 1 abstained. (15 röstlängd)", (14, None, 1)),
        ("5 ja-röster: Anna Ek (S), Bo Ask (M) och tre till. 2 nej-röster: Eva Lind (V) och Jan By (C).", (5, 2, None)),
        ("Ja-röster (3): Anna Ek, Bo Ask, Eva Lind. Nej-röster (1): Jan By.", (3, 1, None)),
    ],
)
def test_a_tally_stands_before_names_or_without_any_against(
    item: Make, text: str, tally: tuple[int | None, ...]
) -> None:
    assert [(v.yes, v.no, v.abstain) for v in item(f"{text}\n").votes] == [tally]
