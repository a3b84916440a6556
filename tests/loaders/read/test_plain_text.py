"""Plain text: encodings, pages and characters. People and places are invented."""

import pytest

from loaders.read import read
from loaders.text import Text

SENTENCE = "Närvarande: Åsa Öberg, Säter – § 12\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be"])
def test_the_encoding_is_told_from_the_bytes(encoding: str) -> None:
    assert read(SENTENCE.encode(encoding), "möte.txt").characters == SENTENCE


@pytest.mark.parametrize("encoding", ["mac_roman", "cp850"])
def test_older_encodings_are_told_by_their_swedish_letters(encoding: str) -> None:
    sentence = "Förvaltningen får i uppdrag att återkomma på nästa möte"
    assert read(sentence.encode(encoding), "a.txt").characters == sentence


def test_a_broken_byte_costs_one_character_and_not_the_encoding() -> None:
    text = read("Närvarande åtta ledamöter".encode() + b"\xff" + " och två ersättare".encode(), "a.txt")
    assert text.characters == "Närvarande åtta ledamöter\ufffd och två ersättare"


def test_a_form_feed_starts_a_page_on_a_line_of_its_own() -> None:
    text = read("ett\n\ftvå\nslut\ftre".encode(), "a.txt")
    assert text.characters == "ett\ntvå\nslut\ntre"
    assert [(line.page, line.text) for line in text.lines] == [(1, "ett"), (2, "två"), (2, "slut"), (3, "tre")]


def test_an_empty_page_keeps_its_number() -> None:
    text = read(b"ett\n\f\ftre", "a.txt")
    assert text.page(text.characters.index("tre")) == 3


def test_line_ends_of_other_systems_become_line_feeds() -> None:
    assert read(b"ett\r\ntv\xc3\xa5\rtre\n", "a.txt").characters == "ett\ntvå\ntre\n"


def test_columns_keep_their_blanks() -> None:
    line = "Anna Ek (S)                  Bo Al, kommunchef"
    assert read(line.encode(), "a.txt") == Text(line)
