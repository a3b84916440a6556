"""Votes by name, and whether they agree with the tally. All people are invented."""

from loaders.minutes.reader import read_minutes
from loaders.text import Text

FRONT = "Fiskenämnden      PROTOKOLL\n2024-03-04\n\n§ 1 Öppnande\nMötet öppnas.\n\n§ 2 Taxa\nOmröstning\n"
LISTED = (
    "Namn                 Ja      Nej     Avstår\nAnna Ek (S)          X\nBo Lind (M)          X\n"
    "Eva Ros (V)                  X\n"
)


def tallies(text: str) -> list[tuple[int | None, int | None]]:
    return [(vote.yes, vote.no) for vote in read_minutes(Text(FRONT + text)).votes]


def problems(text: str) -> list[str]:
    return [p.message for p in read_minutes(Text(FRONT + text)).problems if "tally" in p.message]


def test_names_are_counted_where_no_tally_is_printed() -> None:
    assert tallies("Ja röstar Anna Ek (S), Bo Lind (M) och Eva Ros (V). Nej röstar Ola Ask (C).\n") == [(3, 1)]
    assert tallies("Anna Ek (S) och Bo Lind (M) röstar ja.\nEva Ros (V) röstar nej.\n") == [(2, 1)]


def test_a_list_of_votes_is_counted_with_those_who_abstain_where_no_tally_is_printed() -> None:
    rows = LISTED + "Ola Ask (C)                          X\n"
    (vote,) = read_minutes(Text(FRONT + rows)).votes
    assert (vote.yes, vote.no, vote.abstain) == (2, 1, 1)


def test_whoever_was_away_does_not_abstain() -> None:
    rows = LISTED.replace("Avstår", "Frånvarande") + "Ola Ask (C)                          X\n"
    (vote,) = read_minutes(Text(FRONT + rows)).votes
    assert (vote.yes, vote.no, vote.abstain) == (2, 1, None)


def test_a_tally_that_the_names_contradict_is_a_problem() -> None:
    text = "Anna Ek (S) och Bo Lind (M) röstar ja. Eva Ros (V) röstar nej. Med 3 ja mot 1 nej antas taxan.\n"
    assert tallies(text) == [(3, 1)]
    assert problems(text) == ["item 2: the tally says 3 yes and 1 no, the names 2 and 1"]
    assert problems("Med 1 ja mot 2 nej avslås taxan.\n\n" + LISTED)


def test_a_tally_that_the_names_bear_out_is_none() -> None:
    assert problems("Med 2 ja mot 1 nej antas taxan.\n\n" + LISTED) == []


def test_a_list_whose_marks_lost_their_rows_contradicts_nothing() -> None:
    assert problems("Med 2 ja mot 1 nej antas taxan.\n\n" + LISTED.replace("X\nBo", "\nBo")) == []
