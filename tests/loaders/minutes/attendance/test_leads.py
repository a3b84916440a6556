"""What stands before the people of a list: municipalities, titles, how they took part. All people are invented."""

from tests.loaders.minutes.attendance.lists import listed, organisations


def test_municipalities_with_counts_lead_to_their_people() -> None:
    front = (
        "Närvarande:\nArboga (2): Anna Ek, Bo Lind\nKöping (1): Cecilia Ros (ordf.)\n"
        "Surahammar: ingen\nVästerås (1): Dan Alm (från kl 10)\n"
    )
    expected = {"Anna Ek": "Arboga", "Bo Lind": "Arboga", "Cecilia Ros": "Köping", "Dan Alm": "Västerås"}

    assert organisations(front) == expected
    assert organisations(front.replace("\n", " ")) == expected
    assert listed(front)["Dan Alm"].status == "partial"


def test_a_municipality_alone_on_a_line_is_where_those_below_come_from() -> None:
    front = "Närvarande\nMora kommun\nAnna Ek (C), ordförande\nBo Lind (S)\nOrsa kommun\nCecilia Ros (M)\n"
    assert organisations(front) == {"Anna Ek": "Mora kommun", "Bo Lind": "Mora kommun", "Cecilia Ros": "Orsa kommun"}


def test_sentences_say_from_where_people_took_part() -> None:
    front = "Från Mora kommun deltog Anna Ek (chef) och Bo Lind (ekolog). Från Orsa kommun deltog Cecilia Ros.\n"
    assert organisations(front) == {"Anna Ek": "Mora kommun", "Bo Lind": "Mora kommun", "Cecilia Ros": "Orsa kommun"}


def test_municipalities_lead_to_their_people_in_a_list_that_begins_with_one() -> None:
    front = "Närvarande Mora kommun Anna Ek (C), ordförande Bo Lind (S) Orsa kommun Cecilia Ros (M) Dan Alm (S)"
    assert organisations(front) == {
        "Anna Ek": "Mora kommun",
        "Bo Lind": "Mora kommun",
        "Cecilia Ros": "Orsa kommun",
        "Dan Alm": "Orsa kommun",
    }


def test_titles_may_stand_before_all_names_of_a_list() -> None:
    people = listed("Övriga: Räddningschef Anna Ek, ekonom Bo Lind, § 15, förbundssekreterare Cecilia Ros")
    assert {name: person.role and person.role.value for name, person in people.items()} == {
        "Anna Ek": "räddningschef",
        "Bo Lind": "ekonom",
        "Cecilia Ros": "förbundssekreterare",
    }
    assert [person.items for person in people.values()] == [(), ("15",), ()]


def test_a_place_behind_a_person_is_no_part_of_the_next_name() -> None:
    front = "Närvarande Anna Ek, Region Gävleborg Ylva Lind, Trafikverket Bo Ros, Gävle kommun"
    assert organisations(front) == {
        "Anna Ek": "Region Gävleborg",
        "Ylva Lind": "Trafikverket",
        "Bo Ros": "Gävle kommun",
    }


def test_a_list_may_be_parted_by_how_people_took_part() -> None:
    front = "På plats: Anna Ek (ordförande, Åmåls kommun), Bo Lind (Polisen)\nVia länk: Cecilia Ros (Region Skåne)\n"
    assert organisations(front) == {"Anna Ek": "Åmåls kommun", "Bo Lind": "Polisen", "Cecilia Ros": "Region Skåne"}


def test_people_may_be_numbered_on_one_line() -> None:
    people = listed(
        "Närvarande: 1. Anna Ek (S), Ljusdal, ordförande 2. Bo Lind (C), Ovanåker 3. Cecilia Ros (M), Bollnäs"
    )
    assert [person.role and person.role.value for person in people.values()] == ["ordförande", None, None]
    assert [person.organisation and person.organisation.value for person in people.values()] == [
        "Ljusdal", "Ovanåker", "Bollnäs",
    ]  # fmt: skip
