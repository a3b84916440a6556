"""More forms of lists of people: parties, groups, columns and labels in other places. All people are invented."""

from loaders.minutes.reader import read_minutes
from loaders.text import Text
from tests.loaders.minutes.attendance.lists import listed, organisations


def parties(front: str) -> list[str | None]:
    return [person.party.value if person.party else None for person in read_minutes(Text(front)).attendance]


def test_parties_may_be_written_out() -> None:
    front = "Närvarande\nAnna Ek (Socialdemokraterna), Habo\nBo Lind (Centerpartiet)\nEva Al (Folkpartiet)\n"
    assert parties(front) == ["S", "C", "L"]


def test_parties_may_stand_between_slashes() -> None:
    front = "Närvarande ledamöter\nAnna Ek /S/, Habo, ordförande\nBo Lind /kd/, Mullsjö\nEva Al /M/\n\n§ 1 Start\n"
    assert parties(front) == ["S", "KD", "M"]
    assert [p.party.spans[0].start for p in read_minutes(Text(front)).attendance if p.party][:1] == [front.index("S/")]


def test_a_party_behind_a_person_whom_a_place_leads_to_is_no_place() -> None:
    front = "Vid mötet deltog från Habo kommun ordföranden Anna Ek (Lokalpartiet) och Bo Lind (Moderaterna).\n"
    assert list(listed(front)) == ["Anna Ek", "Bo Lind"]


def test_the_first_group_may_stand_beside_the_label() -> None:
    lines = (
        "Beslutande   Habo kommun",
        "             Anna Ek (S)",
        "             Mullsjö kommun",
        "             Bo Lind (M)",
    )
    front = "\n".join(lines)
    assert organisations(front) == {"Anna Ek": "Habo kommun", "Bo Lind": "Mullsjö kommun"}


def test_letters_before_names_are_no_part_of_what_is_said_before() -> None:
    rows = ("AE   Anna Ek      Habo kommun", "BLA  Bo Lind-Al   Sweco AB", "ER   Eva Ros      konsult, Vaxholms stad")
    front = "\n".join(("Närvarande (sign.)", *rows))
    assert list(organisations(front).values()) == ["Habo kommun", "Sweco AB", "Vaxholms stad"]


def test_a_shortened_name_is_the_one_listed_that_begins_so() -> None:
    front = "Deltagare\nAnna Ek, Habo\nBo Lind, Mullsjö\n\nAnteckningar: Anna E\n"
    people = listed(front)
    assert list(people) == ["Anna Ek", "Bo Lind"]
    assert people["Anna Ek"].role is not None


def test_a_title_may_stand_before_the_one_who_is_served_for() -> None:
    people = listed("Närvarande\nAnna Ek, ekonomichef, ersättare för kommunchef Bo Lind\nEva Al, Habo\n")
    assert [(p.status, p.seat) for p in people.values()] == [
        ("present", "serving_substitute"),
        ("present", "member"),
        ("absent", "member"),
    ]


def test_a_time_may_stand_between_coming_and_the_item() -> None:
    front = (
        "Närvarande\nAnna Ek (S), ankom kl. 14.00, § 2\nBo Lind (M), lämnade mötet kl. 15.00 efter § 2\nEva Al (C)\n"
    )
    people = read_minutes(Text(front + "\n§ 1 Start\nText.\n\n§ 2 Mitt\nText.\n\n§ 3 Slut\nText.\n")).attendance
    assert [(p.status, p.items) for p in people] == [("partial", ("2", "3")), ("partial", ("1", "2")), ("present", ())]


def test_a_table_may_tick_those_who_were_not_there() -> None:
    rows = ["Namn\tFrån\tNärvarande\tFrånvarande", "Anna Ek\tHabo kommun\tx\t", "Bo Lind\tVara kommun\t\tx"]
    assert [p.status for p in listed("\n".join(rows)).values()] == ["present", "absent"]


def test_a_table_may_be_headed_by_presence_and_tell_items() -> None:
    front = (
        "Deltog         Roll          Organisation     Fråga\n"
        "Anna Ek        Upphandlare   Inköp Mitt       1-3\n"
        "Bo Lind        Ekonomichef   Timrå kommun     2-3\n"
        "\n"
        "Deltog inte    Roll          Organisation\n"
        "Eva Al         Chef          Ånge kommun\n"
    )
    people = listed(front)
    assert [(p.status, p.items) for p in people.values()] == [
        ("present", ("1", "2", "3")),
        ("partial", ("2", "3")),
        ("absent", ()),
    ]
    assert list(organisations(front).values()) == ["Inköp Mitt", "Timrå kommun", "Ånge kommun"]


