"""Attendance and people from any text whatever: no error, no long wait, spans that are there."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.minutes.attendance.attendance import attendance
from loaders.minutes.layout import Layout
from loaders.minutes.record import Head
from loaders.names.people.people import People
from loaders.text import Text
from tests.loaders.work import calls

PIECES = [
    "Ledamöter", "Ersättare", "Övriga närvarande", "Frånvarande", "Anna Ek", "(S)", "(EY)", "§§ 1-9", "§",
    "för", "ersätter", "Bo Al", "\n", "  ", "    ", "\t", ",", ":", "-", "tjänstgörande", "ordförande",
    "Sekreterare", "och", "Digg", "t.o.m. punkt 7", "1-20", "Ö", "0",
]  # fmt: skip


def layout(front: str) -> Layout:
    text = Text(front)
    return Layout(text, (), text.lines, (), (), ())


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join) | st.text(max_size=200))
def test_any_text_gives_attendees_whose_words_stand_in_it(front: str) -> None:
    for person in attendance(layout(front), Head()):
        for found in (person.name, person.organisation, person.party, person.role):
            assert found is None or (found.value and layout(front).text.quote(found.spans))


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join) | st.text(max_size=200))
def test_any_text_gives_places_of_people_in_order(front: str) -> None:
    found = People(Text(front), ["Anna Ek"]).everywhere()
    assert all(0 <= p.start < p.end <= len(front) for p in found)
    assert all(a.end <= b.start for a, b in pairwise(found))


@pytest.mark.parametrize(
    "piece", ["Anna ", "1, ", "och ", "a-", "Ek (", "§ 1-", "A", " ", "Närvarande ", "Anna Ek, Digg, ", "Aa\n"]
)
def test_hostile_repetition_takes_work_in_proportion(piece: str) -> None:
    def read(times: int) -> None:
        shape = layout("Närvarande\n" + piece * times)
        People.of(shape, attendance(shape, Head()), Head()).everywhere()

    read(10)  # what is loaded once counts for neither
    short, long = calls(lambda: read(500)), calls(lambda: read(2_000))
    assert long < short * 4 * 1.3
