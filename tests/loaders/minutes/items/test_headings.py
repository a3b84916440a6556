"""Headings of items, and case numbers in the forms that registries give them. People and bodies are invented."""

import pytest

from loaders.minutes.items.headings import CASE
from loaders.minutes.reader import read_minutes
from loaders.text import Text


@pytest.mark.parametrize(
    ("line", "case"),
    [
        ("Dnr: KS.2023.88", "KS.2023.88"),
        ("Ärendenummer: Sov 45/2025", "Sov 45/2025"),
        ("Diarienummer 00322/2024", "00322/2024"),
        ("Dnr: 2015/FHR012", "2015/FHR012"),
        ("FN § 4                KS KF/2023:6", "KS KF/2023:6"),
        ("FN § 3 a          DNR:KF/2006.203", "KF/2006.203"),
        ("(RJH/210/2018)", "RJH/210/2018"),
        ("§ 7        FN/2022:129", "FN/2022:129"),
        ("§ 34   Bokslut per augusti             GÖN20/18", "GÖN20/18"),
        ("§ 35\tTillsyn\tGÖN20/25", "GÖN20/25"),
        ("§ 3   Gemensam upphandling            18SN4", "18SN4"),
    ],
)
def test_a_case_number_is_read_with_its_series(line: str, case: str) -> None:
    found = CASE.search(line)
    assert found is not None
    assert found["case"] == case


@pytest.mark.parametrize("line", ["Ändring enligt (SFS 2010:110)", "Fiske enligt (KL 2017:725)", "Plan för 2024/2025"])
def test_a_law_or_a_year_is_no_case(line: str) -> None:
    assert CASE.search(line) is None


def read_items(text: str) -> list[tuple[str, str]]:
    return [(item.number, item.heading.value) for item in read_minutes(Text(text)).items]


@pytest.mark.parametrize("number", ["§ {n}", "{n} §", "{n}.", "KS § {n}"])
def test_a_tab_may_stand_between_number_and_title(number: str) -> None:
    titles = ("Val av justerare", "Budget", "Övriga frågor")
    text = "".join(f"{number.format(n=n)}\t{title}\nAnna berättar om detta.\n\n" for n, title in enumerate(titles, 4))
    assert read_items(f"Protokoll\nStyrelsen 2024-03-01\n\n{text}") == [
        ("4", titles[0]),
        ("5", titles[1]),
        ("6", titles[2]),
    ]


def test_labels_in_capitals_end_a_title_too() -> None:
    text = "".join(f"§ {n}\n{title}\nBESLUT\n\nFrågan avgörs.\n\n" for n, title in ((1, "Avsägelser"), (2, "Budget")))
    assert read_items(f"Protokoll\nStyrelsen 2024-03-01\n\n{text}") == [("1", "Avsägelser"), ("2", "Budget")]


@pytest.mark.parametrize("gap", ["\n\n", "\n\n\n"])
def test_a_heading_without_number_stands_over_a_paragraph_of_short_lines(gap: str) -> None:
    paragraph = (
        "Anna hälsade alla välkomna till byn och visade de\nnya husen. Bo hade med sig kaffe och bullar till\nalla."
    )
    text = f"Anteckningar\nByanätet 2024-03-01{gap}Inledning{gap}{paragraph}{gap}Ekonomi{gap}{paragraph}\n"
    assert read_items(text) == [("1", "Inledning"), ("2", "Ekonomi")]


def test_a_title_below_its_number_ends_before_a_line_that_tells_or_labels() -> None:
    told = "Lönenämnden beslutade 2019-05-23 att inleda samtal. Frågan\nhar sedan dess diskuterats.\nBeslut\nNej.\n"
    label = "Arbetsutskottets förslag till kommunstyrelsen\nKommunstyrelsen antar internbudget enligt plan och\nkrav.\n"
    first, second = "Utökat samarbete med Norrviks kommun", "Internbudget 2024"
    text = f"Protokoll\nLönenämnden 2024-03-01\n\n§ 1\n{first}\n{told}§ 2\n{second}\n{label}"
    assert read_items(text) == [("1", first), ("2", second)]