def test_a_further_label_may_stand_before_titles_in_small_letters() -> None:
    people = listed("Närvarande ledamöter\nAnna Ek (S)\nBo Lind (M)\n\nDärutöver\nchefen Eva Al\nekonomen Ola Ros\n")
    assert [p.seat for p in people.values()] == ["member", "member", "other", "other"]


def test_places_and_titles_may_lead_to_names_in_running_text() -> None:
    front = (
        "Vid mötet deltog från Sollefteå kommun ordföranden Anna Ek (S) och Bo Lind (C), från Kramfors kommun\n"
        "Eva Al (S) samt från Ragunda kommun Ola Ros (M). Dessutom deltog förbundschefen Ulf Ask.\n"
    )
    places = ["Sollefteå kommun", "Sollefteå kommun", "Kramfors kommun", "Ragunda kommun", None]
    assert list(organisations(front).values()) == places
    roles = {name: person.role.value for name, person in listed(front).items() if person.role}
    assert roles == {"Anna Ek": "ordförande", "Ulf Ask": "förbundschef"}


def test_from_behind_names_tells_of_those_before_it() -> None:
    front = "Närvarande: Anna Ek från Habo kommun, Bo Lind från Vara kommun och Eva Al från Skara kommun\n"
    assert list(organisations(front).values()) == ["Habo kommun", "Vara kommun", "Skara kommun"]


def test_places_before_colons_make_a_list_without_a_label() -> None:
    front = (
        "Sammankallande      Tor Wik, Räddningstjänsten Dala Mitt\nAntecknade          Solveig Äng\n\n"
        "KOMMUNER\nBorlänge: Mia Gran\nFalun: Nils Bern, Solveig Äng\nGagnef: Ej representerad\n"
        'Leksand: Hjördís Einarsdóttir\n\nMYNDIGHETER\nLänsstyrelsen: Per-Olof "Pelle" Ask\n'
    )
    people = read_minutes(Text(f"Minnesanteckningar\n{front}\n1 Start\nText.\n\n2 Slut\nText.\n")).attendance
    assert {p.name.value: p.organisation.value if p.organisation else None for p in people} == {
        "Tor Wik": "Räddningstjänsten Dala Mitt",
        "Solveig Äng": "Falun",
        "Mia Gran": "Borlänge",
        "Nils Bern": "Falun",
        "Hjördís Einarsdóttir": "Leksand",
        "Per-Olof Ask": "Länsstyrelsen",
    }
    assert {p.seat for p in people} == {"member"}


def test_labels_may_stand_below_the_people() -> None:
    there = ("Anna Ek      Habo kommun", "Bo Lind      Vara kommun", "Deltagare")
    front = "\n".join((*there, "", "Eva Al       Ånge kommun", "Ola Ros      Timrå kommun", "Förhindrade"))
    assert [p.status for p in listed(front).values()] == ["present", "present", "absent", "absent"]


def test_the_roll_may_be_called_in_an_item() -> None:
    text = (
        "Protokoll fört vid stämma den 3 maj 2012\n\n§ 1 Stämman öppnas\nOla Ros öppnade stämman.\n\n"
        "§ 2 Upprop\nFöljande ombud var närvarande:\nAnna Ek, Habo kommun\nBo Lind, Vara kommun\n"
        "Dessutom närvarade Eva Al, Länsstyrelsen.\n\n§ 3 Val\nText.\n"
    )
    people = read_minutes(Text(text)).attendance
    assert {p.name.value: p.seat for p in people} == {
        "Anna Ek": "member",
        "Bo Lind": "member",
        "Eva Al": "other",
        "Ola Ros": "member",
    }


def test_an_organisation_may_be_told_by_its_kind_alone() -> None:
    assert organisations("Deltagare\nAnna Ek, regionförbundet\nBo Lind, Vara\n")["Anna Ek"] == "regionförbundet"


def test_a_title_with_its_owner_may_stand_before_a_name() -> None:
    people = listed("Dessutom närvarade Eva Al, Länsstyrelsen, samt förbundets sekreterare Ola Ros.\n")
    assert people["Eva Al"].role is None
    assert people["Ola Ros"].role is not None


