"""Whom listed people come from, told by tables, headings, titles and wrapped columns. All people are invented."""

from loaders.minutes.attendance.attendance import attendance
from loaders.minutes.layout import Layout
from loaders.minutes.record import Attendee, Head
from loaders.text import Text


def listed(front: str) -> dict[str, Attendee]:
    text = Text(front)
    return {p.name.value: p for p in attendance(Layout(text, (), text.lines, (), (), ()), Head())}


def organisations(front: str) -> dict[str, str | None]:
    return {name: p.organisation.value if p.organisation else None for name, p in listed(front).items()}


def roles(front: str) -> dict[str, str | None]:
    return {name: p.role.value if p.role else None for name, p in listed(front).items()}


def test_a_column_of_organisations_says_more_than_one_of_units() -> None:
    front = (
        "Organisation\tNamn\tFörvaltning\tBefattning\n"
        "Ånge kommun\tAnna Ek\tSocialförvaltningen\tsocialchef\n"
        "Region Dalarna\tBo Lind\tRegional utveckling\tstrateg\n"
    )
    assert organisations(front) == {"Anna Ek": "Ånge kommun", "Bo Lind": "Region Dalarna"}
    assert roles(front) == {"Anna Ek": "socialchef", "Bo Lind": "strateg"}


def test_a_column_of_two_words_says_whom_people_come_from() -> None:
    front = "Namn\tTitel/roll\tKommun eller företag\nAnna Ek\tchef\tKrami\nBo Lind\tkonsult\tTrafikanterna\n"
    assert organisations(front) == {"Anna Ek": "Krami", "Bo Lind": "Trafikanterna"}


def test_a_cell_may_go_on_below_and_the_table_goes_on() -> None:
    front = (
        "Namn            Titel         Kommun            Närvaro\n"
        "Anna Ek         chef          Norra Dalarnas    ja\n"
        "                              lönenämnd\n"
        "Bo Lind         it-strateg    Hedemora          nej\n"
    )
    assert organisations(front) == {"Anna Ek": "Norra Dalarnas lönenämnd", "Bo Lind": "Hedemora"}
    assert listed(front)["Bo Lind"].status == "absent"


def test_a_mark_of_presence_at_the_end_of_a_row_that_ran_together_is_no_part_of_the_organisation() -> None:
    front = "Deltagare: Anna Ek kommundirektör Fagersta ja Bo Lind ekonomichef Norberg nej\n"
    assert organisations(front) == {"Anna Ek": "Fagersta", "Bo Lind": "Norberg"}
    assert listed(front)["Bo Lind"].status == "absent"


def test_labels_of_columns_far_apart_on_a_long_line_stay_columns() -> None:
    front = (
        "Närvarande:                                      Frånvarande:\n"
        "Anna Ek, Hällefors kommun                        Dan Alm, Nora kommun\n"
        "Bo Lind, Lindesbergs                             Eva Ask, Örebrokompaniet\n"
        "kommun                                           Frans Berg, Degerfors\n"
        "Cilla Ros, Visit Karlskoga                       kommun\n"
    )
    assert organisations(front) == {
        "Anna Ek": "Hällefors kommun",
        "Bo Lind": "Lindesbergs kommun",
        "Cilla Ros": "Visit Karlskoga",
        "Dan Alm": "Nora kommun",
        "Eva Ask": "Örebrokompaniet",
        "Frans Berg": "Degerfors kommun",
    }
    assert [name for name, p in listed(front).items() if p.status == "absent"] == ["Dan Alm", "Eva Ask", "Frans Berg"]


def test_lines_without_bullets_above_people_with_them_name_whom_these_come_from() -> None:
    front = (
        "Närvarande\n\nKommuner\nÅnge kommun\n- Anna Ek, ordförande\n- Bo Lind\n\n"
        "Företag\nNorrskog Kraft\n- Cilla Ros, miljöchef\n\nNjurunda fiskevårdsområde\n- Dan Alm\n"
    )
    assert organisations(front) == {
        "Anna Ek": "Ånge kommun",
        "Bo Lind": "Ånge kommun",
        "Cilla Ros": "Norrskog Kraft",
        "Dan Alm": "Njurunda fiskevårdsområde",
    }


