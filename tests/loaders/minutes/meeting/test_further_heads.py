"""More forms of heads. Bodies are invented, municipalities real."""

from loaders.minutes.reader import read_minutes
from loaders.text import Text
from tests.loaders.minutes.meeting.heads import meeting


def test_an_organisation_in_capitals_may_stand_on_two_lines() -> None:
    read = meeting(
        "RÄDDNINGSTJÄNSTFÖRBUNDET           SAMMANTRÄDESPROTOKOLL\n"
        "ÖSTRA NOREN                        Sammanträdesdatum\n"
        "Förbundsdirektionen                2021-11-26\n"
    )
    assert (read["organisation"], read["body"]) == ("Räddningstjänstförbundet Östra Noren", "Förbundsdirektionen")


def test_a_day_may_be_written_in_words() -> None:
    text = (
        "Protokoll fört vid sammanträde med Nämnden tisdagen den tjugoandra mars 2016 i sammanträdesrum Skvattram,\n"
        "kommunhuset i Hallsberg, klockan 13.15–15.05.\n\n§ 1 Start\nText.\n\n§ 2 Slut\nText.\n"
    )
    read = read_minutes(Text(text)).head
    assert read.date is not None
    assert (read.date.value, text[read.date.spans[0].start :][:8]) == ("2016-03-22", "tisdagen")
    assert read.place is not None
    assert read.place.value == "sammanträdesrum Skvattram, kommunhuset i Hallsberg"


def test_an_assembly_of_members_is_the_body() -> None:
    read = meeting("Protokoll fört vid extra förbundsstämma i Dalby konstmuseum, Upperud, den 27:e april 2010\n")
    assert (read["body"], read["place"]) == ("Förbundsstämman", "Dalby konstmuseum, Upperud")


def test_roles_of_the_cover_end_a_place() -> None:
    assert (
        meeting("Minnesanteckningar\n\nPlats\tZoom\nOrdförande\tAnna Ek, Habo\nSekreterare\tBo Al\n")["place"] == "Zoom"
    )


def test_where_a_meeting_was_held_is_nobody_whose_body_it_is() -> None:
    read = meeting("Bredbandsforumet\n\nTid och plats: 20 maj 2014 kl 9.30-12.00, Regionförbundet Sydmo, Växjö\n")
    assert read["organisation"] is None


def test_what_is_left_of_the_kind_is_the_body_whatever_stands_below_to_the_right() -> None:
    read = meeting(
        "AVTALSRÅDET – INKÖP MITT            Minnesanteckningar\n"
        "                                    Upprättad av: Anna Ek\n"
        "                                    Mötesdatum: 23 augusti 2021\n"
    )
    assert (read["body"], read["date"]) == ("Avtalsrådet – inköp mitt", "2021-08-23")


def test_labels_may_stand_behind_their_values() -> None:
    read = meeting(
        "Minnesanteckningar\n\nKultur- och fritidschefsgruppen, Bergslagen\n"
        "2024-11-07           Datum\n9.00-11.00           Tid\nLudvika bibliotek    Plats\n"
    )
    assert (read["date"], read["place"]) == ("2024-11-07", "Ludvika bibliotek")
    assert read["body"] == "Kultur- och fritidschefsgruppen, Bergslagen"


def test_a_first_item_may_tell_when_the_meeting_began() -> None:
    text = "Protokoll 2010-04-27\n\n§ 1 Stämman öppnas\nAnna Ek öppnade stämman kl. 13.00.\n\n§ 2 Slut\nText.\n"
    read = read_minutes(Text(text)).head
    assert read.start is not None
    assert read.start.value == "13:00"


def test_a_group_may_be_named_under_its_label() -> None:
    read = meeting("Grupp            Krisgruppen Norr\nDatum och tid    2023-02-01, 08:15 till 12:00\n")
    assert read["body"] == "Krisgruppen Norr"


def test_a_serial_number_may_stand_between_the_kind_and_the_meeting() -> None:
    assert (
        meeting("Protokoll nr 2/2022 fört vid styrelsemöte\nDag och tid: 2022-04-05 kl. 15.00–17.10\n")["body"]
        == "Styrelsen"
    )