def test_bullets_part_people_on_one_line() -> None:
    front = (
        "Närvarande: * Kommunalråd Anna Ek (S), Mora, ordförande * Kommunstyrelsens ordförande Bo Lind (C), Orsa "
        "* Tf kommunchef Eva Al, Orsa * Oppositionsråd Ola Ros (M), Älvdalen * Utredare Ulf Ask, Leksand * Rektor "
        "Ida Hed, Rättvik * Ekonom Per Hol, Mora"
    )
    roles = [person.role.value if person.role else None for person in listed(front).values()]
    assert roles[:4] == ["kommunalråd, ordförande", "kommunstyrelsens ordförande", "tf kommunchef", "oppositionsråd"]


def test_an_unknown_name_may_stand_behind_its_letters() -> None:
    front = "Närvarande: AE Anna Ek Habo kommun AÖ Ahmxet Öztürk Skanova AB BL Bo Lind Vara kommun"
    assert list(listed(front)) == ["Anna Ek", "Ahmxet Öztürk", "Bo Lind"]


def test_surnames_in_capitals_are_written_as_others() -> None:
    front = (
        "Närvarande\nKarl-Erik BJÖRK (s), ordförande\nUlla TEG (m)\nMargareta HAG-LUND (fp), ersätter Rune WIK (s)\n"
    )
    people = read_minutes(Text(f"Protokoll\n\n{front}\n§ 1 Start\nText.\n\n§ 2 Slut\nText.\n")).attendance
    assert [p.name.value for p in people] == ["Karl-Erik Björk", "Ulla Teg", "Margareta Hag-Lund", "Rune Wik"]


def test_a_title_with_a_colon_is_a_label_inside_a_list() -> None:
    people = listed("Styrelseledamöter: Anna Ek, Habo kommun\nVD:   Eva Al\nRevisor:  Ola Ros, EY (punkt 2)\n")
    assert [(p.seat, p.role.value if p.role else None) for p in people.values()] == [
        ("member", None),
        ("other", "VD"),
        ("other", "revisor"),
    ]


def test_titles_begin_no_other_field() -> None:
    front = "Deltagare\nKommunpolis Anna Ek\nLokalpolisområdeschef Bo Lind\nOrganisationschef Eva Al\n"
    assert list(listed(front)) == ["Anna Ek", "Bo Lind", "Eva Al"]


def test_groups_may_be_told_by_the_ends_of_their_names() -> None:
    front = (
        "Kallade och närvarande\n\nPolisen\n  Kommunpolis Anna Ek\nHabo Bostads AB\n  Bosocial samordnare Bo Lind\n\n"
    )
    front += "Kallade men ej närvarande\n  Åklagare Eva Al, Åklagarmyndigheten\n"
    assert list(organisations(front).values()) == ["Polisen", "Habo Bostads AB", "Åklagarmyndigheten"]
    assert [(p.status, p.seat) for p in listed(front).values()] == [
        ("present", "member"),
        ("present", "member"),
        ("absent", "member"),
    ]


def test_whom_people_represent_may_stand_before_them_in_a_sentence() -> None:
    front = (
        "Ägarrepresentanter var för Borås Stad Anna Ek och Bo Lind, för Bollebygds kommun\n"
        "Eva Al samt för Tranemo kommun Rxlph Blix.\n"
        "Från förbundet deltog förbundsdirektör Ola Ros och ekonomichef Ulf Ask.\n"
        "Svenljunga kommun hade anmält förhinder.\n"
    )
    assert list(organisations(front).values()) == [
        "Borås Stad",
        "Borås Stad",
        "Bollebygds kommun",
        "Tranemo kommun",
        "förbundet",
        "förbundet",
    ]


def test_columns_of_a_table_that_nothing_is_known_of_are_left_out() -> None:
    front = (
        "Namn                 Första anslutning    Roll\n"
        "Anna Ek (Bollnäs)    08:58                Organisatör\n"
        "Bo Lind (Ovanåker)   08:59                Deltagare\n"
    )
    assert organisations(front) == {"Anna Ek": "Bollnäs", "Bo Lind": "Ovanåker"}


