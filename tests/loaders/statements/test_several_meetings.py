"""What the graph is told of a document that holds several meetings. People and matters are invented."""

from pathlib import Path

import pytest

from loaders.pipeline import read_data
from loaders.record import record_json
from loaders.statements import Stated

MEETING = """Protokoll fört vid Norrdalens chefsgrupp
Datum: {day}

Närvarande
{name}, Ånge kommun

§ 1 Öppnande
{name} öppnade mötet.

§ 2 Upphandling
Beslut: Gruppen beslutar att godkänna avtalet.

"""
FIRST = MEETING.format(day="2022-03-04", name="Karin Alm")
SECOND = MEETING.format(day="2022-05-06", name="Nils Ek")
READING = read_data((FIRST + SECOND).encode(), Path("protokoll.txt"))


@pytest.fixture(scope="module")
def stated() -> Stated:
    assert READING.stated is not None
    return READING.stated


def values(stated: Stated, property_: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for one in stated.statements:
        if one.property == property_:
            found.setdefault(one.subject, set()).add(one.value)
    return found


def test_the_document_is_about_each_of_its_meetings(stated: Stated) -> None:
    days = values(stated, "date")
    (meetings,) = values(stated, "about_meeting").values()
    assert {day for meeting in meetings for day in days[meeting]} == {"2022-03-04", "2022-05-06"}


def test_its_title_names_the_first_and_the_last(stated: Stated) -> None:
    assert stated.title == "Norrdalens chefsgrupp 2022-03-04 – Norrdalens chefsgrupp 2022-05-06"
    assert stated.day == "2022-03-04"


def test_who_attended_one_meeting_is_not_said_to_have_attended_the_other(stated: Stated) -> None:
    people = {id_: name for id_, names in values(stated, "name").items() for name in names}
    attended = {
        (people[next(iter(values(stated, "person")[one]))], next(iter(meeting)))
        for one, meeting in values(stated, "meeting").items()
        if one in values(stated, "person")
    }
    days = values(stated, "date")
    assert {(name, *days[meeting]) for name, meeting in attended} == {
        ("Karin Alm", "2022-03-04"),
        ("Nils Ek", "2022-05-06"),
    }


def test_the_same_clause_is_a_decision_of_each_meeting(stated: Stated) -> None:
    decided = [one for one in stated.statements if (one.property, one.value) == ("type", "Decision")]
    assert len({one.subject for one in decided}) == 2


def test_people_are_known_wherever_they_are_named(stated: Stated) -> None:
    assert READING.text is not None
    named = [READING.text.characters[start:end] for start, end, person in stated.names if person]
    assert named == ["Karin Alm", "Karin Alm", "Nils Ek", "Nils Ek"]


def test_the_record_of_the_document_is_that_of_the_first_and_holds_the_others() -> None:
    assert READING.record is not None
    shown = record_json(READING.record)
    assert shown["meeting"]["date"] == "2022-03-04"
    assert [one["meeting"]["date"] for one in shown["further_meetings"]] == ["2022-05-06"]
