"""Any text at all can be read, in time that grows with its length."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

Make = Callable[..., Any]
_UNITS = (
    "Beslut|\n|\n\n|att |- |1. |Nämnden |beslutar |får i uppdrag |§ 12 |den 3 maj |1 000 kr |:|.|7 ja mot 3 nej"
    "|reserverar sig |Anna Ek (S) |jäv |#9 |\t|Vad\tVem\tNär\n|-\n|\u00ad\n|ska |@"
)
_WORDS = st.sampled_from(_UNITS.split("|"))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.lists(_WORDS, max_size=60), notes=st.booleans())
def test_no_text_stops_the_reading_and_every_passage_holds(item: Make, words: list[str], *, notes: bool) -> None:
    read = item("".join(words), notes=notes, people=("Anna Ek",))
    found = [
        *(d.text for d in read.decisions),
        *(d.person for d in read.found_dissents),
        *(r.source for r in read.references),
    ]
    length = len(read.layout.text.characters)
    assert all(one.spans and all(0 <= s.start < s.end <= length for s in one.spans) for one in found)
    assert isinstance(read.votes, tuple)


@pytest.mark.timeout(60)  # one that went back and forth would take hours
@pytest.mark.parametrize(
    "unit", ["att x\n", "får i uppdrag ", "§ 1 2024-01-01, ", "1 111 ", "Nämnden beslutar att ", "(", " \n"]
)
def test_a_hostile_text_of_100_000_characters_is_read_in_seconds(item: Make, unit: str) -> None:
    read = item(unit * (100_000 // len(unit)))
    assert isinstance((read.decisions, read.votes, read.dissents, read.references), tuple)