def test_members_and_substitutes_beside_each_other_are_ticked_apart() -> None:
    front = (
        "Ledamöter         Företräder   Närv.  Ej närv.   Ersättare (tjg. = x)   Närv.  Tjg.\n"
        "Anna Ek (S)       Avesta       x                 Sten Tapp (S)          x\n"
        "Elvy Ros (C)      Säter               x          Yngve Bäck (C)         x      x\n"
        "Bo Lind (M)       Falun        x                 Siri Fern (M)\n"
    )
    assert {name: (p.status, p.seat) for name, p in listed(front).items()} == {
        "Anna Ek": ("present", "member"),
        "Sten Tapp": ("present", "substitute"),
        "Elvy Ros": ("absent", "member"),
        "Yngve Bäck": ("present", "serving_substitute"),
        "Bo Lind": ("present", "member"),
        "Siri Fern": ("absent", "substitute"),
    }


def test_each_of_two_chairs_is_one() -> None:
    front = "Ordförande   Anna Ek (S), Malå, §§ 1–2\n"
    front += "             Bo Lind (C), Åsele, § 3\nLedamöter    Bo Lind (C), Åsele\n"
    text = f"Protokoll\n\n{front}\n§ 1 Start\nText.\n\n§ 2 Mitt\nText.\n\n§ 3 Slut\nText.\n"
    people = read_minutes(Text(text)).attendance
    assert [(p.status, p.role.value if p.role else None) for p in people][1] == ("present", "ordförande")


def test_a_column_may_name_who_of_a_row_was_there() -> None:
    front = (
        "Kommun     Ordinarie              Ersättare             Närvarande\n"
        "Rättvik    Annica Brun (S)        Jan-Olof Fält (M)     Annica Brun\n"
        "Orsa       Mikael Torn (C)        Gunborg Hed (S)       Gunborg Hed\n"
        "Älvdalen   Herbert Liss (KD)      Marie Eld (V)         -\n"
    )
    assert {name: (p.status, p.seat) for name, p in listed(front).items()} == {
        "Annica Brun": ("present", "member"),
        "Jan-Olof Fält": ("absent", "substitute"),
        "Mikael Torn": ("absent", "member"),
        "Gunborg Hed": ("present", "substitute"),
        "Herbert Liss": ("absent", "member"),
        "Marie Eld": ("absent", "substitute"),
    }


def test_a_line_may_say_for_which_part_those_below_were_there() -> None:
    front = (
        "Från beställarna\nAnna Ek     Vara kommun     systemägare\nBo Lind     Essunga kommun  (ej närv.)\n\n"
        "Från leverantören\nEva Al      Nordcare AB     kundansvarig\n"
    )
    assert [p.status for p in listed(front).values()] == ["present", "absent", "present"]
    assert list(organisations(front).values()) == ["Vara kommun", "Essunga kommun", "Nordcare AB"]


def test_a_group_with_a_dash_has_nobody() -> None:
    front = (
        "Deltagare:\nDorotea      kommunchef Anna Ek\n"
        "Storuman     kommunalråd Bo Lind, t.f. kommunchef Eva Al\nSorsele      -\n"
    )
    people = listed(front)
    assert list(organisations(front).values()) == ["Dorotea", "Storuman", "Storuman"]
    assert [p.role.value if p.role else None for p in people.values()] == [
        "kommunchef",
        "kommunalråd",
        "t.f. kommunchef",
    ]


def test_titles_before_names_that_ran_together_stay_with_their_names() -> None:
    front = (
        "Kallade och närvarande Polisen Kommunpolis Anna Ek Lokalpolisområdeschef Bo Lind Marks kommun "
        "Säkerhetssamordnare Eva Al (ordf.) Socialchef Ola Ros, anlände 13.20 Habo Bostads AB Rektor Ulf Ask"
    )
    assert list(organisations(front).values()) == [
        "Polisen",
        "Polisen",
        "Marks kommun",
        "Marks kommun",
        "Habo Bostads AB",
    ]
    roles = [p.role.value if p.role else None for p in listed(front).values()]
    assert roles == ["kommunpolis", "lokalpolisområdeschef", "säkerhetssamordnare, ordförande", "socialchef", "rektor"]


def test_words_of_a_header_that_ran_together_are_nobody() -> None:
    front = "Deltog Roll Organisation Anna Ek Upphandlare Vara kommun Bo Lind Ekonomichef Timrå kommun"
    assert organisations(front) == {"Anna Ek": "Vara kommun", "Bo Lind": "Timrå kommun"}


