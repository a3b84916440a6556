"""The evaluation's JSON. People are invented."""

from loaders.minutes.record import Attendee, Decision, Found, Head, Item, MinutesRecord, NextMeeting, Signature
from loaders.record import record_json


def told(value: str) -> Found[str]:
    return Found(value, (), "test")


def test_what_a_document_does_not_say_is_null_or_empty() -> None:
    shown = record_json(MinutesRecord(kind=None))
    assert shown == {
        "document": {"kind": None},
        "meeting": dict.fromkeys(("body", "organisation", "date", "start", "end", "place")),
        "attendance": [],
        "items": [],
        "decisions": [],
        "votes": [],
        "dissents": [],
        "mentions": [],
        "references": [],
        "next_meeting": None,
        "signatures": [],
    }


def test_values_stand_without_their_passages() -> None:
    record = MinutesRecord(
        kind=told("notes"),
        head=Head(body=told("Chefsgruppen"), date=told("2020-01-02")),
        attendance=(Attendee(told("Karin Alm"), "present", "member", organisation=told("Ånge kommun"), items=("9",)),),
        items=(Item("", told("Studieresa"), printed=False), Item("9", told("Taxa"), told("KS 2020/1"))),
        decisions=(Decision("9", told("anta taxan"), "approve", amounts=(Found(500, (), "test"),)),),
        next_meeting=NextMeeting(date=told("2020-02-03")),
        signatures=(Signature(told("Karin Alm"), "chair"),),
    )
    shown = record_json(record)
    assert shown["meeting"]["body"] == "Chefsgruppen"
    assert shown["attendance"] == [
        {
            "name": "Karin Alm",
            "status": "present",
            "capacity": "member",
            "organisation": "Ånge kommun",
            "party": None,
            "role": None,
            "items": ["9"],
        }
    ]
    assert [(item["number"], item["case"]) for item in shown["items"]] == [(None, None), ("9", "KS 2020/1")]
    assert shown["decisions"][0]["amounts"] == [500]
    assert shown["next_meeting"] == {"date": "2020-02-03", "start": None, "end": None, "place": None}
    assert shown["signatures"] == [{"name": "Karin Alm", "role": "chair"}]
