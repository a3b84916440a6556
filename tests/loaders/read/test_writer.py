"""The growing text: marks and pages hold whatever is written."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.read import writer as writer_module
from loaders.read.unreadable import UnreadableError
from loaders.read.writer import Piece, Writer


def test_cells_of_several_lines_stand_beside_each_other() -> None:
    writer = Writer()
    writer.rows([[[Piece("Beslutande")]], [[Piece("Anna Ek")], [Piece("Bo Al")]], [[], [Piece("(S)")]]])
    text = writer.finish()
    assert text.characters == "Beslutande\tAnna Ek\n\tBo Al\t(S)\n"
    assert [text.characters[m.start : m.end] for m in text.marks if m.kind == "cell"] == [
        "Beslutande",
        "Anna Ek",
        "Bo Al",
        "(S)",
    ]
    (row,) = (m for m in text.marks if m.kind == "row")
    assert text.characters[row.start : row.end] == "Beslutande\tAnna Ek\n\tBo Al\t(S)"


def test_strong_words_are_marked_without_the_blanks_around_them() -> None:
    writer = Writer()
    writer.pieces([Piece("Tid: ", strong=True), Piece("måndag "), Piece(" kl. 9 ", strong=True)])
    text = writer.finish()
    assert [text.characters[m.start : m.end] for m in text.marks] == ["Tid:", "kl. 9"]


@given(st.lists(st.text(alphabet="ao\u030a\u0308 e\u0301\u1100\u1161", max_size=4), max_size=8))
def test_marks_hold_where_pieces_compose_to_one_character(pieces: list[str]) -> None:
    writer = Writer()
    for piece in pieces:
        start = writer.length
        writer.write(piece)
        writer.mark("strong", start)
    text = writer.finish()
    assert text.characters == unicodedata.normalize("NFC", "".join(pieces))
    assert all(0 <= m.start <= m.end <= len(text.characters) for m in text.marks)


def test_more_text_than_the_limit_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writer_module, "MAX_CHARACTERS", 10)
    writer = Writer()
    writer.write("0123456789")
    with pytest.raises(UnreadableError, match="more than 20 MB of text"):
        writer.write("x")
