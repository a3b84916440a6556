"""Who signed. People are invented."""

import pytest

from loaders.minutes.lines.outline import outline
from loaders.minutes.record import Attendee, Found
from loaders.minutes.signing.closing import signatures
from loaders.text import Text

ITEMS = "1. Öppnande\nKarin öppnade mötet.\n\n2. Avslut\nMötet slutade.\n\n"
ALL = {("Nils Ros", "secretary"), ("Karin Alm", "chair"), ("Eva Lind", "adjuster")}


def signed(text: str) -> set[tuple[str, str]]:
    layout = outline(Text(text))
    found = signatures(layout)
    for signature in found:
        assert layout.text.quote(signature.name.spans) == signature.name.value
    return {(signature.name.value, signature.role) for signature in found}


@pytest.mark.parametrize(
    "end",
    [
        "Vid protokollet    Ordförande    Justeras\n\n______     ______    ______\nNils Ros    Karin Alm    Eva Lind",
        "Sekreterare\nNils Ros\n\nOrdförande\nKarin Alm\n\nJusterare\nEva Lind",
        "Vid pennan: Nils Ros\nOrdförande: Karin Alm\nProtokolljusterare: Eva Lind (M)",
        "Sekreterare\tOrdförande\tJusterare\n______\t______\t______\nNils Ros\tKarin Alm\tEva Lind",
        "Vid protokollet\n\nNils Ros\n\n\nKarin Alm           Eva Lind\nOrdförande          Justerare",
        "Underskrifter\nNils Ros\nSekreterare\nKarin Alm\nOrdförande\nEva Lind\nJusterare",
    ],
)
def test_names_stand_under_beside_or_above_their_roles(end: str) -> None:
    assert signed(ITEMS + end) == ALL


def test_the_cover_names_those_who_sign() -> None:
    cover = (
        "Miljönämnden\nBeslutande\nKarin Alm (S)\n\nPlats och tid för justering Digitalt\n\nSekreterare   Nils Ros  "
        "        Paragrafer § 1-2\n\n"
        "Ordförande    Karin Alm (S)\n\nProtokolljusterare Eva Lind (V)\n\n"
    )
    assert signed(cover + ITEMS) == ALL


def test_a_label_without_name_takes_none_from_the_next_label() -> None:
    cover = "Miljönämnden\nSekreterare            Paragrafer § 1\n\nOrdförande    Karin Alm\n\n"
    assert signed(cover + ITEMS) == {("Karin Alm", "chair")}


def test_a_sentence_of_the_cover_tells_with_the_lists_spelling() -> None:
    cover = (
        "Direktionens protokoll\nNärvarande\nKarin Alm, ordförande\nPer-Ola Ekdahl\n\nJustering och sekreterare\n"
        "Att jämte ordförande Karin Alm justera protokollet valdes Per-Ola Ekdal Sekreterare är Nils Ros.\n\n"
    )
    found = {(s.name.value, s.role) for s in signatures(outline(Text(cover + ITEMS)))}
    assert found == {("Karin Alm", "chair"), ("Per-Ola Ekdahl", "adjuster"), ("Nils Ros", "secretary")}


def test_electronic_signatures_alone_take_roles_from_the_attendance() -> None:
    layout = outline(
        Text(ITEMS + "Undertecknat    av följande personer\n\nKARIN ALM\nDatum: 2024-01-02\n\nEva Maria Lind\n")
    )
    attended = tuple(
        Attendee(Found(name, (), "test"), "present", "member", role=Found(role, (), "test") if role else None)
        for name, role in (("Karin Alm", "ordförande"), ("Eva Lind", None))
    )
    found = {(signature.name.value, signature.role) for signature in signatures(layout, attended)}
    assert found == {("Karin Alm", "chair"), ("Eva Lind", "adjuster")}


