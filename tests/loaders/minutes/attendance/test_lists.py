"""Lists of people in the layouts that minutes have. All people and bodies here are invented."""

import pytest

from loaders.minutes.attendance.attendance import attendance
from loaders.minutes.layout import ItemPart, Layout
from loaders.minutes.record import Attendee, Found, Head
from loaders.text import Text


def listed(front: str, items: tuple[str, ...] = ()) -> dict[str, Attendee]:
    """The attendees of minutes that begin with `front`, by name; `items` are the numbers of the items below it."""
    text = Text(front + "\n" + "\n".join(f"{number}. Rubrik" for number in items))
    lines = [line for line in text.lines if line.start <= len(front)]
    heads = [line for line in text.lines if line.start > len(front) and line.text]
    parts = tuple(
        ItemPart(number, Found("Rubrik", text.spans(line.end - 6, line.end), "test"), None, ())
        for number, line in zip(items, heads, strict=True)
    )
    people = attendance(Layout(text, (), tuple(lines), parts, (), ()), Head())
    for person in people:
        for found in (person.name, person.party, person.organisation):
            if found is not None:
                assert letters(text.quote(found.spans)) == letters(found.value)
    return {person.name.value: person for person in people}


def letters(value: str) -> str:
    """Letters and digits alone, folded."""
    return "".join(c for c in value.casefold() if c.isalnum())


def values(person: Attendee) -> tuple[str | None, ...]:
    """Organisation, party and role."""
    return tuple(found.value if found else None for found in (person.organisation, person.party, person.role))


def test_a_label_says_who_was_there_and_who_was_not() -> None:
    people = listed(
        "Deltagare\nKarin Alm Botkyrka kommun\n\nFrånvarande\nNils Ros Salems kommun\n\nGäster\nEva Lind, SMHI"
    )
    assert [(p.status, p.seat) for p in people.values()] == [
        ("present", "member"),
        ("absent", "member"),
        ("present", "other"),
    ]


def test_a_municipality_stands_after_the_name_without_a_comma() -> None:
    people = listed("Deltagare\nKarin Alm Botkyrka kommun\nRolf Ek Södertälje kommun, ordförande")
    assert values(people["Karin Alm"]) == ("Botkyrka kommun", None, None)
    assert values(people["Rolf Ek"]) == ("Södertälje kommun", None, "ordförande")


def test_items_in_the_list_are_kept_as_printed() -> None:
    people = listed(
        "Övriga deltagare\nPer Dal Svenska Kraftnät, punkt 9\nIda Ros Länsstyrelsen, p. 3-5 och 7", ("1", "2")
    )
    assert people["Per Dal"].items == ("9",)
    assert people["Ida Ros"].items == ("3", "4", "5", "7")
    assert values(people["Per Dal"])[0] == "Svenska Kraftnät"


@pytest.mark.parametrize(
    ("printed", "party"),
    [
        ("Anna Ek (S)", "S"),
        ("Anna Ek (kd)", "KD"),
        ("(C) Anna Ek", "C"),
        ("Anna Ek, ordförande (M)", "M"),
        ("Anna Ek (KB)", "KB"),
        ("Anna Ek (fp)", "FP"),
    ],
)
def test_a_party_stands_before_or_after_the_name(printed: str, party: str) -> None:
    people = listed(f"Ledamöter\n{printed}\nBo Al (S)\nCia Ros (M)\nDan Lund (V)")
    assert values(people["Anna Ek"])[1] == party


def test_letters_after_a_guest_are_an_employer() -> None:
    people = listed("Ledamöter\nBo Al (S)\nCia Ros (M)\nDan Lund (V)\nÖvriga närvarande\nAnna Ek (EY) ärende 1-3")
    assert values(people["Anna Ek"])[:2] == ("EY", None)
    assert people["Anna Ek"].items == ("1", "2", "3")


def test_a_serving_substitute_makes_the_member_absent_or_partial() -> None:
    people = listed(
        "Ledamöter\nAnna Ek (S)\nBo Al (M)\nTjänstgörande ersättare\nCia Ros (S) för Dan Lund (S)\n"
        "Eva Holm (M) ersätter Bo Al (M) § 12\n"
        "Ersättare\nEva Holm (M)",
        ("11", "12", "13"),
    )
    assert people["Cia Ros"].seat == "serving_substitute"
    assert (people["Dan Lund"].status, people["Dan Lund"].seat, values(people["Dan Lund"])[1]) == (
        "absent",
        "member",
        "S",
    )
    assert people["Bo Al"].status == "partial"
    assert (people["Eva Holm"].status, people["Eva Holm"].seat, people["Eva Holm"].items) == (
        "present",
        "serving_substitute",
        ("12",),
    )


