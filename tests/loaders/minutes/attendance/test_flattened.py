"""Lists of people on lines that ran together. All people are invented."""

from loaders.minutes.reader import read_minutes
from loaders.minutes.record import Attendee, MinutesRecord
from loaders.text import Text

ITEMS = (
    "§ 1 Dagordning Beslut Dagordningen godkänns utan ändringar och tillägg. Protokollet från det föregående "
    "sammanträdet läggs till handlingarna. § 2 Bokslut Beslut Bokslutet läggs till handlingarna. Förvaltningen har "
    "sammanställt utfallet för året, som visar ett överskott."
)


def record(front: str, end: str = "") -> MinutesRecord:
    return read_minutes(Text(f"1 Boda kommun Kommunstyrelsen Protokoll 2022-11-08 {front} {ITEMS} {end}"))


def listed(front: str, end: str = "") -> dict[str, Attendee]:
    return {p.name.value: p for p in record(front, end).attendance}


def seats(front: str) -> dict[str, str]:
    return {name: person.seat for name, person in listed(front).items()}


def organisations(front: str) -> dict[str, str | None]:
    return {name: p.organisation.value if p.organisation else None for name, p in listed(front).items()}


def roles(front: str) -> dict[str, str | None]:
    return {name: p.role.value if p.role else None for name, p in listed(front).items()}


def test_of_columns_of_members_and_those_who_serve_only_those_serve_who_do_for_somebody() -> None:
    assert seats(
        "Beslutande Ledamöter Tjänstgörande ersättare Anna Ek (C), ordförande Bo Lind (M) för Cilla Ros (M) "
        "Dan Alm (S) Eva Sund (S) för Filip Gran (S) Gun Hed (L) Övriga närvarande Hans Lo, kommunchef"
    ) == {
        "Anna Ek": "member",
        "Bo Lind": "serving_substitute",
        "Cilla Ros": "member",
        "Dan Alm": "member",
        "Eva Sund": "serving_substitute",
        "Filip Gran": "member",
        "Gun Hed": "member",
        "Hans Lo": "other",
    }


def test_rows_of_a_member_a_substitute_and_an_official() -> None:
    assert seats(
        "Ledamöter Ersättare Tjänstemän Anna Ek, S, ordf Bo Lind, S Cilla Ros, stadsarkitekt "
        "Dan Alm, M Eva Sund, M, tjg Filip Gran, ekonom Gun Hed, L"
    ) == {
        "Anna Ek": "member",
        "Bo Lind": "substitute",
        "Cilla Ros": "other",
        "Dan Alm": "member",
        "Eva Sund": "serving_substitute",
        "Filip Gran": "other",
        "Gun Hed": "member",
    }


def test_those_who_do_not_serve_are_substitutes() -> None:
    front = "Beslutande Anna Ek (S), Bo Lind (M), Cilla Ros (C) Ej tjänstgörande Dan Alm (C) ersättare Eva Sund (V)"
    assert seats(front)["Dan Alm"] == seats(front)["Eva Sund"] == "substitute"


def test_a_title_before_a_lead_is_that_of_the_person_before_it() -> None:
    front = "Deltagare Sala kommun: Anna Ek, IT-chef Habo kommun: Bo Lind, utvecklingsledare Inera: Cilla Ros"
    assert organisations(front) == {"Anna Ek": "Sala kommun", "Bo Lind": "Habo kommun", "Cilla Ros": "Inera"}
    assert roles(front) == {"Anna Ek": "IT-chef", "Bo Lind": "utvecklingsledare", "Cilla Ros": None}


def test_titles_with_a_capital_stand_before_the_names_that_follow() -> None:
    front = (
        "Närvarande Anna Ek (S), Bo Lind (M), Cilla Ros (C) Övriga Förbundsdirektör Dan Alm Ekonomichef Eva Sund, § 2"
    )
    assert {name: roles(front)[name] for name in ("Dan Alm", "Eva Sund")} == {
        "Dan Alm": "förbundsdirektör",
        "Eva Sund": "ekonomichef",
    }


def test_letters_by_which_somebody_is_called_are_no_part_of_an_organisation() -> None:
    front = "Deltagare: Anna Ek, Hjo kommun AE Bo Lind, Skövde VA BL (del av mötet) Cilla Ros, Karlsborgs kommun CR"
    assert organisations(front) == {"Anna Ek": "Hjo kommun", "Bo Lind": "Skövde VA", "Cilla Ros": "Karlsborgs kommun"}
    assert listed(front)["Bo Lind"].status == "partial"


def test_a_substitute_after_a_comma_begins_no_list() -> None:
    front = "Närvarande Anna Ek, Habo kommun (C) Bo Lind, Sala kommun (M), ersättare för Dan Alm (M) Cilla Ros, Digg"
    assert seats(front)["Bo Lind"] == "serving_substitute"
    assert seats(front)["Cilla Ros"] == "member"


