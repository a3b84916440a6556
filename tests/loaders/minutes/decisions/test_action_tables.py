"""Tables of who is to do what, with columns of other kinds beside. All people are invented."""

from collections.abc import Callable
from typing import Any

Make = Callable[..., Any]
PEOPLE = ("Anna Ek", "Jonas Berg", "Eva Lind")


def test_a_column_of_topics_is_none_of_what_is_decided(item: Make) -> None:
    read = item(
        "Ärende            Beslut              Ansvarig       Klart\n"
        "Bryggan           Ta fram ritning     Jonas, Eva     2 maj\n"
        "Hamnkontoret      Gör kalkyl          Anna           v. 45\n",
        notes=True,
        people=PEOPLE,
    )
    assert read.texts == ["Ta fram ritning", "Gör kalkyl"]
    assert read.assignees == [["Jonas Berg", "Eva Lind"], ["Anna Ek"]]
    assert read.due == ["2024-05-02", "v. 45"]


def test_a_row_may_leave_its_last_column_empty(item: Make) -> None:
    read = item(
        "Vad                   Vem        När\nMät bryggan           Jonas\nMåla båten            Eva        i maj\n"
        "och bänkarna\nKöp rep               Anna       snarast\n",
        notes=True,
        people=PEOPLE,
    )
    assert read.texts == ["Mät bryggan", "Måla båten och bänkarna", "Köp rep"]
    assert read.assignees == [["Jonas Berg"], ["Eva Lind"], ["Anna Ek"]]
    assert read.due == [None, "i maj", "snarast"]


def test_cells_between_tabs_keep_their_columns(item: Make) -> None:
    read = item(
        "Nr\tUppgift\tAnsvarig\tKlart\n1\tMät bryggan\t\tsnarast\n2\tKöp rep\tAnna\t\n", notes=True, people=PEOPLE
    )
    assert read.texts == ["Mät bryggan", "Köp rep"]
    assert read.assignees == [[], ["Anna Ek"]]
    assert read.due == ["snarast", None]


def test_a_table_of_decisions_without_anybody_responsible_is_no_list_of_what_to_do(item: Make) -> None:
    read = item("Nr        Beslut             Datum\n1         Bygglov garage     2024-02-01\n", notes=True)
    assert [decision.text.rule for decision in read.decisions if decision.text.rule == "action-table"] == []


def test_a_box_to_tick_is_no_part_of_what_to_do_nor_a_time_of_who_does_it(item: Make) -> None:
    read = item(
        "Att göra\n- [ ] Läsa igenom svaret (alla, före nästa möte)\n- [x] Ring hamnen (Anna, vecka 8)\n",
        notes=True,
        people=PEOPLE,
    )
    assert read.texts == ["Läsa igenom svaret (alla, före nästa möte)", "Ring hamnen (Anna, vecka 8)"]
    assert read.due == ["före nästa möte", "vecka 8"]


def test_the_heading_of_a_column_may_be_misread(item: Make) -> None:
    read = item(
        "Ärende            Beslut              Ansvang        Klart\n"
        "Bryggan           Ta fram ritning     Jonas, Eva     2 maj\n",
        notes=True,
        people=PEOPLE,
    )
    assert read.assignees == [["Jonas Berg", "Eva Lind"]]
