"""The network as tables and as a matrix, and by keyboard."""

from playwright.sync_api import expect

from tests.graph_service.web.network.conftest import VALLENTUNA, OpenNetwork


def test_the_tables_hold_all_that_the_picture_shows(open_network: OpenNetwork) -> None:
    network = open_network().settled()
    network.page.get_by_role("button", name="Tabell").click()
    ties = network.page.get_by_role("region", name="Samband")
    expect(ties.locator("caption")).to_have_text("Samband (120)")
    expect(ties.locator("tbody tr")).to_have_count(100)
    ties.get_by_role("button", name="Visa 20 rader till").click()
    expect(ties.locator("tbody tr")).to_have_count(120)
    first = ties.locator("tbody tr").first
    assert first.locator("td").all_inner_texts() == [
        "Haninge kommun",
        "Nynäshamns kommun",
        "26,54",
        "har organ ihop",
        "1972–2024",
    ]
    expect(network.page.get_by_role("region", name="Aktörer").locator("tbody tr")).to_have_count(35)


def test_a_table_is_sorted_by_its_heads_and_opens_what_it_lists(open_network: OpenNetwork) -> None:
    network = open_network("face=table")
    actors = network.page.get_by_role("region", name="Aktörer")
    actors.get_by_role("button", name="Namn").click()
    assert actors.locator("tbody tr").first.inner_text().startswith("Avesta kommun")
    expect(actors.locator("th").first).to_have_attribute("aria-sort", "descending")
    actors.get_by_role("button", name="Öppna Hedemora kommun").press("Enter")
    expect(network.panel.get_by_role("heading", level=2)).to_have_text("Hedemora kommun")
    network.panel.press("Escape")
    expect(network.panel).to_be_hidden()


def test_the_matrix_shows_how_strongly_each_two_are_tied(open_network: OpenNetwork) -> None:
    network = open_network("face=matrix")
    cell = network.page.get_by_role("button", name="Haninge kommun och Nynäshamns kommun: 27")
    assert cell.inner_text() == "27"
    cell.click()
    expect(network.panel.get_by_role("heading", level=2)).to_have_text("Haninge kommun och Nynäshamns kommun")
    expect(network.panel.locator("blockquote").first).to_contain_text("Södertörns upphandlingsnämnd")


def test_the_picture_is_walked_opened_and_changed_by_keys(open_network: OpenNetwork) -> None:
    network = open_network("layout=circle").settled()
    said = network.page.get_by_role("status")
    network.canvas.focus()
    network.page.keyboard.press("ArrowRight")
    expect(said.filter(has_text=" län, ")).to_have_count(1)
    before = said.filter(has_text=" län, ").inner_text()
    network.page.keyboard.press("ArrowDown")
    expect(said.filter(has_text=" län, ")).not_to_have_text(before)
    name = said.filter(has_text=" län, ").inner_text().partition(",")[0]
    network.page.keyboard.press("Enter")
    expect(network.panel.get_by_role("heading", level=2)).to_have_text(name)
    network.page.keyboard.press("p")
    expect(network.page.get_by_text("1 fäst", exact=True)).to_be_visible()
    network.page.keyboard.press("h")
    expect(network.page.get_by_text("1 dold", exact=True)).to_be_visible()
    network.page.keyboard.press("+")
    network.page.wait_for_url("**camera=*")


def test_every_control_is_reached_by_the_tab_key_and_shows_its_focus(open_network: OpenNetwork) -> None:
    network = open_network("layout=circle").settled()
    reached = set()
    network.page.get_by_label("Mellan", exact=True).focus()
    for _ in range(45):
        network.page.keyboard.press("Tab")
        if not network.page.evaluate("document.querySelector('#network').contains(document.activeElement)"):
            break
        reached.add(
            network.page.evaluate(
                "document.activeElement.getAttribute('aria-label') || document.activeElement.innerText"
            )
        )
        seen = network.page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        assert seen in {"solid", "auto"}
    assert {
        "Bild",
        "Tabell",
        "Dela",
        "Sök i bilden",
        "Nätverket som bild",
        "Zooma in",
        "Spela upp",
        "Från år",
    } <= reached


def test_somebody_is_found_in_the_picture_by_name(open_network: OpenNetwork) -> None:
    network = open_network("layout=circle").settled()
    finder = network.page.get_by_role("combobox", name="Sök i bilden")
    finder.press_sequentially("vall")
    expect(network.page.get_by_role("listbox", name="Sök i bilden").get_by_role("option")).to_have_text(
        ["Vallentuna kommun"]
    )
    finder.press("Enter")
    expect(network.panel.get_by_role("heading", level=2)).to_have_text("Vallentuna kommun")
    assert VALLENTUNA in network.query()
    finder.fill("Köpenhamn")
    expect(network.page.get_by_text("Ingen i bilden heter så")).to_be_attached()
