"""Signatures in other forms than names by labels. People are invented."""

import pytest

from loaders.minutes.lines.outline import outline
from loaders.minutes.record import Attendee, Found
from loaders.minutes.signing.closing import signatures
from loaders.text import Text

ITEMS = "1. Öppnande\nKarin öppnade mötet.\n\n2. Avslut\nMötet slutade.\n\n"


def attendee(name: str, role: str | None = None) -> Attendee:
    return Attendee(Found(name, (), "test"), "present", "member", role=Found(role, (), "test") if role else None)


PEOPLE = (attendee("Nils Ros"), attendee("Karin Alm", "ordförande"), attendee("Eva Lind", "vice ordförande"))


def signed(text: str) -> set[tuple[str, str]]:
    return {(s.name.value, s.role) for s in signatures(outline(Text(text)), PEOPLE)}


ALL = {("Nils Ros", "secretary"), ("Karin Alm", "chair"), ("Eva Lind", "adjuster")}


@pytest.mark.parametrize(
    "end",
    [
        "Vid protokollet          Justeras\n\nNils Ros                 Karin Alm          Eva Lind\n",
        "Vid protokollet     Justeras\n\nNils Ros            Karin Alm    Eva Lind\n                    Ordförande\n",
        "Vid pennan:         Justeras:\n\nNils Ros            Karin Alm\n\n                    Eva Lind\n",
    ],
)
def test_the_chair_among_those_who_adjust_signs_as_chair(end: str) -> None:
    assert signed(ITEMS + end) == ALL


def test_titles_after_names_tell_who_signed_where_one_adjusts() -> None:
    assert signed("Nils Ros, sekreterare\n\nKarin Alm (S), ordförande\n\nEva Lind (C), justerare\n\n" + ITEMS) == ALL


def test_labels_and_names_that_ran_together_are_paired() -> None:
    cover = "Underskrifter Sekreterare Nils Ros Paragrafer 56-60 Ordförande Karin Alm Justerande Eva Lind\n\n"
    assert signed(cover + ITEMS) == ALL


def test_a_first_name_behind_a_slash_wrote_the_notes() -> None:
    assert signed(ITEMS + "/Nils\n") == {("Nils Ros", "secretary")}


def test_a_row_that_tells_a_role_is_no_label_for_the_row_below() -> None:
    assert signed("Uno Berg\tSunne kommun\tordförande\tJa\nNils Ros\tPolisen\t\tJa\n\n" + ITEMS) == set()


def test_names_above_their_labels_may_end_the_list_of_people_on_the_cover() -> None:
    cover = (
        "Närvarande\nUno Berg, ekonom\n\nNils Ros         Karin Alm         Eva Lind\n"
        "Sekreterare      Ordförande        Justerare\n\n"
    )
    assert signed(cover + ITEMS) == ALL


@pytest.mark.parametrize("gap", ["          ", "\t", " – "])
def test_rows_of_a_table_of_names_and_what_they_sign_as(gap: str) -> None:
    rows = "Namnförtydligande{0}Funktion\nNils Ros{0}Sekreterare\nKarin Alm{0}Ordförande\nEva Lind{0}Justerare\n\n"
    assert signed(rows.format(gap) + ITEMS) == ALL


def test_two_names_behind_one_label() -> None:
    assert signed(ITEMS + "Vid protokollet: Nils Ros\nJusteras: Karin Alm och Eva Lind\n") == ALL


def test_names_between_slashes() -> None:
    row = "Mötessekreterare           Ordförande               Justerare\n\n"
    row += "/Nils Ros/                 /Karin Alm/              /Eva Lind/\n"
    assert signed(ITEMS + row) == ALL


def test_a_vice_chair_in_a_row_of_labels_adjusts() -> None:
    row = "Karin Alm                Eva Lind                   Nils Ros\n"
    row += "Ordförande               2:e vice ordförande        Sekreterare\n"
    assert signed(ITEMS + row) == ALL


def test_the_label_of_who_adjusts_may_say_by_whom() -> None:
    assert ("Eva Lind", "adjuster") in signed(ITEMS + "Sekreterare: Nils Ros\nJusteras av: Eva Lind\n")


def test_who_wrote_the_notes_may_sign_by_letters() -> None:
    assert signed(ITEMS + "Antecknat av NR\n") == {("Nils Ros", "secretary")}


def test_all_on_the_line_of_a_label_of_adjusting_adjust() -> None:
    end = "Vid protokollet: Nils Ros\nJusterat: Karin Alm, ordförande                  Eva Lind\n"
    assert signed(ITEMS + end) == ALL


def test_the_secretary_of_the_cover_signs_where_nobody_else_does() -> None:
    front = "Minnesanteckningar\nPlats\tZoom\nSekreterare\tNils Ros, Habo\n\n"
    assert signed(front + ITEMS) == {("Nils Ros", "secretary")}


def test_names_in_capitals_that_met_are_parted_as_listed() -> None:
    assert signed(ITEMS + "Vid protokollet: NILS ROS\nJusteras: KARIN ALM EVA LIND\n") == ALL


def test_labels_of_signatures_may_tell_for_which_paragraphs() -> None:
    end = "Ordförande §§ 1–2        Justerare           Sekreterare\n"
    end += "Karin Alm                Eva Lind            Nils Ros\n"
    assert signed(ITEMS + end) == ALL


@pytest.mark.parametrize(
    "end",
    [
        "Vid protokollet: Justeras:\n______ ______ ______\nNils Ros Karin Alm Eva Lind\n",
        "Nils Ros Karin Alm Eva Lind\nSekreterare Ordförande Justerare\n",
        "Sekreterare Ordförande §§ 1–2 Justerare\nNils Ros Karin Alm Eva Lind\n",
        "Vid protokollet\n\nJusteras\n\nNils Ros\n\nKarin Alm\n\nEva Lind\n",
        "Vid anteckningarna, Nils Ros\nOrdförande: Karin Alm\nJusteras: Eva Lind\n",
        "Vid protokollet Justeras\nNILS ROS KARIN ALM EVA LIND\n",
    ],
)
def test_labels_and_names_that_lost_their_columns_keep_their_order(end: str) -> None:
    assert signed(ITEMS + end) == ALL


def test_who_adjusts_may_be_written_with_the_surname_first() -> None:
    assert signed("Protokolljusterare: Alm Karin och Lind Eva\n\n" + ITEMS) == {
        ("Karin Alm", "chair"),
        ("Eva Lind", "adjuster"),
    }


def test_who_kept_the_minutes_signs_as_secretary() -> None:
    end = "Nils Ros, protokollförare\nKarin Alm, ordförande\nEva Lind, justerare\n"
    assert signed(ITEMS + end) == ALL


def test_a_sentence_may_tell_who_adjusted_electronically() -> None:
    end = "Protokollet är justerat digitalt av Karin Alm och Eva Lind\n"
    assert signed(ITEMS + end) == {("Karin Alm", "chair"), ("Eva Lind", "adjuster")}


def test_a_label_with_its_name_is_none_of_the_name_above() -> None:
    front = "Övriga närvarande   Jurist Olga Ros\n                    Nämndsekreterare Nils Ros\n\n"
    assert ("Jurist Olga Ros", "secretary") not in signed(front + ITEMS)
