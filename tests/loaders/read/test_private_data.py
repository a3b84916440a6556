"""All numbers, names and addresses are made up."""

import pytest

from loaders.read.private_data import MASK, masked
from loaders.text import Text


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Ansökan från 19121212-1212 avslås.", "Ansökan från █████████████ avslås."),
        ("Nr 121212-1212.", "Nr ███████████."),
        ("Nr 1212721219.", "Nr ██████████."),  # a coordination number: the day is raised by 60
        ("Skriv till vera.pahittad@example.se.", "Skriv till ████████████████████████."),
        ("Ring 070-174 06 05 eller 08-465 004 00.", "Ring █████████████ eller █████████████."),
        ("Ring +46 70 174 06 05.", "Ring ████████████████."),
        ("Sökanden, bosatt på Påhittsvägen 12 B, överklagar.", "Sökanden, bosatt på █████████████████, överklagar."),
    ],
)
def test_what_nobody_may_keep_is_masked_one_for_one(text: str, kept: str) -> None:
    assert masked(Text(text)).characters == kept


@pytest.mark.parametrize(
    "text",
    [
        "Organisationsnummer 212000-0142",
        "Nr 121212-1213 har fel kontrollsiffra",
        "Dnr KS 2024-00364 och SLK-2023-00262",
        "Sammanträdet 2024-04-11 kl 08.30-09.30",
        "registrator@example.se",
        "Plats Storgatan 5, Exempelstad",
        "15 000 kr, 0,5 procent, 1 200 000 kr",
        "för perioden 2024-2027, § 12-14",
    ],
)
def test_other_numbers_and_addresses_stay(text: str) -> None:
    assert masked(Text(text)).characters == text
    assert MASK not in masked(Text(text)).characters


def test_masking_keeps_offsets_and_lines() -> None:
    text = Text("a\nboende på Påhittsvägen 3,\n123 45 Exempelstad\nslut", pages=(0, 2))
    assert len(masked(text).characters) == len(text.characters)
    assert masked(text).characters.count("\n") == text.characters.count("\n")
    assert masked(text).characters.endswith("slut")
