"""Traces of electronic signing, on the cover or at the end. People are invented."""

import pytest

from loaders.minutes.lines.outline import outline
from loaders.minutes.record import Attendee, Found
from loaders.minutes.signing.closing import signatures
from loaders.text import Text

ITEMS = "1. Öppnande\nKarin öppnade mötet.\n\n2. Avslut\nMötet slutade.\n\n"


def attendee(name: str, role: str | None = None) -> Attendee:
    return Attendee(Found(name, (), "test"), "present", "member", role=Found(role, (), "test") if role else None)


PEOPLE = (attendee("Nils Ros"), attendee("Karin Alm", "ordförande"), attendee("Eva Lind"))
SECRETARY = (attendee("Nils Ros", "nämndsekreterare"), *PEOPLE[1:])
ALL = {("Nils Ros", "secretary"), ("Karin Alm", "chair"), ("Eva Lind", "adjuster")}


def signed(text: str, people: tuple[Attendee, ...] = PEOPLE) -> set[tuple[str, str]]:
    return {(s.name.value, s.role) for s in signatures(outline(Text(text)), people)}


def test_a_stamp_says_below_each_name_what_its_bearer_signs_as() -> None:
    stamps = (
        "Dokumentet har undertecknats elektroniskt av:\n\n"
        "NAMN: NILS ROS                NAMN: KARIN ALM              NAMN: EVA LIND\n"
        "TITEL: Sekreterare            TITEL: Ordförande            TITEL: Justerare\n"
        "DATUM: 2022-03-30 08:11       DATUM: 2022-03-29 17:40      DATUM: 2022-03-29 15:02\n"
        "Signerat med BankID           Signerat med BankID          Signerat med BankID\n"
    )
    assert signed(ITEMS + stamps) == ALL


@pytest.mark.parametrize(
    "lead", ["Digitalt signerat av:", "Protokollet har signerats elektroniskt av", "Elektroniska signaturer"]
)
def test_names_with_day_and_hour_below_a_sentence_of_signing(lead: str) -> None:
    trace = f"{lead}\nNils Ros 2021-03-08 09:12\nKarin Alm 2021-03-09 10:02\nEva Lind 2021-03-09 14:33\n\n"
    assert signed("Justerare: Eva Lind\n\n" + trace + ITEMS, SECRETARY) == ALL
    assert signed(ITEMS + trace, SECRETARY) == ALL


def test_labels_in_one_row_end_the_last_item() -> None:
    labels = "Protokollförare          Ordförande           Justerat\n"
    labels += "Nils Ros                 Karin Alm            Eva Lind\n"
    assert signed(ITEMS + labels) == ALL


def test_labels_in_small_letters_below_their_names() -> None:
    row = "Karin Alm            Eva Lind             Nils Ros\nordförande           justerare            sekreterare\n"
    assert signed(ITEMS + row) == ALL
