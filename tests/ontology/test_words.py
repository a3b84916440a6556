import unicodedata

import pytest

from ontology.words import fold, normalise, sort_key


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Håbo", "håbo"),
        ("Habo", "habo"),
        (unicodedata.normalize("NFD", "Åre"), "åre"),
        ("ÉCLAIR, möte-2", "eclair möte 2"),
        ("Ernst & Young_AB", "ernst young ab"),
        ("STRASSE Straße", "strasse strasse"),
        ("  ", ""),
    ],
)
def test_folding_keeps_the_swedish_letters_and_drops_other_marks(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_swedish_letters_come_last_in_their_own_order() -> None:
    assert sorted(["Öckerö", "Åre", "Zorn", "Älvdalen", "Arboga"], key=sort_key) == [
        "Arboga",
        "Zorn",
        "Åre",
        "Älvdalen",
        "Öckerö",
    ]


def test_stored_text_is_composed_and_has_no_carriage_return_nul_or_lone_surrogate() -> None:
    assert normalise("a\u030a\r\nb\rc\x00\ud800") == "å\nb\nc\ufffd\ufffd\ufffd\ufffd"