def test_a_group_called_by_its_kind_has_its_whole_name_in_the_header() -> None:
    front = "Projektgrupp enskilda avlopp                  2018-11-28\n\nAnteckningar från projektgruppsmöte 4\n"
    assert meeting(front)["body"] == "Projektgrupp enskilda avlopp"


def test_a_sentence_tells_where_and_between_which_hours_a_meeting_took_place() -> None:
    text = (
        "Minnesanteckningar ägarsamråd\n\nSamrådet ägde rum på Hotell Parken i Borås (lokal Viskan) den 9 juni 2020 "
        "mellan kl. 10.00 och 12.15.\n\n1. Start\nText.\n\n2. Slut\nText.\n"
    )
    read = read_minutes(Text(text)).head
    assert [f.value if f else None for f in (read.place, read.start, read.end)] == [
        "Hotell Parken i Borås (lokal Viskan)",
        "10:00",
        "12:15",
    ]


def test_a_room_is_a_place() -> None:
    assert (
        meeting("Protokoll Brottsrådet\nSammanträdesrum: Häggån, kommunhuset i Kinna\n")["place"]
        == "Häggån, kommunhuset i Kinna"
    )


def test_the_body_may_stand_before_the_kind_in_the_right_cell() -> None:
    read = meeting("Göta älvs vattenvårdsförbund            Arbetsutskottets protokoll 2/06\n\nDatum: 2006-03-06\n")
    assert (read["body"], read["organisation"]) == ("Arbetsutskottet", "Göta älvs vattenvårdsförbund")


def test_a_letter_may_tell_whose_notes_it_brings() -> None:
    text = "Hej alla!\n\nHär kommer anteckningar från IT-chefsnätverkets möte 2020-05-07 (Skype, kl 8.30-9.45).\n"
    assert meeting(text)["body"] == "IT-chefsnätverket"


def test_a_label_may_name_the_meeting() -> None:
    assert (
        meeting("Projekt:  Ledningscentral Väst\nMöte:     Styrgruppsmöte 9\nDatum:    22 februari 2017\n")["body"]
        == "Styrgruppen"
    )


def test_a_joint_board_may_have_two_matters() -> None:
    front = "        SAMMANTRÄDESPROTOKOLL         Sidan 1 av 4\n Gemensam kost- och lokalvårdsnämnd     2009-11-24\n"
    assert meeting(front)["body"] == "Gemensam kost- och lokalvårdsnämnd"


def test_the_number_of_a_page_is_no_part_of_the_body() -> None:
    front = "SAMMANTRÄDESPROTOKOLL Sidan 1 av 4 Gemensam kostnämnd\n2009-11-24\n"
    assert meeting(front)["body"] == "Gemensam kostnämnd"


def test_from_whom_people_come_is_no_part_of_a_place() -> None:
    assert meeting("Mötesprotokoll driftsmöte\nPlats Skype\nFrån beställarna Anna Ek Vara kommun\n")["place"] == "Skype"


def test_a_federation_may_say_so_behind_a_comma() -> None:
    read = meeting("Tolkförmedling Norr, kommunalförbund\nFörbundsstyrelsens arbetsutskott\n\nDatum 2023-03-16\n")
    assert read["organisation"] == "Tolkförmedling Norr"


def test_of_several_days_the_first_is_the_meeting_s() -> None:
    assert meeting("Kulturnätverket\nMinnesanteckningar från träff den 8-9 november 2018\n")["date"] == "2018-11-08"


def test_number_and_year_may_both_stand_behind_the_meeting() -> None:
    assert (
        meeting("Protokoll styrelsemöte nr 1 2013\nTid och plats: 2013-02-21, kl 13.00-15.45\n")["body"] == "Styrelsen"
    )


def test_a_participle_below_the_kind_and_its_number_is_no_body() -> None:
    front = "VATTENBOLAGET AB\n\nPROTOKOLL nr 2/2024\nfört vid sammanträde med styrelsen torsdagen den 25 april 2024\n"
    assert meeting(front)["body"] == "Styrelsen"


def test_the_owner_of_a_meeting_on_a_day_keeps_its_whole_name() -> None:
    front = "Kommunförbundet Öarna\n\nFörbundsstyrelsens sammanträde fredagen den 18 oktober 2019\n\nStyrelsen bad.\n"
    assert meeting(front)["body"] == "Förbundsstyrelsen"