def test_serving_is_said_behind_the_substitute() -> None:
    people = listed(
        "Ersättare\nAnna Ek (S), Motala, tjänstgörande 38–40 §§\nBo Al (M), Vadstena\nCia Ros (V) tjg ers",
        ("37", "38", "39", "40"),
    )
    assert [p.seat for p in people.values()] == ["serving_substitute", "substitute", "serving_substitute"]
    assert people["Anna Ek"].items == ("38", "39", "40")
    assert values(people["Bo Al"]) == ("Vadstena", "M", None)


def test_a_member_who_left_or_came_late_is_partial() -> None:
    people = listed(
        "Närvarande\nAnna Ek, Sunne kommun (t.o.m. punkt 2)\nBo Al, SKR (anslöt senare)\nCia Ros, SCB från kl 10.15",
        ("1", "2", "3"),
    )
    assert people["Anna Ek"].items == ("1", "2")
    assert [p.status for p in people.values()] == ["partial"] * 3
    come = listed("Närvarande: Anna Ek (ankom 14.30), Bo Al (sen ankomst), Cia Ros (avgick 16.00)")
    assert [p.status for p in come.values()] == ["partial"] * 3


def test_a_chair_who_changes_has_attended_all_that_they_chaired() -> None:
    people = listed(
        "Ledamöter\nAnna Ek (S), Vice ordförande §§ 46-\n50, Ordförande §§ 51-53\nBo Al (M), Ordförande §§ 46-50"
    )
    assert (people["Anna Ek"].status, len(people["Anna Ek"].items)) == ("present", 8)
    assert values(people["Anna Ek"])[2] == "vice ordförande, ordförande"
    assert (people["Bo Al"].status, people["Bo Al"].items) == ("present", ("46", "47", "48", "49", "50"))


def test_a_chair_of_paragraphs_that_another_file_holds_was_at_the_meeting() -> None:
    people = listed(
        "Ledamöter\nAnna Ek (S), Ordförande §§ 46-50\nBo Al (M), Ordförande §§ 51-59\n"
        "Cia Ros (S) för Anna Ek (S) §§ 51-59",
        ("54",),
    )
    assert people["Anna Ek"].status == "partial"


def test_several_people_share_an_organisation() -> None:
    people = listed("Deltagare:\nAnna Ek, Bo Al, Digg\nCia Ros och Dan Lund, Region Skåne (p. 4)")
    assert [values(p)[0] for p in people.values()] == ["Digg", "Digg", "Region Skåne", "Region Skåne"]
    assert people["Cia Ros"].items == ("4",)


def test_organisations_lead_their_people_in_running_text() -> None:
    people = listed("Deltagare\nDigg: Anna Ek, Bo Al, Lantmäteriet: Cia\nRos, E-\nhälsomyndigheten: Dan Lund")
    assert [values(p)[0] for p in people.values()] == ["Digg", "Digg", "Lantmäteriet", "E-hälsomyndigheten"]


def test_a_list_runs_on_over_lines_after_its_label() -> None:
    people = listed(
        "Närvarande: Anna Ek, Krokoms kommun (ordf.), Bo Al, Bergs kommun, Cia\n"
        "Ros, Åre kommun samt Dan Näs Lund, Bräcke\nkommun"
    )
    assert [values(p)[0] for p in people.values()] == ["Krokoms kommun", "Bergs kommun", "Åre kommun", "Bräcke kommun"]
    assert values(people["Anna Ek"])[2] == "ordförande"


def test_a_table_has_name_organisation_and_role() -> None:
    people = listed(
        "Närvarande\tOrganisation\tMötesroll\nAnna Ek\tMetagis\tOrdförande\nØystein Dal\tDIFI (Norge)\n"
        "Bo Al\tHage Consulting (på uppdrag av DIGG)"
    )
    assert values(people["Anna Ek"]) == ("Metagis", None, "ordförande")
    assert values(people["Øystein Dal"])[0] == "DIFI (Norge)"
    assert values(people["Bo Al"])[0] == "Hage Consulting"


