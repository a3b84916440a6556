"""How characters are stored."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.read.characters import clean


@pytest.mark.parametrize(
    ("given_text", "stored"),
    [
        ("A\u030are kommun", "Åre kommun"),
        ("sta\u0308dﬁrma och aﬄuent", "städfirma och affluent"),
        ("2015\xad10\xad15, klockan 18.30", "2015-10-15, klockan 18.30"),
        ("Anna Askari\xadAmiri", "Anna Askari-Amiri"),
        ("E\xadhälsomyndigheten", "E-hälsomyndigheten"),
        ("kommun\xadstyrelsen", "kommunstyrelsen"),
        ("6 feb\xad\nruari", "6 feb-\nruari"),
        ("\xad en punkt", "- en punkt"),
        ("§\xa012, 1\u202f000 kr", "§ 12, 1 000 kr"),
        ("KS\u20112024", "KS-2024"),
        ("a\0b\x07c\u200bd\ufeff", "abcd"),
        ("en\u2028två\x0btre", "en\ntvå\ntre"),
        ("\uf0b7 punkt", "• punkt"),
        ("\ud800", "\ufffd"),
    ],
)
def test_characters_are_stored_as_rules_expect_them(given_text: str, stored: str) -> None:
    assert clean(given_text) == stored


@given(st.text())
def test_stored_text_is_nfc_without_controls_and_stays_as_it_is(text: str) -> None:
    stored = clean(text)
    assert unicodedata.is_normalized("NFC", stored)
    assert not any(c in "\r\0\x0c" or "\ud800" <= c <= "\udfff" for c in stored)
    assert clean(stored) == stored