def test_a_table_may_come_column_by_column() -> None:
    front = (
        "Deltog\nAnna Ek\nBo Lind\nEva Al\n\nRoll\nUpphandlare\nEkonomichef\nChef\n\n"
        "Organisation\nInköp Mitt\nTimrå kommun\nRegion Skåne\n\nFråga\n1-3\n1-3\n2-3\n"
    )
    people = listed(front)
    assert list(organisations(front).values()) == ["Inköp Mitt", "Timrå kommun", "Region Skåne"]
    assert [(p.role.value if p.role else None, p.items) for p in people.values()] == [
        ("upphandlare", ("1", "2", "3")),
        ("ekonomichef", ("1", "2", "3")),
        ("chef", ("2", "3")),
    ]


def test_a_column_of_marks_tells_who_was_there() -> None:
    front = "Närvarande\n\nAnna Ek\nBo Lind\nEva Al\n\nHabo\nVara\nSkara\n\nja\nnej\nja\n"
    assert [p.status for p in listed(front).values()] == ["present", "absent", "present"]


def test_lists_of_people_below_each_other_are_no_columns() -> None:
    front = "Ledamöter\nAnna Ek\nBo Lind\nEva Al\n\nErsättare\nOla Ros\nUlf Ask\nIda Hed\n"
    assert [p.seat for p in listed(front).values()] == ["member"] * 3 + ["substitute"] * 3


def test_known_organisations_lead_to_people_by_verbs() -> None:
    front = (
        "Närvarande från Svalövs kommun var Anna Ek, kommunalråd, och Bo Lind, kommunchef.\n"
        "Från Bjuvs kommun deltog kommunalrådet Eva Al. Åsens Vatten AB företräddes av vd Ola Ros "
        "och driftchef Ulf Ask. Sekreterare var Bo Lind.\n"
    )
    people = listed(front)
    assert organisations(front) == {
        "Anna Ek": "Svalövs kommun",
        "Bo Lind": "Svalövs kommun",
        "Eva Al": "Bjuvs kommun",
        "Ola Ros": "Åsens Vatten AB",
        "Ulf Ask": "Åsens Vatten AB",
    }
    assert [people[name].role.value for name in ("Eva Al", "Ola Ros", "Ulf Ask") if people[name].role] == [  # type: ignore[union-attr]
        "kommunalråd",
        "vd",
        "driftchef",
    ]


def test_short_titles_before_names_begin_an_entry() -> None:
    front = "I sammanträdet deltog:\n\nOrdf. Anna Ek (m)     Trollhättan\nBo Lind (s)     Lilla Edet\nSekr. Eva Al\n\n"
    front += "Anmält förhinder hade Ola Ros (fp), Kungälv.\n"
    people = listed(front)
    assert {name: (p.status, p.role.value if p.role else None) for name, p in people.items()} == {
        "Anna Ek": ("present", "ordförande"),
        "Bo Lind": ("present", None),
        "Eva Al": ("present", "sekreterare"),
        "Ola Ros": ("absent", None),
    }


def test_nobody_came_from_a_place_that_says_so() -> None:
    front = "Deltagare\nLysekil      Anna Ek\nStrömstad    Ej representerad\nTanum        Bo Lind\n"
    assert organisations(front) == {"Anna Ek": "Lysekil", "Bo Lind": "Tanum"}


def test_for_which_part_people_were_there_may_stand_before_them() -> None:
    front = "Från beställarna Anna Ek Vara kommun Bo Lind Essunga kommun\nFrån leverantören Eva Al Nordcare AB\n"
    assert organisations(front) == {"Anna Ek": "Vara kommun", "Bo Lind": "Essunga kommun", "Eva Al": "Nordcare AB"}


def test_a_group_of_unknown_name_may_stand_beside_others() -> None:
    front = (
        "Närvarande:\nTrafikverket          Anna Ek\nHudiksvalls kommun    Bo Lind\n                      Eva Al\n"
        "X-trafik              Ola Ros\n"
    )
    assert list(organisations(front).values()) == [
        "Trafikverket",
        "Hudiksvalls kommun",
        "Hudiksvalls kommun",
        "X-trafik",
    ]


def test_the_minutes_of_a_clock_before_a_paragraph_are_no_item() -> None:
    front = "Närvarande\nAnna Ek (S), anländer kl. 09.40 § 2\nBo Lind (M), lämnar kl. 10.01 § 2\nEva Al (C)\n"
    people = read_minutes(Text(front + "\n§ 1 Start\nText.\n\n§ 2 Mitt\nText.\n\n§ 3 Slut\nText.\n")).attendance
    assert [(p.status, p.items) for p in people] == [("partial", ("2", "3")), ("partial", ("1", "2")), ("present", ())]
