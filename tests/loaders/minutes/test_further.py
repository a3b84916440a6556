"""Several meetings in one file: the first is read as far as its own part, the others are told. People are invented."""

from loaders.minutes.further import further_meetings
from loaders.minutes.reader import read_minutes
from loaders.text import Text

FIRST = """Protokoll fört vid Norrdalens chefsgrupp
Datum: 2022-03-04
Plats: Ånge

Närvarande
Karin Alm, Ånge kommun
Eva Lind, Timrå kommun

§ 1 Öppnande
Karin Alm öppnade mötet.

§ 2 Upphandling
Beslut: Gruppen beslutar att godkänna avtalet.

Vid protokollet
Karin Alm
"""
SECOND = """
Protokoll fört vid Norrdalens chefsgrupp
Datum: 2022-05-06
Plats: Timrå

Närvarande
Nils Ek, Sollefteå kommun

§ 1 Öppnande
Nils Ek hälsade alla välkomna.

§ 2 Bredband
Beslut: Gruppen beslutar att avslå begäran.

Vid protokollet
Nils Ek
"""


def test_of_two_meetings_in_one_file_the_first_is_read_alone() -> None:
    record = read_minutes(Text(FIRST + SECOND))

    assert record.head.date is not None
    assert record.head.date.value == "2022-03-04"
    assert [a.name.value for a in record.attendance] == ["Karin Alm", "Eva Lind"]
    assert [item.heading.value for item in record.items] == ["Öppnande", "Upphandling"]
    assert [d.kind for d in record.decisions] == ["approve"]


def test_the_report_says_where_further_meetings_begin() -> None:
    text = Text(FIRST + SECOND)
    record = read_minutes(text)

    assert "holds 2 meetings" in record.problems[0].message
    assert "page 1 (line 18)" in record.problems[0].message
    assert text.quote(record.problems[0].spans).startswith("Protokoll fört vid")


def test_the_lines_of_further_meetings_are_not_understood_and_their_people_are_known() -> None:
    text = Text(FIRST + SECOND)
    record = read_minutes(text)

    assert "§ 2 Bredband" in {text.quote((span,)) for span in record.not_understood}
    assert "Nils Ek" in {text.characters[p.start : p.end] for p in record.people if p.start > len(FIRST)}


def test_a_further_meeting_begins_with_the_letterhead_on_its_page() -> None:
    second = "NORRDALENS KOMMUN\n" + SECOND.lstrip()
    text = Text(FIRST + second, pages=(0, len(FIRST)))

    assert [line.text for line in further_meetings(text)] == ["NORRDALENS KOMMUN"]


def test_a_title_that_comes_again_with_the_same_day_begins_no_meeting() -> None:
    assert not further_meetings(Text(FIRST + SECOND.replace("2022-05-06", "2022-03-04")))


def test_minutes_named_among_the_items_begin_no_meeting() -> None:
    cited = "\n§ 3 Föregående möte\nProtokoll från mötet 2022-01-05\nNärvarande var få.\n"
    enclosed = "\nProtokoll 2022-01-05\nNärvarande\nNils Ek\n"

    assert not further_meetings(Text(FIRST.replace("\nVid prot", cited + "\nVid prot") + enclosed))
