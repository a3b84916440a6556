"""Markdown without its markup. People are invented."""

import pytest

from loaders.read import read
from loaders.text import Text


def marked(text: Text, kind: str) -> list[tuple[int, str]]:
    return [(m.level, text.characters[m.start : m.end]) for m in text.marks if m.kind == kind]


def test_headings_lose_their_signs_and_keep_their_level() -> None:
    text = read("# Möte **3**\nMinnesanteckningar\n\n## Beslut\ntext\n".encode(), "a.md")
    assert text.characters == "Möte 3\nMinnesanteckningar\n\nBeslut\ntext"
    assert marked(text, "heading") == [(1, "Möte 3"), (2, "Beslut")]


def test_a_table_is_a_row_a_line_with_tabs_between_cells() -> None:
    text = read("Namn | Kommun\n:-- | :--\nAnna Ek | Säter\nBo Al |\n".encode(), "a.md")
    assert text.characters == "Namn\tKommun\nAnna Ek\tSäter\nBo Al\n"
    assert marked(text, "row")[1] == (0, "Anna Ek\tSäter")
    assert [cell for _, cell in marked(text, "cell")] == ["Namn", "Kommun", "Anna Ek", "Säter", "Bo Al"]


def test_cells_beyond_the_header_are_kept() -> None:
    text = read("Namn | Kommun\n--|--\nAnna Ek | Säter | ordförande\n".encode(), "a.md")
    assert "Anna Ek\tSäter\tordförande" in text.characters


def test_breaks_in_a_cell_give_lines_beside_each_other() -> None:
    text = read(b"a | b\n--|--\nAnna<br>Bo | 1<br>2\n", "a.md")
    assert text.characters == "a\tb\nAnna\t1\nBo\t2\n"


def test_list_items_keep_number_and_depth() -> None:
    text = read("* Recap:\n  * Kort\n    rad två\n* Mer\n\n3. Tre\n4) Fyra\n".encode(), "a.md")
    assert text.characters == "- Recap:\n  - Kort\n    rad två\n- Mer\n\n3. Tre\n4) Fyra"
    assert marked(text, "item")[:2] == [(1, "Recap:"), (2, "Kort\n    rad två")]
    assert marked(text, "item")[-1] == (1, "Fyra")


def test_links_emphasis_and_entities_leave_their_text() -> None:
    text = read(b"Se [bilaga 1](http://x.example/y), *inte* **Anna Ek** &amp; `Bo`\\*\n", "a.md")
    assert text.characters == "Se bilaga 1, inte Anna Ek & Bo*"
    assert marked(text, "strong") == [(0, "Anna Ek")]


def test_quotes_are_marked() -> None:
    text = read("Före\n\n> Anna: en fråga?\n>\n> Bo: nej.\n\nEfter\n".encode(), "a.md")
    assert marked(text, "quote") == [(0, "Anna: en fråga?\n\nBo: nej.")]


def test_a_comment_that_numbers_a_page_starts_it() -> None:
    text = read("<!-- sida 1 -->\n\nett\n\n<!-- sida 2 -->\n\ntvå <!-- dold -->\n".encode(), "a.md")
    assert [(line.page, line.text) for line in text.lines if line.text] == [(1, "ett"), (2, "två")]


def test_columns_and_indented_lines_stay_as_they_stand() -> None:
    source = "Beslutande    Ledamöter       Ersättare\nAnna Ek (S)         Bo Al (M)\n              Cia Al (C)\n"
    assert read(source.encode(), "a.md").characters == source.rstrip("\n")


def test_the_title_of_the_front_matter_is_the_documents() -> None:
    text = read("---\ntitle: Årsmöte\ndate: 2024-13-45x\n---\n# Möte\n".encode(), "a.md")
    assert (text.title, text.characters) == ("Årsmöte", "Möte")


@pytest.mark.parametrize("source", ["---\n: [\n---\ntext", "---\n- a\n---\ntext", "---\ntext"])
def test_what_is_no_front_matter_stays_text(source: str) -> None:
    assert "text" in read(source.encode(), "a.md").characters


def test_tags_are_dropped_and_what_only_looks_like_one_is_kept() -> None:
    text = read("<p><strong>§ 10 Avgift</strong></p>\n\nRasmus <kaj> kom<br>sent\n".encode(), "a.md")
    assert text.characters == "§ 10 Avgift\n\nRasmus <kaj> kom\nsent"


def test_deep_lists_and_unclosed_comments_lose_nothing() -> None:
    deep = "\n".join("  " * depth + f"- nivå {depth}" for depth in range(20))
    assert "nivå 19" in read(deep.encode(), "a.md").characters
    assert "och mer" in read(b"text\n\n<!-- aldrig slut\n\noch mer", "a.md").characters
