"""What the graph is told of one document. People and matters are invented."""

import pickle
from collections import defaultdict
from pathlib import Path

import pytest

from loaders.pipeline import read_data
from loaders.statements import Stated
from ontology.identity import identify
from ontology.statement import Statement
from ontology.words import fold

NOTES = """ROSLAGSKOMMUNERNA SAMVERKAR

Minnesanteckningar från
Roslagskommunernas ledningsgrupp
Tid Fredag 16 september 2022 kl 9.00-11.30

Plats Österåkers kommunhus

Deltagare

Agneta Viksäter Norrtälje kommun, ordförande
Bo Hallgrim Österåkers kommun

Frånvarande

Elin Marvik Vaxholms stad

Övriga deltagare

Filip Sandelius Svenska kraftnät, punkt 3
Greta Lundmyr Roslagskommunerna, sekreterare


1. Välkommen
Agneta öppnade mötet och hälsade alla välkomna.

2. Elnätets kapacitet
Filip Sandelius, Svenska kraftnät, informerade om den nya ledningen.

Ledningsgruppen beslutade

att  uppdra till Bo att ta fram en sammanställning och rapportera den till Filip Sandelius senast den 15 november 2022.

att  uppdra till Pia att ställa frågan om avtal med Täby kommun och Vallentuna kommun.

3. Nästa möte
Nästa möte hålls den 2 december 2022 kl 9.00-11.30 i Täby kommunhus.

Vid anteckningarna               Justerat

Greta Lundmyr                    Bo Hallgrim
"""


@pytest.fixture(scope="module")
def stated() -> Stated:
    reading = read_data(NOTES.encode(), Path("notes.txt"))
    assert reading.stated is not None
    return reading.stated


@pytest.fixture(scope="module")
def things(stated: Stated) -> dict[str, dict[str, set[str]]]:
    found: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for s in stated.statements:
        found[s.subject][s.property].add(s.value)
    return found


def of_class(things: dict[str, dict[str, set[str]]], class_: str) -> dict[str, dict[str, set[str]]]:
    return {id_: values for id_, values in things.items() if class_ in values["type"]}


def one(things: dict[str, dict[str, set[str]]], class_: str, **values: str) -> str:
    found = [i for i, v in of_class(things, class_).items() if all(v[n] == {w} for n, w in values.items())]
    assert len(found) == 1, f"{class_} {values}: {found}"
    return found[0]


def person(things: dict[str, dict[str, set[str]]], name: str) -> str:
    return one(things, "Person", name=name)


def test_a_listed_municipality_is_that_of_the_reference_data(things: dict[str, dict[str, set[str]]]) -> None:
    attendance = one(things, "Attendance", person=person(things, "Agneta Viksäter"))
    assert things[attendance]["represents"] == {identify("Municipality", {"code": "0188"})}
    assert things[attendance]["presence"] == {"present"}
    assert things[attendance]["capacity"] == {"official"}


def test_a_seat_a_presence_and_an_outcome_are_as_sure_as_they_were_read(stated: Stated) -> None:
    record = read_data(NOTES.encode(), Path("notes.txt")).record
    assert record
    sure: dict[str, set[float]] = defaultdict(set)
    for said in stated.statements:
        sure[said.property].add(said.source.confidence)
    assert sure["seat"] == {one.seat_confidence for one in record.attendance}
    assert sure["presence"] == {one.status_confidence for one in record.attendance}
    assert sure["outcome"] == {one.kind_confidence for one in record.decisions}
    assert sure["seat"] != {one.name.confidence for one in record.attendance}


def test_who_is_absent_is_said_to_be_absent(things: dict[str, dict[str, set[str]]]) -> None:
    attendance = one(things, "Attendance", person=person(things, "Elin Marvik"))
    assert things[attendance]["presence"] == {"absent"}


def test_an_item_listed_wrongly_is_linked_where_the_text_names_the_person(
    things: dict[str, dict[str, set[str]]], stated: Stated
) -> None:
    attendance = one(things, "Attendance", person=person(things, "Filip Sandelius"))
    assert things[attendance]["printed_item"] == {"3"}
    assert things[attendance]["present_at"] == {one(things, "AgendaItem", number="2")}
    assert any("3" in problem and "2" in problem for problem in stated.problems)


def test_a_first_name_is_charged_as_the_person_of_the_attendance_list(things: dict[str, dict[str, set[str]]]) -> None:
    assignment = one(things, "Assignment", assignee=person(things, "Bo Hallgrim"))
    assert things[assignment]["due_date"] == {"2022-11-15"}
    assert things[assignment]["reported_to"] == {person(things, "Filip Sandelius")}


