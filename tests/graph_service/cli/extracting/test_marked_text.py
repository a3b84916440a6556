"""Facts marked in a document's lines."""

from collections.abc import Iterable

from graph_service.cli.extracting.fact_classes import DECISION, MENTION, in_words
from graph_service.cli.extracting.marked_text import Mark, Place, marked_lines, nested
from loaders.minutes.record import Decision, Found, Mention, MinutesRecord
from loaders.text import Text


def place(start: int, end: int, *, decision: bool = False) -> Place:
    return Place(start, end, DECISION if decision else MENTION, (), first=True)


def shown(marks: Iterable[Mark]) -> list[object]:
    return [(m.place.class_.letter, m.start, m.end, shown(m.inside)) for m in marks]


def found(text: Text, *passages: str) -> Found[str]:
    spans = [text.spans(at, at + len(p)) for p in passages for at in [text.characters.index(p)]]
    return Found(passages[0], tuple(span for several in spans for span in several), "a-rule", 0.9)


def test_a_mark_within_another_lies_inside_it() -> None:
    assert shown(nested([place(4, 6), place(0, 9, decision=True)])) == [("B", 0, 9, [("O", 4, 6, [])])]


def test_marks_that_cross_are_parted() -> None:
    assert shown(nested([place(0, 5, decision=True), place(3, 8)])) == [
        ("B", 0, 5, [("O", 3, 5, [])]),
        ("O", 5, 8, []),
    ]


def test_the_rest_of_a_parted_mark_begins_no_fact() -> None:
    first, rest = nested([place(0, 5, decision=True), place(3, 8)])
    assert first.inside[0].place.first
    assert not rest.place.first


def test_a_fact_on_several_lines_is_marked_on_each_and_begins_on_the_first() -> None:
    text = Text("att anta\n  taxan för\nHabo kommun.\nSlut")
    decision = found(text, "anta\n  taxan för\nHabo kommun.")
    record = MinutesRecord(
        None,
        decisions=(Decision("1", decision, "approve"),),
        mentions=(Mention("1", found(text, "Habo kommun"), "municipality"),),
        not_understood=text.spans(text.characters.index("Slut"), len(text.characters)),
    )
    lines = marked_lines(text, record)
    cut = [[text.characters[m.start : m.end] for m in line.marks] for line in lines]
    assert cut == [["anta"], ["taxan för"], ["Habo kommun."], []]
    assert [m.place.first for line in lines for m in line.marks] == [True, False, False]
    assert [m.place.class_ for m in lines[2].marks[0].inside] == [MENTION]
    assert lines[2].marks[0].height == 1
    assert [line.lost for line in lines] == [False, False, False, True]


def test_words_of_the_record_are_told_in_swedish() -> None:
    assert in_words("present, serving_substitute, § 4") == "närvarande, tjänstgörande ersättare, § 4"
    assert in_words("yes 7, no 2") == "7 ja, 2 nej"
