"""The same parts under other words: labels, headings and lists as other municipalities name them. All is invented."""

import pytest

from loaders.minutes.reader import read_minutes
from loaders.minutes.record import MinutesRecord
from loaders.text import Mark, Text

FRONT = "Exempelby kommun\nKommunstyrelsen\nSammanträdesprotokoll\n{head}\n\nBeslutande\nEbba Ek (S), ordförande\n\n"
ITEM = "§ 12 Taxa\n\nBeslut\nKommunstyrelsen godkänner taxan.\n\n"


def read(head: str = "2024-05-06", items: str = ITEM, closing: str = "") -> MinutesRecord:
    return read_minutes(Text(FRONT.format(head=head) + items + closing))


@pytest.mark.parametrize(
    "label", ["Plats och tid", "Tid och plats", "Tid och plats för sammanträdet", "Plats och tid för mötet"]
)
def test_place_and_time_stand_behind_a_label_of_any_length(label: str) -> None:
    head = read(f"{label}   Kommunhuset, kl. 13.00–15.30\nSammanträdesdatum 2024-05-06").head
    assert head.place
    assert head.place.value == "Kommunhuset"
    assert head.end
    assert head.end.value == "15:30"


@pytest.mark.parametrize("label", ["Mötesdatum", "Sammanträdesdatum", "Mötesdag"])
def test_the_day_may_be_told_in_a_later_header(label: str) -> None:
    date = read("", ITEM + f"Protokoll nr 4\n{label}: 2024-05-06\n\n" + ITEM.replace("12", "13")).head.date
    assert date
    assert date.value == "2024-05-06"


@pytest.mark.parametrize(
    "label",
    [
        *("Handlingar", "Handlingar i ärendet", "Ärendets handlingar", "Beslutsunderlag", "Underlag för beslutet"),
        *("Beslutet expedieras till", "Beslutet sänds till"),
    ],
)
def test_lists_of_papers_and_recipients_name_nobody(label: str) -> None:
    record = read(
        items=f"{ITEM}{label}\nTrafikverket\nYrkande från SD den 2 februari 2024.\n\n§ 13 Val\n\nTrafikverket deltog.\n"
    )
    assert {(m.item, m.name.value) for m in record.mentions} == {("13", "Trafikverket")}


@pytest.mark.parametrize("label", ["Överenskommelse", "Överenskommet"])
def test_what_is_agreed_on_is_decided(label: str) -> None:
    record = read(items=f"§ 12 Taxa\n\n{label}\nKommunstyrelsen noterar informationen.\n")
    assert [decision.text.value for decision in record.decisions] == ["Kommunstyrelsen noterar informationen."]


@pytest.mark.parametrize("label", ["Yrkanden", "Framställda yrkanden", "Förslag och yrkanden"])
def test_what_is_moved_is_not_decided(label: str) -> None:
    record = read(items=f"§ 12 Taxa\n\n{label}\nEbba Ek (S) föreslår att taxan godkänns.\n\nBeslut\nTaxan godkänns.\n")
    assert [decision.text.value for decision in record.decisions] == ["Taxan godkänns."]


@pytest.mark.parametrize("label", ["Justerare", "Justeringsperson", "Justeringspersoner", "Protokolljusterare"])
def test_an_adjuster_signs_under_many_labels(label: str) -> None:
    record = read(closing=f"Underskrifter\n\n{label}\nNore Bergvik\n")
    assert [(s.name.value, s.role) for s in record.signatures] == [("Nore Bergvik", "adjuster")]


@pytest.mark.parametrize("label", ["Närvarande", "Deltagare", "Deltagande", "Närvarande vid mötet"])
def test_a_heading_over_those_who_attend_is_no_item(label: str) -> None:
    characters = (
        f"Möte om data 6 maj 2024\n\n{label}\n\nEbba Ek (Boverket)\nNore Bergvik (Trafikverket)\n\n"
        "Läget i gruppen\n\nText.\n\nVad som återstår\n\nText.\n"
    )
    headings = (label, "Läget i gruppen", "Vad som återstår")
    marks = [Mark("heading", at, at + len(h), 2) for h in headings for at in [characters.index(f"\n{h}\n") + 1]]
    record = read_minutes(Text(characters, marks=tuple(marks)))
    assert [item.heading.value for item in record.items] == ["Läget i gruppen", "Vad som återstår"]
    assert [attendee.name.value for attendee in record.attendance] == ["Ebba Ek", "Nore Bergvik"]


def test_a_line_that_cannot_end_a_sentence_goes_on_in_the_next() -> None:
    record = read(
        items="§ 12 Taxa\n\nKommunstyrelsen beslutar\n\natt för kommuner i samverkan uppdra åt\n"
        "Upphandling Exempelby att utreda frågan.\n"
    )
    assert [decision.text.value for decision in record.decisions] == [
        "för kommuner i samverkan uppdra åt Upphandling Exempelby att utreda frågan."
    ]


def test_a_line_that_comes_in_the_middle_of_pages_too_is_no_page_header() -> None:
    item = "§ {n} Taxa nummer {n}\n\n{told}Direktionen beslutar\n\natt anta taxan.\n\n"
    told = "".join(f"Ärendet är berett av grupp {word}.\n" for word in "abcdefgh")
    front = FRONT.format(head="2024-05-06")
    characters = front + "".join(item.format(n=n, told=told) for n in range(1, 9))
    cuts = [characters.index("att anta", characters.index(f"§ {n} ")) for n in (3, 6)]
    assert len(read_minutes(Text(characters, pages=(0, *cuts))).decisions) == 8


@pytest.mark.parametrize("written", ["digital förvaltning", "digi-\ntal förvaltning", "digital\nförvaltning"])
def test_who_runs_the_work_is_read_across_lines(written: str) -> None:
    text = (
        f"Referensgrupp metadata\n\nDeltagare\nEbba Ek\n\n1. Syfte\nArbetet drivs av Myndigheten för {written}. Slut.\n"
    )
    organisation = read_minutes(Text(text)).head.organisation
    assert organisation
    assert organisation.value == "Myndigheten för digital förvaltning"
