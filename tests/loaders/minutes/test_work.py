"""How the work of reading grows with the text: counted in calls, so that no clock is asked."""

from itertools import islice, product

import pytest

from loaders.minutes.reader import read_minutes
from loaders.text import Text
from tests.loaders.work import calls

UNITS = {
    "people_who_act": "Anna Ek (S), ",
    "questions": "Anna?",
    "labels": "Ledamöter: Bo Al, ",
    "paragraphs": "§ 12 Anta ",
    "weeks": "från vecka 12 ",
    "days": "beslutade den 12 maj 2020 ",
    "pairs": "Aa Bb Cc ",
    "shared_heads": "vård- och ",
    "boards": "Kulturnämnden (KN) ",
    "cells": "Anna\t",
    "tasks": "uppdra åt Bo att ",
    "addresses": "www.habo.se Bo\n",
    "signatures": "\nVid protokollet\nAnna Ek\n",
}
FORMS = {
    "one_line": lambda unit, times: unit * times,
    "an_item": lambda unit, times: f"Protokoll 2024-01-02\n\n§ 1 Ett\n\nBeslut\n\n{unit * times}\n\n§ 2 Två\n\nText.\n",
    "the_head": lambda unit, times: f"Protokoll 2024-01-02\n{unit * times}",
    "the_end": lambda unit, times: f"Protokoll 2024-01-02\n\n§ 1 Ett\n\nVid protokollet\nBo Al\n{unit * times}",
}
SHORT, LONG = 150, 450  # times


def work(text: str) -> int:
    return calls(lambda: read_minutes(Text(text)))


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("unit", UNITS)
def test_the_work_grows_no_faster_than_the_text(unit: str, form: str) -> None:
    write = FORMS[form]
    read_minutes(Text(write(UNITS[unit], SHORT)))  # what is loaded and remembered once counts for neither
    short, long = (work(write(UNITS[unit], times)) for times in (SHORT, LONG))
    assert long < short * LONG / SHORT * 1.2


PEOPLE = {
    "a_list": ("Protokoll 2024-01-02\n\nNärvarande\n", "{} (S)\n", "\n§ 1 Ett\n\nText.\n"),
    "a_list_with_employers": ("Protokoll 2024-01-02\n\nNärvarande\n", "{}\tHabo kommun\n", "\n§ 1 Ett\n\nText.\n"),
    "a_paragraph": ("Protokoll 2024-01-02\n\n§ 1 Ett\n\n", "{} i Kulturnämnden, ", "\n\n§ 2 Två\n\nText.\n"),
}


@pytest.mark.parametrize("where", PEOPLE)
def test_the_work_grows_no_faster_than_the_number_of_people(where: str) -> None:
    before, unit, behind = PEOPLE[where]
    names = [
        f"{given} {''.join(letters)}gren" for given, *letters in product(("Anna", "Bo"), "BDFLMRS", "aeio", "lmnrst")
    ]
    texts = [before + "".join(map(unit.format, islice(names, times))) + behind for times in (SHORT // 2, SHORT * 2)]
    read_minutes(Text(texts[0]))
    few, many = map(work, texts)
    assert many < few * 4 * 1.2
