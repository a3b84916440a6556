"""Case numbers in the forms that registries give them."""

import pytest

from loaders.minutes.items.headings import CASE


@pytest.mark.parametrize(
    ("line", "case"),
    [
        ("Dnr: KS.2023.88", "KS.2023.88"),
        ("Ärendenummer: Sov 45/2025", "Sov 45/2025"),
        ("Diarienummer 00322/2024", "00322/2024"),
        ("Dnr: 2015/FHR012", "2015/FHR012"),
        ("FN § 4                KS KF/2023:6", "KS KF/2023:6"),
        ("FN § 3 a          DNR:KF/2006.203", "KF/2006.203"),
        ("§ 7        FN/2022:129", "FN/2022:129"),
        ("§ 34   Bokslut per augusti             GÖN20/18", "GÖN20/18"),
    ],
)
def test_a_case_number_is_read_with_its_series(line: str, case: str) -> None:
    found = CASE.search(line)
    assert found is not None
    assert found["case"] == case


@pytest.mark.parametrize("line", ["Ändring enligt (SFS 2010:110)", "Fiske enligt (KL 2017:725)", "Plan för 2024/2025"])
def test_a_law_or_a_year_is_no_case(line: str) -> None:
    assert CASE.search(line) is None