def test_an_unknown_line_above_people_with_bullets_is_no_organisation_where_none_was_named_so() -> None:
    assert organisations("Närvarande\nPolitisk ledning\n- Anna Ek\n- Bo Lind\n")["Anna Ek"] is None


def test_a_title_behind_two_names_of_an_organisation_is_that_of_the_last() -> None:
    front = "Närvarande: Habo: Anna Ek, Bo Lind, kommunchef; Mullsjö: Cilla Ros\n"
    assert roles(front) == {"Anna Ek": None, "Bo Lind": "kommunchef", "Cilla Ros": None}


def test_who_heads_a_company_may_be_said_with_a_preposition() -> None:
    front = "Deltagare:\nAnna Ek, vd för Åsvatten AB\nBo Lind, IT-chef på Norrnät AB\n"
    assert organisations(front) == {"Anna Ek": "Åsvatten AB", "Bo Lind": "Norrnät AB"}
    assert roles(front) == {"Anna Ek": "vd", "Bo Lind": "IT-chef"}


def test_an_organisation_may_begin_with_a_number() -> None:
    assert organisations("Deltagare:\nAnna Ek, 2040-kansliet\nBo Lind, Ånge\n")["Anna Ek"] == "2040-kansliet"


def test_people_may_follow_a_dash_that_ends_a_line() -> None:
    front = "Närvarande: Ånge kommun – Anna Ek; Bräcke kommun –\nBo Lind, miljöchef; Länsstyrelsen – Cilla Ros\n"
    assert organisations(front) == {"Anna Ek": "Ånge kommun", "Bo Lind": "Bräcke kommun", "Cilla Ros": "Länsstyrelsen"}


def test_name_title_and_organisation_may_stand_below_each_other() -> None:
    front = (
        "Deltagare\n\nAnna Ek\nUtvecklingsstrateg\nStorfors kommun\n\nBo Lind\nAffärsrådgivare\nAlmi Värmland\n\n"
        "Cilla Ros\nNäringslivschef\nFilipstads kommun\n"
    )
    assert organisations(front) == {
        "Anna Ek": "Storfors kommun",
        "Bo Lind": "Almi Värmland",
        "Cilla Ros": "Filipstads kommun",
    }
    assert roles(front)["Bo Lind"] == "affärsrådgivare"


def test_a_municipality_right_below_a_person_is_that_of_the_person() -> None:
    front = "Närvarande\nAnna Ek, kommunchef,\nHabo kommun\nBo Lind, kommunchef,\nMullsjö kommun\n"
    assert organisations(front) == {"Anna Ek": "Habo kommun", "Bo Lind": "Mullsjö kommun"}


def test_a_header_may_be_short_and_its_column_of_titles_hold_words_that_are_none_elsewhere() -> None:
    front = (
        "Org.            Deltagare         Funktion         Närv.\n"
        "Bräcke kommun   Anna Ek           Kostchef         X\n"
        "Storgrossen     Bo Lind           Säljare          X\n"
        "Åre kommun      Cilla Ros         Ersättare        -\n"
    )
    assert organisations(front) == {"Anna Ek": "Bräcke kommun", "Bo Lind": "Storgrossen", "Cilla Ros": "Åre kommun"}
    assert roles(front) == {"Anna Ek": "kostchef", "Bo Lind": "säljare", "Cilla Ros": None}
    assert listed(front)["Cilla Ros"].status == "absent"


def test_a_title_of_a_column_is_no_organisation() -> None:
    assert organisations("Namn\tTitel\nAnna Ek\tSäljare\nBo Lind\tEkonom\n") == {"Anna Ek": None, "Bo Lind": None}


def test_several_people_may_all_be_said_to_come_from_one() -> None:
    front = (
        "Närvarande: Anna Ek, Bo Lind (båda Örebro kommun), Cilla Ros, Dan Alm och Eva Ask (samtliga från Karlskoga)\n"
    )
    assert organisations(front) == {
        "Anna Ek": "Örebro kommun",
        "Bo Lind": "Örebro kommun",
        "Cilla Ros": "Karlskoga",
        "Dan Alm": "Karlskoga",
        "Eva Ask": "Karlskoga",
    }


