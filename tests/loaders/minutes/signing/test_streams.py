"""Those who sign, where labels and names ran together on a line. All people are invented."""

import pytest

from loaders.minutes.reader import read_minutes
from loaders.minutes.signing.streams import _BETWEEN
from loaders.text import Text

COVER = "Protokoll\nNärvarande: Anna Ek (S), ordförande, Bo Lind (M), Cecilia Ros (C), Dan Alm, sekreterare\n"
ITEMS = "§ 1 Öppnande\nMötet öppnas.\n§ 2 Avslutning\nMötet avslutas.\n"


def signed(cover: str = "", end: str = "") -> set[tuple[str, str]]:
    record = read_minutes(Text(f"{COVER}{cover}\n{ITEMS}{end}\n"))
    return {(signature.name.value, signature.role) for signature in record.signatures}


def test_each_label_is_followed_by_its_name() -> None:
    line = "Sekreterare ....... Paragrafer §§ 1–2 Dan Alm Ordförande ....... Anna Ek Justerande ....... Bo Lind"
    assert signed(line) == {("Dan Alm", "secretary"), ("Anna Ek", "chair"), ("Bo Lind", "adjuster")}


def test_two_chairs_sign_for_their_paragraphs() -> None:
    line = "Sekreterare ____ Dan Alm Ordförande ____ ____ Anna Ek § 1 Cecilia Ros § 2 Justerare ____ Bo Lind"
    assert signed(line) == {
        ("Dan Alm", "secretary"),
        ("Anna Ek", "chair"),
        ("Cecilia Ros", "chair"),
        ("Bo Lind", "adjuster"),
    }


def test_labels_may_stand_behind_all_names() -> None:
    line = "Underskrifter ...... ...... ...... Anna Ek Bo Lind Dan Alm Ordförande Justerare Sekreterare"
    assert signed(line) == {("Dan Alm", "secretary"), ("Anna Ek", "chair"), ("Bo Lind", "adjuster")}


def test_titles_behind_names_tell_the_role() -> None:
    line = "Vid protokollet Dan Alm Justeras Anna Ek, ordförande Bo Lind, justerare"
    assert signed(end=line) == {("Dan Alm", "secretary"), ("Anna Ek", "chair"), ("Bo Lind", "adjuster")}


@pytest.mark.timeout(30)  # one that went back and forth would take hours
def test_what_stands_between_is_told_in_time_in_proportion_to_its_length() -> None:
    assert _BETWEEN.fullmatch("§ " * 20_000 + "Paragrafer " * 20_000 + "x") is None


def test_captions_in_small_letters_stand_below_names_beside_a_label() -> None:
    cover = (
        "Underskrifter       Anna Ek                      Dan Alm\n"
        "                    ordförande                   sekreterare\n"
        "\n"
        "Protokolljustering  Bo Lind                      Cecilia Ros\n"
    )
    assert signed(f"Paragrafer 1-2\n{cover}") == {
        ("Anna Ek", "chair"),
        ("Dan Alm", "secretary"),
        ("Bo Lind", "adjuster"),
        ("Cecilia Ros", "adjuster"),
    }


def test_the_writer_of_notes_may_stand_above_the_label_at_the_end() -> None:
    flat = (
        "Nätverket i Dalen Anteckningar den 12 februari 2020 Plats: Viks skola Deltagare: Anna Ek – Vik, Bo Lind – Näs "
        "1. Runda Alla berättade om läget i sin kommun, och om vad som har hänt sedan träffen i höstas. "
        "2. Elevhälsa Anna Ek bjuder in Skolverket till nästa träff. "
        "3. Nästa träff Nästa träff är den 22 april 2020 i Näs. Bo Lind Antecknare"
    )
    signatures = read_minutes(Text(flat)).signatures
    assert [(signature.name.value, signature.role) for signature in signatures] == [("Bo Lind", "secretary")]


def test_who_wrote_the_notes_may_stand_behind_a_label_of_the_head() -> None:
    record = read_minutes(
        Text(
            "Gruppen i Dalen\nNärvarande:\nAnna Ek, Vik\nBo Lind, Näs\nAnteckningar: Bo Lind\n"
            "1. Start\nHej.\n2. Slut\nTack.\n"
        )
    )
    assert [(signature.name.value, signature.role) for signature in record.signatures] == [("Bo Lind", "secretary")]
    assert record.head.body is not None
    assert record.head.body.value == "Gruppen i Dalen"


def test_names_with_their_titles_below_digital_adjustment_sign() -> None:
    end = "Protokollet justeras digitalt\nDan Alm, sekreterare\nAnna Ek, ordförande\nBo Lind, justerare"
    assert signed(end=end) == {("Dan Alm", "secretary"), ("Anna Ek", "chair"), ("Bo Lind", "adjuster")}
