"""The minutes record as the evaluation's JSON: printed numbers kept, passages left out."""

from collections.abc import Iterable
from typing import Any

from loaders.minutes.record import Attendee, Decision, Found, MinutesRecord

Json = dict[str, Any]


def record_json(record: MinutesRecord) -> Json:
    """One JSON object, in the format that the evaluation describes.

    A document of several meetings gives that of the first, with the others under `further_meetings`.
    """
    further = {"further_meetings": [_meeting(one) for one in record.further]} if record.further else {}
    return _meeting(record) | further


def _meeting(record: MinutesRecord) -> Json:
    return {
        "document": {"kind": _value(record.kind)},
        "meeting": {
            key: _value(getattr(record.head, key)) for key in ("body", "organisation", "date", "start", "end", "place")
        },
        "attendance": [_attendee(a) for a in record.attendance],
        "items": [
            {"number": i.number or None, "heading": i.heading.value, "case": _value(i.case)} for i in record.items
        ],
        "decisions": [_decision(d) for d in record.decisions],
        "votes": [{"item": v.item, "yes": v.yes, "no": v.no, "abstain": v.abstain} for v in record.votes],
        "dissents": [{"item": d.item, "person": d.person.value, "kind": d.kind} for d in record.dissents],
        "mentions": [{"item": m.item, "name": m.name.value, "type": m.type} for m in record.mentions],
        "references": [
            {"item": r.item, "date": r.date, "paragraph": r.paragraph, "body": r.body} for r in record.references
        ],
        "next_meeting": None
        if record.next_meeting is None
        else {key: _value(getattr(record.next_meeting, key)) for key in ("date", "start", "end", "place")},
        "signatures": [{"name": s.name.value, "role": s.role} for s in record.signatures],
    }


def _attendee(row: Attendee) -> Json:
    return {
        "name": row.name.value,
        "status": row.status,
        "capacity": row.seat,
        "organisation": _value(row.organisation),
        "party": _value(row.party),
        "role": _value(row.role),
        "items": list(row.items),
    }


def _decision(row: Decision) -> Json:
    return {
        "item": row.item,
        "text": row.text.value,
        "kind": row.kind,
        "assignees": _values(row.assignees),
        "due": _value(row.due),
        "amounts": _values(row.amounts),
        "date": _value(row.date),
    }


def _value(found: Found[Any] | None) -> Any:  # noqa: ANN401
    return None if found is None else found.value


def _values(found: Iterable[Found[Any]]) -> list[Any]:
    return [one.value for one in found]