def test_officials_have_a_title_and_perhaps_a_unit() -> None:
    people = listed(
        "Tjänstepersoner\nAnna Ek, biträdande kommundirektör\nBo Al, verksamhetschef Service, § 92\n"
        "Cia Ros, säkerhets- och beredskapschef\n"
        "Dan Lund, samordnare, räddnings- & krisenheten, Tranås kommun\n"
        "Eva Holm, ekonomichef och chef stödavdelningen\nFia Dahl Processledare Ungdomsspåret"
    )
    assert values(people["Anna Ek"])[2] == "biträdande kommundirektör"
    assert values(people["Bo Al"]) == ("Service", None, "verksamhetschef")
    assert values(people["Cia Ros"])[2] == "säkerhets- och beredskapschef"
    assert values(people["Dan Lund"]) == ("Tranås kommun", None, "samordnare, räddnings- & krisenheten")
    assert values(people["Eva Holm"])[2] == "ekonomichef och chef stödavdelningen"
    assert values(people["Fia Dahl"]) == (None, None, "processledare Ungdomsspåret")


def test_union_representatives_stand_apart() -> None:
    people = listed("Fackliga företrädare\nAnna Ek, Kommunal\nBo Al; Vision")
    assert [(p.seat, values(p)[0]) for p in people.values()] == [("other", "Kommunal"), ("other", "Vision")]


def test_the_cover_names_the_secretary() -> None:
    people = listed(
        "Beslutande\nAnna Ek (S), ordförande\nÖvriga närvarande\nBo Al, utvecklingsledare\n"
        "Cia Ros, kommunsekreterare\n\nSekreterare   Bo Al       Paragrafer § 1-9\n"
    )
    assert values(people["Bo Al"])[2] == "utvecklingsledare, sekreterare"
    assert people["Bo Al"].items == ()


def test_somebody_listed_twice_is_one_attendee() -> None:
    people = listed("Ledamöter\nAnna Ek (S)\nErsättare\nBo Al (V)\nBo Al (v)")
    assert list(people) == ["Anna Ek", "Bo Al"]


def test_a_list_of_organisations_names_nobody() -> None:
    assert listed("Närvarande: Bolagsverket, Digg, Havs- och vattenmyndigheten, Sambruk") == {}
    assert listed("Närvarande: 39 medlemmar enligt närvarolistan.") == {}


def test_a_sentence_ends_the_list() -> None:
    people = listed(
        "Deltagare\nAnna Ek, SKR\n\nTyvärr missade vi att anteckna exakt vilka som var närvarande i mötet.\n"
        "Bo Al ringde senare."
    )
    assert list(people) == ["Anna Ek"]


def test_text_that_ran_together_is_cut_at_its_labels() -> None:
    front = (
        "1 Protokoll från förbundsstyrelsens sammanträde torsdag 12 november 1998 i Varberg Ledamöter "
        "Anna Ek (m), Halmstad, ordförande "
        "Bo Al (s), Varberg Cia Ros (c), Falkenberg Ersättare Dan Lund (m), Laholm, (tjänstgörande) "
        "Eva Holm (mp), Halmstad Sekreterare "
        "Fia Dahl, KF Övriga Göte Berg, KF"
    )
    people = listed(front)
    assert [p.seat for p in people.values()] == ["member"] * 3 + ["serving_substitute", "substitute", "other", "other"]
    assert values(people["Fia Dahl"]) == ("KF", None, "sekreterare")


def test_a_list_that_lost_its_label_is_known_by_its_entries() -> None:
    people = listed("Plats Stadshuset, Tranås\nAnna Ek, Aneby kommun\nBo Al, Kinda kommun\nCia Ros, Ydre kommun")
    assert [values(p)[0] for p in people.values()] == ["Aneby kommun", "Kinda kommun", "Ydre kommun"]


@pytest.mark.parametrize("said", [", ekonomichef Habo kommun", " (Norrdal Vatten)", ", Habo"])
def test_a_surname_may_be_spelled_as_an_abbreviation_is(said: str) -> None:
    front = f"Deltagare:\nAnna Ek, Flens kommun\nSanna Vik{said}\n\nDessutom deltog: Bo Lind, vik. rektor\n"
    assert list(listed(front)) == ["Anna Ek", "Sanna Vik", "Bo Lind"]


def test_an_abbreviated_title_with_a_capital_is_no_name() -> None:
    assert list(listed("Deltagare:\nAnna Ek, Flen\nVik. rektor Bo Lind, Flen\n")) == ["Anna Ek", "Bo Lind"]
