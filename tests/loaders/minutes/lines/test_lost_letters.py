"""Letters that a wrong encoding lost. People and matters are invented."""

import pytest

from loaders.minutes.lines.misread import mended
from loaders.minutes.reader import read_minutes
from loaders.record import record_json
from loaders.text import Text
from tests.loaders.work import calls

LOST = "\N{REPLACEMENT CHARACTER}"


def legible(line: str) -> str:
    edited = mended(Text(line.replace("_", LOST)))
    return line if edited is None else edited.text.characters


@pytest.mark.parametrize(
    ("lost", "written"),
    [
        ("f_rslaget", "förslaget"),
        ("N_rvarande", "Närvarande"),
        ("ordf_rande", "ordförande"),
        ("F_rbundsstyrelsen", "Förbundsstyrelsen"),
        ("R_DDNINGSTJ_NST", "RÄDDNINGSTJÄNST"),
        ("_rsavgiften h_js", "Årsavgiften höjs"),
        ("det _r f_r sent p_ _ret", "det är för sent på året"),
        ("chefen f_r i uppdrag", "chefen får i uppdrag"),
        ("avgiften f_r _r 2024, tre _r", "avgiften för år 2024, tre år"),
        ("Bj_rn Sandmark", "Björn Sandmark"),
        ("G_teborg", "Göteborg"),
        ("Eva _kerlund", "Eva Åkerlund"),
    ],
)
def test_a_lost_letter_is_the_only_one_that_makes_a_word(lost: str, written: str) -> None:
    assert legible(lost) == written


def test_what_may_be_several_words_or_none_stays_lost() -> None:
    edited = mended(Text(f"Xyzq{LOST}r kom"))
    assert edited is None


def test_a_lost_sign_before_a_number_is_a_paragraph_and_between_two_a_dash() -> None:
    assert legible("_ 10 Taxa\nse _ 9, kl 08.30 _ 09.30") == "§ 10 Taxa\nse § 9, kl 08.30 – 09.30"


def test_minutes_with_lost_letters_are_read_as_if_they_had_them() -> None:
    written = """Protokoll
Förbundsstyrelsen
2024-03-08 klockan 09.00

Närvarande
Vera Lindmo (S), ordförande
Kurt Åkerlund (M)

§ 10 Beslut om årsavgiftens storlek
Förbundsstyrelsen beslutar att fastställa avgiften.
"""
    lost = "".join(LOST if character in "åäöÅÄÖ§" else character for character in written)
    assert record_json(read_minutes(Text(lost))) == record_json(read_minutes(Text(written)))


def test_work_goes_with_the_number_of_words_that_are_none() -> None:
    letters = "bdfgkmprst"
    strange = [f"{a}{LOST}{b}qx{c}{LOST}{d}wz" for a in letters for b in letters for c in letters for d in "bdfg"]
    few, many = (Text(" ".join(words)) for words in (strange[:1000], strange[1000:]))
    assert 1000 < calls(lambda: mended(many)) < 4 * calls(lambda: mended(few))