def test_a_label_may_say_for_which_items_its_people_were_there() -> None:
    found = listed("Närvarande: Bo Lind, Ånge kommun\nGäst under punkt 2: Anna Ek från Norrkraft\n")["Anna Ek"]
    assert found.organisation is not None
    assert (found.organisation.value, found.seat) == ("Norrkraft", "other")


def test_a_municipality_says_more_than_its_unit() -> None:
    front = "Närvarande\nAnna Ek, Socialförvaltningen, Habo kommun\nMullsjö kommun: Bo Lind, Barnomsorgskontoret\n"
    assert organisations(front) == {"Anna Ek": "Habo kommun", "Bo Lind": "Mullsjö kommun"}


def test_an_item_that_runs_on_behind_the_last_person_is_no_part_of_the_organisation() -> None:
    front = (
        "Närvarande: Anna Ek, Orust kommun Bo Lind, Tanums kommun 1. Inledning Mötet öppnades av ordföranden, "
        "som hälsade alla välkomna.\n"
    )
    assert organisations(front) == {"Anna Ek": "Orust kommun", "Bo Lind": "Tanums kommun"}


def test_a_municipality_that_is_no_surname_ends_no_name() -> None:
    front = "Närvarande:\nAnna Ek Gislaved\nBo Lind rektor Vaggeryd\nCilla Ros Campus Värnamo\nDan Alm Falkenberg\n"
    assert organisations(front) == {
        "Anna Ek": "Gislaved",
        "Bo Lind": "Vaggeryd",
        "Cilla Ros": "Campus Värnamo",
        "Dan Alm Falkenberg": None,
    }


def test_what_somebody_heads_is_part_of_the_title_where_a_known_organisation_follows() -> None:
    front = "Närvarande\nAnna Ek, enhetschef Barn & Unga, Alvesta kommun\nBo Lind, verksamhetschef Service\n"
    assert organisations(front) == {"Anna Ek": "Alvesta kommun", "Bo Lind": "Service"}
    assert roles(front) == {"Anna Ek": "enhetschef Barn & Unga", "Bo Lind": "verksamhetschef"}


def test_a_label_may_say_from_whom_all_of_its_people_come() -> None:
    front = "Ledamöter från kommunerna\nAnna Ek, Mora\nLedamöter från näringslivet\nBo Lind, Knäckebruket\n"
    assert organisations(front) == {"Anna Ek": "Mora", "Bo Lind": "Knäckebruket"}


def test_people_without_parties_below_the_end_of_the_other_column_stay_in_theirs() -> None:
    front = (
        "Deltagare                                 Övriga\n"
        "Anna Ek, Sollefteå kommun                 Dan Alm, Länsstyrelsen\n"
        "Bo Lind, Kramfors kommun                  Eva Ask, sekreterare\n"
        "Cilla Ros, Ånge kommun\n"
    )
    assert {name for name, p in listed(front).items() if p.seat == "member"} == {"Anna Ek", "Bo Lind", "Cilla Ros"}


def test_the_second_line_of_a_label_in_the_margin_is_no_part_of_the_last_entry() -> None:
    front = (
        "Beslutande           Anna Ek (M), Vara\n"
        "                     Bo Lind (S), Götene\n"
        "Tjänstgörande        Cilla Ros (S), Essunga, ersätter Dan Alm (KD), Essunga\n"
        "ersättare\n\n"
        "Övriga               Eva Ask, sekreterare\n"
    )
    assert organisations(front)["Dan Alm"] == "Essunga"
    assert listed(front)["Dan Alm"].status == "absent"


def test_a_company_behind_a_name_begins_before_its_last_words() -> None:
    front = "Närvarande: Bo Lind Trivea Sverige AB konsult, Anna Ek, Ånge kommun\n"
    assert organisations(front) == {"Bo Lind": "Trivea Sverige AB", "Anna Ek": "Ånge kommun"}


def test_words_of_a_header_and_ticks_that_ran_on_are_no_organisation() -> None:
    front = "Närvarande Ordinarie Representerar Anna Ek, chef X Åre kommun, Bo Lind, Ånge kommun\n"
    assert organisations(front) == {"Anna Ek": None, "Bo Lind": "Ånge kommun"}
    assert roles(front)["Anna Ek"] == "chef"
