"""Characters that were misread when a page was recognised."""

import random
from itertools import product

import pytest

from loaders.minutes.lines.misread import mended
from loaders.minutes.reader import read_minutes
from loaders.text import Mark, Text
from tests.loaders.work import calls

SIGNS = "Gruppen gick igenom för1aget fran i våras.\n"


def legible(line: str) -> str:
    edited = mended(Text(SIGNS + line))
    assert edited is not None
    return edited.text.characters.splitlines()[-1]


@pytest.mark.parametrize(
    ("misread", "written"),
    [
        ("ti1l mötet", "till mötet"),
        ("att godkänna ftirslaget", "att godkänna förslaget"),
        ("pa nasta mote", "på nästa möte"),
        ("samrnanträdet bordlaggs", "sammanträdet bordläggs"),
        ("kollektivhusfiireningen", "kollektivhusföreningen"),
        ("bcslutar enlíghet", "beslutar enlighet"),
        ("Stiimman beslöt niista vår", "Stämman beslöt nästa vår"),
        ("Ovriga frågor", "Övriga frågor"),
        ("§ 25 Nasta möte", "§ 25 Nästa möte"),
        ("med fem roster mot två", "med fem röster mot två"),
        ("8eslut", "Beslut"),
        ("PROT0KOLL", "PROTOKOLL"),
        ("S§ 12-14", "§§ 12-14"),
        ("$ 12 Information", "§ 12 Information"),
        ("den 2l maj", "den 21 maj"),
        ("förbnndet", "förbundet"),
    ],
)
def test_a_misread_word_is_read_as_the_only_word_like_it(misread: str, written: str) -> None:
    assert legible(misread) == written


def test_a_letter_before_a_number_is_a_paragraph_where_its_neighbour_is_one() -> None:
    assert legible("§ 11 Val\nS 12 Taxa").endswith("§ 12 Taxa")
    assert legible("§ 11 Val\nS 40 Taxa").endswith("S 40 Taxa")
    assert legible("11 § Val\n12 S Taxa").endswith("12 § Taxa")
    assert legible("den 21 februari 2024, S 18, om taxan") == "den 21 februari 2024, § 18, om taxan"


def test_a_given_name_before_another_name_is_mended() -> None:
    assert legible("Vid mötet deltog Pcter Wall och Maria Maric") == "Vid mötet deltog Peter Wall och Maria Maric"


def test_a_word_that_the_text_writes_itself_wins() -> None:
    assert legible("Holavedsbygden, Holavedsbygden och Ho1avedsbygden, Hoiavedsbygdcn").startswith(
        "Holavedsbygden, Holavedsbygden och Holavedsbygden"
    )


@pytest.mark.parametrize("name", ["Hollmark", "Almalander", "Said", "Fogelklou", "Sjodahl", "SLK-2024-00255", "B2B"])
def test_names_and_numbers_stay(name: str) -> None:
    assert legible(f"Vid mötet deltog {name} som gäst") == f"Vid mötet deltog {name} som gäst"


def test_addresses_stay() -> None:
    line = "se https://exempel.se/main/forslag.html"
    assert legible(line) == line


def test_a_text_without_signs_stays_as_it_is() -> None:
    assert mended(Text("Förslaget validieras av en kommun.\n" * 20)) is None
    assert mended(Text("The text for the project, fran.\n" + "Ren svenska utan fel.\n" * 400)) is None


def test_what_is_read_keeps_its_passages_in_the_text_as_it_stands() -> None:
    text = Text("""Minnesantcckningar från
Alvdalens 1edningsgrupp
Tid Måndag 6 maj 2024 kl 9.00-12.00

Närvarandc

Ebba Ahlgård Habo kommun
Nore Bergvik Mullsjö kommun

1. Gemensarn upphand1ing
Ebba Ahlgård redogjorde for läget.

Ledningsgruppen bcslutade

att uppdra ti1l Nore Bergvik att ta fram ett underlag pa samrnanträdet.
""")  # people and matters are invented
    record = read_minutes(text)
    assert [a.name.value for a in record.attendance] == ["Ebba Ahlgård", "Nore Bergvik"]
    assert record.items[0].heading.value == "Gemensam upphandling"
    assert text.quote(record.items[0].heading.spans) == "Gemensarn upphand1ing"
    assert record.decisions[0].text.value.endswith("ta fram ett underlag på sammanträdet.")
    assert text.quote(record.decisions[0].text.spans).endswith("ta fram ett underlag pa samrnanträdet.")
    named = [text.characters[person.start : person.end] for person in record.people]
    assert set(named) == {"Ebba Ahlgård", "Nore Bergvik"}


def test_marks_and_pages_go_along() -> None:
    text = Text(SIGNS + "ti1l samrnanträdet\nNästa sida\n", (0, 62), (Mark("strong", 48, 61),))
    edited = mended(text)
    assert edited is not None
    new = edited.text
    assert [new.characters[mark.start : mark.end] for mark in new.marks] == ["sammanträdet"]
    assert new.characters[new.pages[1] :] == "Nästa sida\n"
    assert [edited.back(edited.forth(place)) for place in text.pages] == list(text.pages)


def test_among_invented_words_what_they_might_have_been_is_looked_for_no_longer() -> None:
    invented = ["".join(letters) for letters in product("bdfgk", "oa", "xz", "oa", "zxq", "oa", "jh", "xzq")]
    few, many = (" ".join(invented[:number]) + " fran" * 20 + " ti1l kollektivhusfiireningen" for number in (100, 1400))
    assert legible(few).endswith("till kollektivhusföreningen")
    assert legible(many).endswith("till kollektivhusfiireningen")


def test_work_goes_with_length() -> None:
    chance = random.Random(1)
    letters = "abcdefghijklmnoprstuvåäöc"
    drawn = ["".join(chance.choice(letters) for _ in range(chance.randint(4, 14))) for _ in range(4000)]
    mended(Text(SIGNS))  # the dictionary is loaded
    short, long = (Text(" ".join(words) + " fran ti1l" * len(words)) for words in (drawn[:1000], drawn[1000:]))
    assert 1000 < calls(lambda: mended(long)) < 4 * calls(lambda: mended(short))


def test_signs_of_paragraphs_tell_each_other_however_they_were_read() -> None:
    again = mended(Text("$ 18 Öppnande\nMötet är öppet.\nS 19 Länet\nText.\n$ 20 Slut\nDet var pa motet.\n"))

    assert again is not None
    assert "§ 19 Länet" in again.text.characters


def test_a_surname_behind_a_given_name_is_never_mended() -> None:
    again = mended(Text("$ 18 Närvarande: Gunnel Ahlström\n$ 19 Förslaget fran motet\n$ 20 Slut\n"))

    assert again is not None
    assert "Gunnel Ahlström" in again.text.characters
