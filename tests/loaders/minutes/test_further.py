"""Several meetings in one file, each read as far as its own part. People are invented."""

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


def test_each_meeting_of_a_file_is_read_as_far_as_its_own_part() -> None:
    first, second = read_minutes(Text(FIRST + SECOND)).meetings

    assert [m.head.date and m.head.date.value for m in (first, second)] == ["2022-03-04", "2022-05-06"]
    assert [a.name.value for a in first.attendance] == ["Karin Alm", "Eva Lind"]
    assert [a.name.value for a in second.attendance] == ["Nils Ek"]
    assert [item.heading.value for item in first.items] == ["Öppnande", "Upphandling"]
    assert [item.heading.value for item in second.items] == ["Öppnande", "Bredband"]
    assert [d.kind for m in (first, second) for d in m.decisions] == ["approve", "reject"]


def test_the_passages_of_a_further_meeting_are_those_of_the_whole_text() -> None:
    text = Text(FIRST + SECOND, pages=(0, len(FIRST)))
    second = read_minutes(text).further[0]

    assert text.quote(second.opening) == "Protokoll fört vid Norrdalens chefsgrupp"
    assert [text.quote(item.heading.spans) for item in second.items] == ["Öppnande", "Bredband"]
    assert {span.page for item in second.items for span in item.heading.spans} == {2}
    assert {text.characters[p.start : p.end] for p in second.people} == {"Nils Ek"}


def test_misread_characters_are_mended_in_each_meeting_and_quoted_as_they_stand() -> None:
    text = Text((FIRST + SECOND).replace("§", "$").replace("Beslut:", "Bes1ut:"))
    second = read_minutes(text).further[0]

    assert [item.number for item in second.items] == ["1", "2"]
    assert text.quote(second.decisions[0].text.spans).startswith("avslå begäran")


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


def notes(day: str, *items: str) -> str:
    """Notes of a meeting that tell nobody who attended."""
    listed = "\n\n".join(f"{n}. {item}\nGruppen gick igenom läget." for n, item in enumerate(items, 1))
    return f"Minnesanteckningar från möte med avfallsgruppen {day}\n\n{listed}\n\n"


def test_notes_without_a_list_of_people_begin_anew_where_their_numbers_do() -> None:
    text = Text(notes("2024-03-04", "Inledning", "Sortering") + notes("2024-05-06", "Inledning", "Avgifter"))

    assert [m.head.date and m.head.date.value for m in read_minutes(text).meetings] == ["2024-03-04", "2024-05-06"]


def test_earlier_notes_named_between_items_that_count_on_begin_no_meeting() -> None:
    named = "Minnesanteckningar från möte med avfallsgruppen 2024-01-08\n\n3. Övrigt\nInget fanns.\n"

    assert not further_meetings(Text(notes("2024-03-04", "Inledning", "Sortering") + named))


def test_a_page_header_with_a_day_of_printing_begins_no_meeting() -> None:
    pages = [f"Protokoll 2024-03-0{n}\n\n{n}. Ärende\nGruppen gick igenom läget.\n" for n in range(1, 6)]

    assert not further_meetings(Text("\n".join(pages)))


def test_minutes_among_the_documents_of_an_item_begin_no_meeting_before_its_points() -> None:
    items = ["Inledning", "Avgifter\n\nBeslutsunderlag\nProtokoll från arbetsutskottet 2024-01-08\n\n1. Avgiften höjs."]

    assert not further_meetings(Text(notes("2024-03-04", *items)))
