"""Where a meeting was held. Bodies are invented, municipalities real."""

from loaders.minutes.lines.outline import outline
from loaders.minutes.meeting.head import head
from loaders.text import Text
from tests.loaders.minutes.meeting.heads import meeting


def test_a_place_may_follow_day_and_time_on_one_line() -> None:
    read = meeting(
        "Möte i Fiskegruppen\nMinnesanteckningar\nOnsdag den 22 mars 2023 kl. 08:30-10:00, Fiskeboden i Hede\n"
    )
    assert (read["place"], read["start"]) == ("Fiskeboden i Hede", "08:30")


def test_a_sentence_names_the_place_before_the_day() -> None:
    text = (
        "Protokoll fört vid sammanträde med samarbetsnämnden för Mark och Tranemo, i kommunalhuset i Tranemo tisdagen "
        "den 3 mars 1987, klockan 19.00 - 21.15.\n\n§ 1\nDagordning\nGodkänns.\n\n§ 2\nBudget\nAntas.\n"
    )
    found = head(outline(Text(text)))
    assert found.body is not None
    assert found.body.value == "Samarbetsnämnden för Mark och Tranemo"
    assert found.place is not None
    assert found.place.value == "kommunalhuset i Tranemo"


def test_a_place_stands_below_the_day_and_the_hours() -> None:
    text = "Anteckningar\nOnsdagen den 7 december 2016\nKl 8.30–10.00\nRådhuset, Ronneby\n\n1. Öppnande\nHej.\n"
    found = head(outline(Text(text)))
    assert found.place is not None
    assert found.place.value == "Rådhuset, Ronneby"


def test_a_town_is_where_a_meeting_was_and_not_who_met() -> None:
    title = "KOMMUNCHEFSGRUPPEN HÖGA LEDEN\nMinnesanteckningar från möte i Sollefteå 12 maj 2017, kl 10-15\n"
    found = head(outline(Text(title + "\n1. Öppnande\nHej.\n")))
    assert found.body is not None
    assert found.place is not None
    assert (found.body.value, found.place.value) == ("Kommunchefsgruppen höga leden", "Sollefteå")


def test_a_place_below_a_line_of_day_and_hours_that_says_sammantrade() -> None:
    text = (
        "NÄMNDEN FÖR VATTEN\n\nSammanträde 3 april 2014 kl. 15.00 - 17.10\nBrandstationen i Knislinge\n\n§ 1 Val\nJa.\n"
    )
    found = head(outline(Text(text)))
    assert found.place is not None
    assert found.place.value == "Brandstationen i Knislinge"


def test_a_place_before_the_hours_on_the_line_below_the_day() -> None:
    text = (
        "Anteckningar från rådets möte den 20 november 2019\nRådhuset, Falun, kl. 09:30 - 12:00\n\n1. Öppnande\nHej.\n"
    )
    found = head(outline(Text(text)))
    assert found.place is not None
    assert found.place.value == "Rådhuset, Falun"


def test_two_fields_may_stand_far_apart_on_a_line() -> None:
    found = head(
        outline(Text("Protokoll 2013-04-17\nTid: kl. 09.15–11.20              Plats: Rådhuset, Ånge\n\n§ 1 Val\nJa.\n"))
    )
    assert found.place is not None
    assert found.place.value == "Rådhuset, Ånge"


def test_what_stands_below_a_title_is_no_place_unless_a_building_tells() -> None:
    found = head(outline(Text("Protokoll 2014-04-03 kl. 15.00\nArbetet i vattengruppen\n\n§ 1 Val\nJa.\n")))
    assert found.place is None
