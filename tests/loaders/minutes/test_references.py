"""Citations of earlier decisions."""

from collections.abc import Callable
from typing import Any

import pytest

Make = Callable[..., Any]


@pytest.mark.parametrize(
    ("sentence", "cited"),
    [
        ("Kommunstyrelsen gav den 2 maj 2023, § 21, fogden i uppdrag.", [("2023-05-02", "21", "Kommunstyrelsen")]),
        ("Stämmans uppdrag 2021-10-13 § 8 är klart.", [("2021-10-13", "8", "Stämman")]),
        ("Ledningsgruppen beslutade den 3 juni att inte resa.", [("2023-06-03", None, "Ledningsgruppen")]),
        ("Redovisningen av delegeringsbeslut daterat 2024-01-15 godkänns.", [("2024-01-15", None, None)]),
        ("§ 6 i protokollet från 2019-03-14 rättas.", [("2019-03-14", "6", None)]),
        ("Uppdraget gavs av kommunstyrelsen 2021-09-06 § 88.", [("2021-09-06", "88", "Kommunstyrelsen")]),
        ("Beslut - BN §15", [(None, "15", "BN")]),
        ("Samrådet beslutade om det nya avtalet den 12 januari 2023.", [("2023-01-12", None, "Samrådet")]),
        ("Rådet tillstyrkte avtalet vid sitt möte den 8 april 2023.", [("2023-04-08", None, "Rådet")]),
        ("Vid samrådet den 14 oktober 2022 beslutades att se över allt.", [("2022-10-14", None, "Samrådet")]),
        ("Verket riktade i sitt tillsynsbeslut den 8 november 2022 kritik.", [("2022-11-08", None, None)]),
        ("Länets ledning fattade beslut om överenskommelsen den 14 oktober 2022.", [("2022-10-14", None, None)]),
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
        "Protokollet från den 4 oktober 2023 är justerat.",
        "Ärendet tas upp den 4 juni 2024, § 12.",
        "Anmälda beslut enligt förteckning 2022-09-10 läggs till handlingarna.",
        "Enligt 5 kap. 23 § kommunallagen (2017:725).",
        "Frågorna under paragraferna 31–35 väntar.",
    ],
)
def test_motions_laws_papers_and_later_days_are_no_references(item: Make, sentence: str) -> None:
    assert item(f"Ärendet\n{sentence}\n").references == ()


def test_earlier_tablings_over_lines_are_each_a_reference_without_body(item: Make) -> None:
    read = item(
        "Tidigare behandling\n\n"
        "Bordlagt den 8 januari 2024, § 3, den 5 februari 2024, § 17 och den 19 februari 2024,\n§ 25.\n"
    )
    assert [(r.date, r.paragraph, r.body) for r in read.references] == [
        ("2024-01-08", "3", None),
        ("2024-02-05", "17", None),
        ("2024-02-19", "25", None),
    ]


def test_the_heading_is_searched_and_lists_of_papers_are_not(item: Make) -> None:
    read = item(
        "Beslutsunderlag\nKommunstyrelsens arbetsutskott 2023-09-18 § 102\n",
        heading="Rättelse av kommunstyrelsens beslut den 9 oktober 2023, § 77",
    )
    assert [(r.date, r.paragraph) for r in read.references] == [("2023-10-09", "77")]


def test_a_paragraph_whose_sign_was_misread_is_cited_behind_a_day_or_a_board(item: Make) -> None:
    read = item("Uppdraget gavs 2018-10-18 S 54 och av kommunstyrelsen S 72. Anna fick 3 S 5.\n")
    assert [(r.date, r.paragraph) for r in read.references] == [("2018-10-18", "54"), (None, "72")]


def test_the_number_may_stand_before_the_sign(item: Make) -> None:
    read = item("Frågan kom upp vid mötet 2016-10-14, 38 §, och i våras, se 20 § 2016-05-27.\n")
    assert [(r.date, r.paragraph) for r in read.references] == [("2016-10-14", "38"), ("2016-05-27", "20")]


def test_the_day_by_which_a_decision_is_wanted_is_no_citation(item: Make) -> None:
    assert item("Avtalet skickas ut för beslut senast den 18 januari.\n").references == ()
