"""More forms of lists of people: parties, groups, columns and labels in other places. All people are invented."""

from loaders.minutes.reader import read_minutes
from loaders.text import Text
from tests.loaders.minutes.attendance.lists import listed, organisations


def parties(front: str) -> list[str | None]:
    return [person.party.value if person.party else None for person in read_minutes(Text(front)).attendance]


def test_parties_may_be_written_out() -> None:
    front = "Närvarande\nAnna Ek (Socialdemokraterna), Habo\nBo Lind (Centerpartiet)\nEva Al (Folkpartiet)\n"
    assert parties(front) == ["S", "C", "L"]


def test_parties_may_stand_between_slashes() -> None:
    front = "Närvarande ledamöter\nAnna Ek /S/, Habo, ordförande\nBo Lind /kd/, Mullsjö\nEva Al /M/\n\n§ 1 Start\n"
    assert parties(front) == ["S", "KD", "M"]
    assert [p.party.spans[0].start for p in read_minutes(Text(front)).attendance if p.party][:1] == [front.index("S/")]


def test_a_party_behind_a_person_whom_a_place_leads_to_is_no_place() -> None:
    front = "Vid mötet deltog från Habo kommun ordföranden Anna Ek (Lokalpartiet) och Bo Lind (Moderaterna).\n"
    assert list(listed(front)) == ["Anna Ek", "Bo Lind"]


def test_the_first_group_may_stand_beside_the_label() -> None:
    lines = (
        "Beslutande   Habo kommun",
        "             Anna Ek (S)",
        "             Mullsjö kommun",
        "             Bo Lind (M)",
    )
    front = "\n".join(lines)
    assert organisations(front) == {"Anna Ek": "Habo kommun", "Bo Lind": "Mullsjö kommun"}
