"""Citations of earlier decisions."""

from collections.abc import Callable
from typing import Any

import pytest

Make = Callable[..., Any]


@pytest.mark.parametrize(
    ("sentence", "cited"),
    [
        ("Kommunstyrelsen gav den 6 mars 2023, § 38, chefen i uppdrag.", [("2023-03-06", "38", "Kommunstyrelsen")]),
        ("Kommunfullmäktiges uppdrag 2022-11-24 § 5 antecknas.", [("2022-11-24", "5", "Kommunfullmäktige")]),
        ("Ledningsgruppen beslutade den 26 augusti att inte söka.", [("2023-08-26", None, "Ledningsgruppen")]),
        ("Redovisningen av delegeringsbeslut daterat 2024-02-28 godkänns.", [("2024-02-28", None, None)]),
        ("§ 9 i protokollet från 2017-01-27 kompletteras.", [("2017-01-27", "9", None)]),
        ("Uppdraget gavs av kommunstyrelsen 2022-12-05 § 190.", [("2022-12-05", "190", "Kommunstyrelsen")]),
        ("Beslut - KS §72", [(None, "72", "KS")]),
        (
            "Direktionen beslutade 2023-12-18, §§ 150-151.",
            [("2023-12-18", "150", "Direktionen"), ("2023-12-18", "151", "Direktionen")],
        ),
    ],
)
def test_a_citation_gives_date_paragraph_and_body(
    item: Make, sentence: str, cited: list[tuple[str | None, ...]]
) -> None:
    assert [(r.date, r.paragraph, r.body) for r in item(f"Ärendet\n{sentence}\n").references] == cited


@pytest.mark.parametrize(
    "sentence",
    [
        "Yrkande från S den 2 februari 2024.",
        "Protokollet från den 24 november 2023 läggs till handlingarna.",
        "Ärendet tas upp den 4 juni 2024, § 12.",
        "Enligt 5 kap. 23 § kommunallagen (2017:725).",
        "Motionerna under paragraferna 168–190 bordläggs.",
    ],
)
def test_motions_laws_papers_and_later_days_are_no_references(item: Make, sentence: str) -> None:
    assert item(f"Ärendet\n{sentence}\n").references == ()


def test_earlier_tablings_over_lines_are_each_a_reference_without_body(item: Make) -> None:
    read = item(
        "Tidigare behandling\n\n"
        "Bordlagt den 1 februari 2024, § 46, den 29 februari 2024, § 58 och den 2 februari 2024,\n§ 104.\n"
    )
    assert [(r.date, r.paragraph, r.body) for r in read.references] == [
        ("2024-02-01", "46", None),
        ("2024-02-29", "58", None),
        ("2024-02-02", "104", None),
    ]


def test_the_heading_is_searched_and_lists_of_papers_are_not(item: Make) -> None:
    read = item(
        "Beslutsunderlag\nKommunstyrelsens arbetsutskott 2023-09-18 § 102\n",
        heading="Rättelse av kommunstyrelsens beslut den 26 november 2023, § 898",
    )
    assert [(r.date, r.paragraph) for r in read.references] == [("2023-11-26", "898")]