def test_a_first_name_of_nobody_listed_stays_an_unresolved_private_person(
    things: dict[str, dict[str, set[str]]], stated: Stated
) -> None:
    pia = person(things, "Pia")
    capacities = {c for v in things.values() if pia in v["thing"] for c in v["capacity"]}
    assert capacities == {"private"}
    assert pia in {name[2] for name in stated.names} or None in {name[2] for name in stated.names}


def test_each_item_comes_after_the_one_before(things: dict[str, dict[str, set[str]]]) -> None:
    first, second, third = (one(things, "AgendaItem", number=number) for number in "123")
    assert [things[item]["after"] for item in (first, second, third)] == [set(), {first}, {second}]


def test_the_clauses_of_an_item_are_counted(things: dict[str, dict[str, set[str]]]) -> None:
    said = {(min(v["clause"]), min(v["text"])[:16]) for v in of_class(things, "Decision").values()}
    assert said == {("1", "uppdra till Bo a"), ("2", "uppdra till Pia ")}


def test_an_assignment_is_from_the_body_that_decided_it(things: dict[str, dict[str, set[str]]]) -> None:
    (body,) = of_class(things, "Body")
    assert {frozenset(v["assigned_by"]) for v in of_class(things, "Assignment").values()} == {frozenset({body})}


def test_those_named_in_an_agreement_are_its_parties(things: dict[str, dict[str, set[str]]]) -> None:
    decision = next(v for v in of_class(things, "Decision").values() if v["agreed"])
    assert decision["agreed"] == {identify("Municipality", {"code": code}) for code in ("0160", "0115")}


def test_who_informs_presented(things: dict[str, dict[str, set[str]]]) -> None:
    mention = one(
        things, "Mention", thing=person(things, "Filip Sandelius"), item=one(things, "AgendaItem", number="2")
    )
    assert things[mention]["act"] == {"presented"}


def test_the_next_meeting_is_a_meeting_of_the_same_body(things: dict[str, dict[str, set[str]]]) -> None:
    meeting = one(things, "Meeting", date="2022-09-16")
    assert things[meeting]["next_meeting"] == {one(things, "Meeting", date="2022-12-02")}


def test_who_signed_is_said_with_their_attendance(things: dict[str, dict[str, set[str]]]) -> None:
    attendance = one(things, "Attendance", person=person(things, "Greta Lundmyr"))
    assert things[attendance]["signed_as"] == {"secretary"}


def test_no_id_holds_a_name(stated: Stated) -> None:
    for statement in stated.statements:
        assert "viks" not in statement.subject
        assert statement.subject.isascii()


ROOTS = (Path("examples"), Path("../shared/evaluation/minutes"))
HERE = Path(__file__).parents[3]
FILES = sorted(f for root in ROOTS if (HERE / root).is_dir() for f in (HERE / root).rglob("*") if f.is_file())
QUOTED = {"heading", "text", "place", "due"}


def letters(text: str) -> str:
    return fold(text).replace(" ", "")


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_the_characters_quoted_for_every_fact_stand_in_the_stored_text(file: Path) -> None:
    reading = read_data(file.read_bytes(), file)
    assert reading.error is None
    assert reading.text is not None
    assert reading.stated is not None
    for s in reading.stated.statements:
        assert s.source.spans, f"{s} has no passage"
        for span in s.source.spans:
            assert 0 <= span.start < span.end <= len(reading.text.characters)
            assert reading.text.page(span.start) == span.page == reading.text.page(span.end - 1)
        if s.property in QUOTED:
            assert letters(s.value) in letters(reading.text.quote(s.source.spans)) or mended(
                s, reading.text.quote(s.source.spans)
            )


def mended(statement: Statement, quote: str) -> bool:
    """Whether the words differ only by a mended hyphen, or a date that is written out."""
    return letters(statement.value) == letters(quote.replace("-\n", "").replace("\u00ad\n", "")) or (
        statement.property == "due" and statement.value[:4].isdecimal()
    )


def test_what_is_stated_arrives_whole_in_another_process() -> None:
    stated = read_data(NOTES.encode(), Path("notes.txt")).stated
    assert stated is not None
    assert pickle.loads(pickle.dumps(stated)) == stated


def test_a_decision_is_about_what_its_item_is_about_by_the_heading(stated: Stated) -> None:
    topic = identify("Topic", {"code": "elforsorjning"})
    decisions = {s.subject for s in stated.statements if s.property == "topic" and s.value == topic}
    assert any(subject.startswith("decision-") for subject in decisions)