def test_a_municipality_whose_name_begins_like_a_label_ends_no_list() -> None:
    front = "Ledamöter\nHabo (M) Anna Ek\nTidaholm (L) Bo Lind\n"
    people = read_minutes(
        Text(f"Direktionen\nProtokoll 2022-11-08\n{front}\n§ 1\nDagordning\n\n§ 2\nBokslut\n")
    ).attendance
    assert [(p.name.value, p.organisation and p.organisation.value) for p in people] == [
        ("Anna Ek", "Habo"),
        ("Bo Lind", "Tidaholm"),
    ]


def test_labels_of_signatures_may_stand_behind_all_names_at_the_end() -> None:
    front = "Närvarande Anna Ek (S), Bo Lind (M), Cilla Ros (C) Justerare: Bo Lind"
    for end in (
        "Anna Ek Bo Lind Cilla Ros ordförande justerare sekreterare",
        "........................ ........................ Anna Ek Bo Lind Cilla Ros Ordförande Justerare Sekreterare",
    ):
        found = record(front, end)
        assert {(s.name.value, s.role) for s in found.signatures} == {
            ("Anna Ek", "chair"),
            ("Bo Lind", "adjuster"),
            ("Cilla Ros", "secretary"),
        }
        assert found.items[-1].heading.value == "Bokslut"


def test_stamps_of_signing_on_one_line() -> None:
    front = "Närvarande Anna Ek (S), ordförande Bo Lind (M) Övriga Cilla Ros, nämndsekreterare"
    end = (
        "Detta dokument har undertecknats elektroniskt av: NAMN: ANNA EK NAMN: BO LIND NAMN: CILLA ROS DATUM: "
        "2022-03-30 08:11 DATUM: 2022-03-29 17:40 DATUM: 2022-03-29 15:02 Signerat med BankID"
    )
    assert {(s.name.value, s.role) for s in record(front, end).signatures} == {
        ("Anna Ek", "chair"),
        ("Bo Lind", "adjuster"),
        ("Cilla Ros", "secretary"),
    }


def test_municipalities_before_names_without_any_sign_between() -> None:
    front = (
        "Närvarande: Sollefteå Anna Ek kommunchef Kramfors Bo Lind kommundirektör "
        "Ånge Cilla Ros kommunchef (t.o.m. p 1)"
    )
    assert organisations(front) == {"Anna Ek": "Sollefteå", "Bo Lind": "Kramfors", "Cilla Ros": "Ånge"}
    assert roles(front) == {"Anna Ek": "kommunchef", "Bo Lind": "kommundirektör", "Cilla Ros": "kommunchef"}
    assert listed(front)["Cilla Ros"].items == ("1",)


def test_titles_of_those_who_chair_stand_before_their_names() -> None:
    front = (
        "Ordförande Anna Ek (C) 1:e vice ordförande Bo Lind (M) 2:e vice ordförande Cilla Ros (S) Ledamöter Dan Alm (S)"
    )
    assert roles(front) == {
        "Anna Ek": "ordförande",
        "Bo Lind": "1:e vice ordförande",
        "Cilla Ros": "2:e vice ordförande",
        "Dan Alm": None,
    }


def test_a_paragraph_before_the_next_list_is_of_somebody_in_the_list() -> None:
    front = "Beslutande Anna Ek (M), Bo Lind (S) ersätter Cilla Ros (C) § 2 Ersättare Dan Alm (L) § 1, Eva Sund (V)"
    assert listed(front)["Bo Lind"].items == ("2",)
    assert seats(front)["Dan Alm"] == seats(front)["Eva Sund"] == "substitute"
    assert [item.number for item in record(front).items] == ["1", "2"]


def test_rows_with_parties_and_two_marks() -> None:
    front = (
        "Ledamöter Närvarande Tjänstgörande Anna Ek M ordf. Ja Ja Bo Lind S v. ordf. Ja Ja Cilla Ros C Nej "
        "Dan Alm KD Ja Ja Övriga närvarande Eva Sund kommunchef"
    )
    people = listed(front)
    assert {name: (p.status, p.seat, p.party and p.party.value) for name, p in people.items()} == {
        "Anna Ek": ("present", "member", "M"),
        "Bo Lind": ("present", "member", "S"),
        "Cilla Ros": ("absent", "member", "C"),
        "Dan Alm": ("present", "member", "KD"),
        "Eva Sund": ("present", "other", None),
    }
    assert roles(front) == {
        "Anna Ek": "ordförande",
        "Bo Lind": "vice ordförande",
        "Cilla Ros": None,
        "Dan Alm": None,
        "Eva Sund": "kommunchef",
    }


def test_short_pages_with_their_numbers_are_pages_on_a_line_each() -> None:
    text = (
        "1 Boda kommun Kommunstyrelsen Protokoll 2024-01-16 Plats Rådhuset Tid Kl. 08.15–11.05 Beslutande Anna Ek (M), "
        "ordförande Bo Lind (S)\n\n"
        "2 Boda kommun Kommunstyrelsen Protokoll § 1 Dagordning Beslut Dagordningen fastställs. "
        "§ 2 Rapport Beslut Rapporten läggs till handlingarna.\n"
    )
    found = read_minutes(Text(text))
    assert [(item.number, item.heading.value) for item in found.items] == [("1", "Dagordning"), ("2", "Rapport")]
    assert [person.name.value for person in found.attendance] == ["Anna Ek", "Bo Lind"]
