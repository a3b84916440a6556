"""Web pages: main content, tables, lists. People are invented."""

import pytest

from loaders.read import UnreadableError, read
from loaders.text import Text
from tests.loaders.work import calls


def page(body: str, head: str = "") -> Text:
    return read(
        f"<!DOCTYPE html><html><head><meta charset=utf-8>{head}</head><body>{body}</body></html>".encode(), "a.html"
    )


def marked(text: Text, kind: str) -> list[tuple[int, str]]:
    return [(m.level, text.characters[m.start : m.end]) for m in text.marks if m.kind == kind]


def test_only_the_main_content_is_read() -> None:
    text = page(
        "<header><a>Kommunen</a><nav>Meny</nav></header><div class='cookie-banner'>Kakor</div>"
        "<main><h1>Protokoll</h1><script>x()</script><p>Text<button>Lyssna</button></p><!-- dold --></main>"
        "<aside>Relaterat</aside><footer>Adress</footer>"
    )
    assert text.characters.rstrip() == "Protokoll\n\nText"
    assert marked(text, "heading") == [(1, "Protokoll")]


def test_a_page_without_a_marked_main_part_is_read_without_its_navigation() -> None:
    text = page("<nav>Meny</nav><div role='menu'>Mer</div><h2>Beslut</h2><p>Godkänns.</p><footer>Sidfot</footer>")
    assert text.characters.rstrip() == "Beslut\n\nGodkänns."


SITE = """
<a class="skip-link" href="#c">Till innehållet</a>
<div class="header-wrapper siteHeader"><div class="logo">Exempelkommun</div></div>
<ul class="menu"><li><a href="/">Start</a></li><li><a href="/b">Barn och utbildning</a></li></ul>
<div class="breadcrumb-wrapper"><a>Start</a> / <a>Politik</a></div>
<div class="pagecontent has-sidebar"><div class="text-portlet">
  <h1>Protokoll 2024-03-01</h1>
  <p class="normal">Närvarande<br>Ada Påhitt (S)<br/>Bo Hittepå (M)</p>
  <span class="visually-hidden">Öppnas i nytt fönster</span><p style="visibility: hidden">dolt</p>
  <p>Avtalet <s>avslås</s><del>bordläggs</del> godkänns.<sup><a href="#not1">1</a></sup></p>
</div></div>
<div class="shareButtons">Dela sidan</div><section class="related-content"><h2>Relaterat</h2></section>
<div id="CookieConsent">Vi använder kakor. {more}</div>
<div class="footer"><p>Exempelkommun, Box 1</p></div>
"""


@pytest.mark.parametrize("more", ["", "Läs mer om hur vi använder dem och vad du kan välja bort. " * 40])
def test_what_belongs_to_the_site_is_told_by_its_names(more: str) -> None:
    text = page(SITE.replace("{more}", more))
    assert [line.text for line in text.lines if line.text] == [
        "Protokoll 2024-03-01",
        "Närvarande",
        "Ada Påhitt (S)",
        "Bo Hittepå (M)",
        "Avtalet godkänns.",
    ]


def test_what_holds_the_document_is_kept_whatever_it_is_called() -> None:
    inner = "<p>Rådet beslutade att godkänna avtalet mellan kommunerna.</p>" * 5
    assert page(
        f"<div class='sidebar-layout'><h1>Protokoll</h1></div><div id='menu-page'>{inner}</div>"
    ).characters.count("godkänna") == len(inner) // len(
        "<p>Rådet beslutade att godkänna avtalet mellan kommunerna.</p>"
    )
    assert "Text" in page("<body class='has-menu cookie-ok'><p>Text</p>").characters


def test_a_page_of_very_many_menus_takes_no_longer_than_its_size() -> None:
    def read_menus(number: int) -> None:
        text = page("<h1>Protokoll</h1>" + "<p class='menu-item'>Start och mer</p>" * number)
        assert text.characters.strip() == "Protokoll"

    read_menus(10)  # what is loaded once counts for neither
    short, long = calls(lambda: read_menus(200)), calls(lambda: read_menus(800))
    assert long < short * 4 * 1.2


