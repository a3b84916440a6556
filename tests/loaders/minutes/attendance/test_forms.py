"""Rarer forms of lists of people. All people and bodies here are invented."""

from loaders.minutes.attendance.attendance import attendance
from loaders.minutes.layout import ItemPart, Layout
from loaders.minutes.record import Attendee, Found, Head
from loaders.text import Text


def listed(front: str, items: tuple[str, ...] = ()) -> dict[str, Attendee]:
    text = Text(front)
    parts = tuple(ItemPart(number, Found("Rubrik", (), "test"), None, ()) for number in items)
    people = attendance(Layout(text, (), text.lines, parts, (), ()), Head())
    return {person.name.value: person for person in people}


def values(person: Attendee) -> tuple[str | None, ...]:
    """Organisation, party and role."""
    return tuple(found.value if found else None for found in (person.organisation, person.party, person.role))


def test_people_may_be_listed_by_given_names_alone() -> None:
    assert list(listed("Närvarande: Anna, Bo, Cecilia och Dan")) == ["Anna", "Bo", "Cecilia", "Dan"]


def test_initials_in_parentheses_are_no_employer() -> None:
    assert values(listed("Närvarande: Anna Ek (AE), Bo Lind (BL)")["Bo Lind"]) == (None, None, None)


def test_groups_are_led_by_whom_they_come_from() -> None:
    people = listed("Från Region Skåne: Anna Ek, Bo Lind\nFrån Kävlinge kommun: Cecilia Ros (sekreterare)")
    assert [values(p)[0] for p in people.values()] == ["Region Skåne", "Region Skåne", "Kävlinge kommun"]


def test_a_sentence_may_say_who_was_at_the_meeting() -> None:
    people = listed("Anna Ek, Digg, Bo Lind, Skolverket och Cecilia Ros, Skatteverket deltog i mötet.")
    assert [values(p)[0] for p in people.values()] == ["Digg", "Skolverket", "Skatteverket"]


def test_a_seat_or_role_may_stand_before_each_name() -> None:
    people = listed(
        "Beslutande\nOrdförande\tAnna Ek (S)\n2:e vice ordförande\tBo Lind (M)\n"
        "Ledamot\tCecilia Ros (C)\nErsättare\tDan Holm (S)"
    )
    assert [p.seat for p in people.values()] == ["member", "member", "member", "substitute"]
    assert [values(p)[2] for p in people.values()] == ["ordförande", "2:e vice ordförande", None, None]


def test_short_forms_of_roles_are_written_out() -> None:
    people = listed(
        "Närvarande\nAnna Ek (S), ordf\nBo Lind (M), v. ordf.\nCecilia Ros (V), 2:e v ordf\nDan Holm, sekr."
    )
    roles = [values(p)[2] for p in people.values()]
    assert roles == ["ordförande", "vice ordförande", "2:e vice ordförande", "sekreterare"]


def test_bullets_and_dashes_part_names_and_employers() -> None:
    people = listed("Medverkande\n- Anna Ek, SKR\n- Bo Lind - Inera AB\n* Cecilia Ros – Försäkringskassan")
    assert [values(p)[0] for p in people.values()] == ["SKR", "Inera AB", "Försäkringskassan"]


def test_the_left_margin_may_hold_the_rest_of_a_label() -> None:
    people = listed("Övriga           Anna Ek, kanslichef\nnärvarande       Bo Lind, ekonom, §§ 3-4", ("3", "4", "5"))
    assert [(p.seat, p.items) for p in people.values()] == [("other", ()), ("other", ("3", "4"))]


def test_who_takes_notes_is_secretary_and_who_convenes_has_that_role() -> None:
    people = listed("Närvarande: Anna Ek (Ale kommun, sammankallande), Bo Lind (Tjörns kommun)\nAntecknar: Bo Lind")
    assert [values(p)[2] for p in people.values()] == ["sammankallande", "sekreterare"]


def test_a_short_role_may_stand_in_the_margin() -> None:
    people = listed(
        "Närvarande ledamöter\nOrdförande     Anna Ek        M\nVice ordf      Bo Lind        S\n"
        "Ledamöter      Eva Ros        C\n"
    )
    assert [values(p)[1:] for p in people.values()] == [("M", "ordförande"), ("S", "vice ordförande"), ("C", None)]


def test_who_is_appointed_to_adjust_ends_the_list() -> None:
    people = listed("Övriga deltagande:   Anna Ek, miljöchef, Bo Lind, sekreterare\n\nUtsedd att justera:  Tor Ceder\n")
    assert [values(p) for p in people.values()] == [(None, None, "miljöchef"), (None, None, "sekreterare")]


def test_who_is_listed_among_the_members_of_a_group_for_one_item_is_a_guest() -> None:
    people = listed(
        "Deltagare\nAnna Ek, Timrå kommun\nBo Lind, Ånge kommun\nCia Ros, vd Vattenparken (punkt 3)", ("1", "2", "3")
    )
    guest = people["Cia Ros"]
    assert (guest.status, guest.seat, guest.items) == ("present", "other", ("3",))
    assert people["Anna Ek"].seat == "member"


def test_a_member_of_a_party_that_is_there_for_one_item_is_no_guest() -> None:
    people = listed("Närvarande\nAnna Ek (S)\nBo Lind (M)\nCia Ros (C), § 3", ("1", "2", "3"))
    assert (people["Cia Ros"].status, people["Cia Ros"].seat) == ("partial", "member")


def test_items_beside_the_chairs_label_bound_no_presence() -> None:
    people = listed(
        "Beslutande\nAnna Ek (S), ordförande §§ 1-2\nBo Lind (M), ordförande § 3\n\n"
        "Underskrifter\nOrdförande\nAnna Ek (S) §§ 1-2\nBo Lind (M) § 3",
        ("1", "2", "3"),
    )
    assert [person.status for person in people.values()] == ["present", "present"]


def test_a_member_for_whom_two_served_all_items_is_absent() -> None:
    front = "Tjänstgörande ersättare:\nAnna Ek (M) ersätter Bo Lind (M), §§ 1-2\nCia Ros (M) ersätter Bo Lind (M), § 3"
    assert listed(front, ("1", "2", "3"))["Bo Lind"].status == "absent"
    assert listed(front, ("1", "2", "3", "4"))["Bo Lind"].status == "partial"


def test_municipalities_behind_names_without_a_comma_are_no_surnames() -> None:
    people = listed("Deltagare Karin Alm Ånge Eva Lind Timrå Bo Ask Sollefteå")
    assert {name: values(person)[0] for name, person in people.items()} == {
        "Karin Alm": "Ånge", "Eva Lind": "Timrå", "Bo Ask": "Sollefteå",
    }  # fmt: skip
    assert list(listed("Deltagare: Anna Ek Berg, Bo Ask, Eva Lind")) == ["Anna Ek Berg", "Bo Ask", "Eva Lind"]
