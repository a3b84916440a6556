"""Rich text. People are invented."""

import pytest

from loaders.read import UnreadableError, read


def test_characters_and_table_rows_are_read() -> None:
    source = (
        rb"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}\pard N\'e4rvarande\par {\b Plats:}\tab S\'e4ter\par"
        rb"\trowd\cellx1000\cellx2000\intbl Anna Ek\cell S\'e4ter\cell\row\pard \u167? 12\par}"
    )
    text = read(source, "a.rtf")
    assert text.characters.strip() == "Närvarande\nPlats:\tSäter\nAnna Ek\tSäter\n§ 12"
    assert [text.characters[m.start : m.end] for m in text.marks if m.kind == "row"] == ["Anna Ek\tSäter"]


def test_rich_text_without_text_says_so() -> None:
    with pytest.raises(UnreadableError, match="the document has no text"):
        read(rb"{\rtf1\ansi\pard\par}", "a.rtf")