def test_a_title_that_says_more_than_the_heading_stands_first() -> None:
    text = page("<h1>Protokoll</h1>", "<title>Protokoll - Sjöbygdens kommunalförbund</title>")
    assert text.characters.rstrip() == "Protokoll - Sjöbygdens kommunalförbund\n\nProtokoll"
    assert text.title == "Protokoll - Sjöbygdens kommunalförbund"


def test_lists_keep_numbers_and_depth() -> None:
    text = page(
        "<ul><li>En<ul><li>Inre</li></ul></li></ul>"
        "<ol start=3><li>Tre</li><li value=7>Sju<li>Åtta</ol><ol type=a><li>A</ol>"
    )
    assert [line.text for line in text.lines if line.text] == [
        "- En",
        "  - Inre",
        "3. Tre",
        "7. Sju",
        "8. Åtta",
        "a. A",
    ]
    assert marked(text, "item")[1] == (2, "Inre")


def test_tables_are_rows_and_cells_reach_over_several() -> None:
    text = page(
        "<table><tr><th>Roll</th><th>Namn</th><th>Kommun</th></tr>"
        "<tr><td rowspan=2>Ledamöter</td><td>Anna Ek<td>Säter</tr><tr><td>Bo Al<td>Mora</tr>"
        "<tr><td colspan=2>Ersättare</td><td>Ludvika</td></tr></table>"
    )
    assert text.characters.rstrip() == (
        "Roll\tNamn\tKommun\nLedamöter\tAnna Ek\tSäter\n\tBo Al\tMora\nErsättare\t\tLudvika"
    )


def test_breaks_and_paragraphs_in_a_cell_give_lines_beside_each_other() -> None:
    text = page("<table><tr><td>Beslutande</td><td>Anna Ek<br>Bo Al</td><td><p>S</p><p>M</p></td></tr></table>")
    assert text.characters.rstrip() == "Beslutande\tAnna Ek\tS\n\tBo Al\tM"


def test_a_table_that_only_places_things_is_read_as_blocks() -> None:
    text = page("<table><tr><td><h1>Protokoll</h1><p>Text</p></td><td>Sida</td></tr></table>")
    assert [line.text for line in text.lines if line.text] == ["Protokoll", "Text", "Sida"]
    assert marked(text, "row") == []


def test_blanks_collapse_and_breaks_end_lines() -> None:
    text = page("<p>Plats:   <b>Rådhuset\n  i Säter</b><br>Tid:&nbsp;9&ndash;12</p>")
    assert text.characters.rstrip() == "Plats: Rådhuset i Säter\nTid: 9–12"
    assert marked(text, "strong") == [(0, "Rådhuset i Säter")]


def test_preformatted_text_keeps_lines_and_columns() -> None:
    text = page("<pre>Namn      Kommun\n\nAnna Ek   Säter</pre>")
    assert text.characters.strip() == "Namn      Kommun\n\nAnna Ek   Säter"


@pytest.mark.parametrize(
    ("declaration", "encoding"),
    [
        ('<meta charset="iso-8859-1">', "cp1252"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">', "cp1252"),
        ('<meta charset="utf-8">', "utf-8"),
        ('<meta charset="utf-8">', "cp1252"),
        ('<meta charset="okänd">', "utf-8"),
        ("", "utf-8"),
        ("", "cp1252"),
    ],
)
def test_the_encoding_is_the_declared_one_where_it_fits(declaration: str, encoding: str) -> None:
    data = f"<html><head>{declaration}</head><body><p>Åsa Öberg – Säter</p></body></html>".encode(encoding)
    assert read(data, "a.html").characters.strip() == "Åsa Öberg – Säter"


def test_an_xhtml_page_with_a_declaration_is_read() -> None:
    data = '<?xml version="1.0" encoding="iso-8859-1"?><html><body><p>Åtta</p></body></html>'.encode("latin-1")
    assert read(data, "a.xhtml").characters.strip() == "Åtta"


def test_a_page_of_nothing_but_script_says_so() -> None:
    with pytest.raises(UnreadableError, match="the document has no text"):
        page("<script>document.write('x')</script>")