def test_legal_names_in_capitals_are_those_of_the_list() -> None:
    layout = outline(
        Text(ITEMS + "Undertecknat av\n\nKARIN MARIA ALM\nOrdförande\nEVA LIND\nJusterare\nOLA ROS\nJusterare\n")
    )
    attended = tuple(Attendee(Found(name, (), "test"), "present", "member") for name in ("Karin Alm", "Eva Lind"))
    found = {(signature.name.value, signature.role) for signature in signatures(layout, attended)}
    assert found == {("Karin Alm", "chair"), ("Eva Lind", "adjuster"), ("Ola Ros", "adjuster")}


def test_names_above_the_trace_of_an_electronic_identity_sign() -> None:
    trace = "Signerat med Svenskt BankID 2024-05-02 09:35"
    layout = outline(Text(ITEMS + f"\nKARIN ALM Sverige\n{trace}\n\nEva Maria Lind Sverige\n{trace}\n"))
    attended = tuple(
        Attendee(Found(name, (), "test"), "present", "member", role=Found(role, (), "test"))
        for name, role in (("Karin Alm", "ordförande"), ("Eva Lind", "sekreterare"))
    )
    found = {(signature.name.value, signature.role) for signature in signatures(layout, attended)}
    assert found == {("Karin Alm", "chair"), ("Eva Lind", "secretary")}


def test_the_last_member_of_a_list_does_not_sign_by_the_label_of_the_next() -> None:
    cover = "Fiskenämnden\n2024-03-04\n\nBeslutande\nKarin Alm (S)\nEva Lind\n\nSekreterare\nNils Ros\n\n"
    assert ("Eva Lind", "secretary") not in signed(cover + "§ 1 Taxa\nBeslut\nTaxan antas.\n")


def test_minutes_without_signatures_have_none() -> None:
    assert signed(ITEMS) == set()


def test_names_that_stand_over_the_first_labels_are_no_text_of_the_last_item() -> None:
    text = ITEMS + "Nils Ros          Karin Alm          Eva Lind\nSekreterare       Ordförande         Justerare\n"
    assert signed(text) == ALL
    assert not any("Nils" in line.text for line in outline(Text(text)).items[-1].lines)


def test_a_caption_in_small_letters_tells_who_of_the_adjusters_is_chair() -> None:
    end = (
        "Vid protokollet        Justeras\n\n"
        "Nils Ros               Karin Alm               Eva Lind\n"
        "                       ordförande\n"
    )
    assert signed(ITEMS + end) == ALL


def test_a_title_behind_the_name_tells_who_of_the_adjusters_is_chair() -> None:
    assert signed(ITEMS + "Vid protokollet\n\nNils Ros\n\nJusteras\n\nKarin Alm, ordförande       Eva Lind\n") == ALL


def test_notes_may_say_who_kept_them() -> None:
    assert signed(ITEMS + "Anteckningar förda av Nils Ros\n") == {("Nils Ros", "secretary")}


def test_two_who_attended_may_sign_on_one_line_with_nothing_between_them() -> None:
    layout = outline(Text(ITEMS + "Vid protokollet: Nils Ros\n\nJusteras: Karin Alm Eva Lind\n"))
    listed = [Attendee(Found(name, (), "test"), "present", "member") for name in ("Karin Alm", "Eva Lind")]
    found = signatures(layout, listed)
    assert [(s.name.value, layout.text.quote(s.name.spans), s.role) for s in found] == [
        ("Nils Ros", "Nils Ros", "secretary"),
        ("Karin Alm", "Karin Alm", "adjuster"),
        ("Eva Lind", "Eva Lind", "adjuster"),
    ]


@pytest.mark.parametrize("captions", ["ordförande                justerare", "Ordförande", "ordförande"])
def test_captions_below_those_who_adjust_leave_the_secretary_to_the_label_above(captions: str) -> None:
    end = f"Vid protokollet\n\nNils Ros\n\nJusteras\n\nKarin Alm                 Eva Lind\n{captions}\n"
    assert signed(ITEMS + end) == ALL


def test_labels_in_small_letters_may_all_stand_below_their_names() -> None:
    end = "Underskrifter\nNils Ros\nsekreterare\nKarin Alm\nordförande\nEva Lind\njusterare"
    assert signed(ITEMS + end) == ALL
