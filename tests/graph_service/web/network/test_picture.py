"""The picture: what is shown first, and what is done in it with the pointer."""

from playwright.sync_api import expect

from tests.graph_service.web.network.conftest import OSTERAKER, TABY, VALLENTUNA, OpenNetwork


def test_the_first_view_shows_the_strongest_ties_and_says_how_many(open_network: OpenNetwork) -> None:
    network = open_network().settled()
    assert network.summary == "Visar 120 av 339 samband – de starkaste"
    assert network.query() == ""
    legend = network.page.locator(".net-legend")
    expect(legend).to_contain_text("Stockholms län 26")
    expect(legend).to_contain_text("Bredare streck är starkare samband")


def test_a_click_on_an_actor_opens_its_facts_and_ties(open_network: OpenNetwork) -> None:
    network = open_network("layout=circle").settled()
    network.click(VALLENTUNA)
    expect(network.panel.get_by_role("heading", level=2)).to_have_text("Vallentuna kommun")
    expect(network.panel).to_contain_text("Kommun · Stockholms län")
    expect(network.panel.get_by_role("link", name="Hela sidan")).to_have_attribute("href", f"/res/{VALLENTUNA}")
    expect(network.panel.locator(".net-ties li")).to_have_count(12)
    network.panel.get_by_role("button", name="Visa fler").click()
    assert network.panel.locator(".net-ties li").count() > 20
    assert network.query() == f"layout=circle&selected={VALLENTUNA}"


def test_a_click_on_a_tie_shows_the_sentence_and_leads_to_its_place(open_network: OpenNetwork) -> None:
    network = open_network(f"layout=circle&ego={VALLENTUNA}").settled()
    network.click_between(VALLENTUNA, OSTERAKER)
    expect(network.panel.get_by_role("heading", level=2)).to_have_text("Vallentuna kommun och Österåkers kommun")
    quote = network.panel.locator("blockquote").filter(has_text="avtal").first
    assert quote.locator("mark").inner_text() in quote.locator("p").inner_text()
    quote.get_by_role("link").click()
    network.page.wait_for_url("**/res/document-**")
    expect(network.page.locator(":target")).to_be_attached()


def test_a_click_beside_everything_lets_go(open_network: OpenNetwork) -> None:
    network = open_network(f"layout=circle&selected={VALLENTUNA}").settled()
    expect(network.panel).to_be_visible()
    box = network.canvas.bounding_box()
    assert box is not None
    network.page.mouse.click(box["x"] + box["width"] - 90, box["y"] + 60)
    expect(network.panel).to_be_hidden()


def test_a_double_click_expands_an_actor(open_network: OpenNetwork) -> None:
    network = open_network("layout=circle&show=strongest&limit=60").settled()
    assert network.summary.startswith("Visar 60 av")
    network.click(TABY, twice=True)
    expect(network.page.locator(".net-summary p").first).not_to_contain_text("Visar 60 av")
    assert f"around={TABY}" in network.query()
    network.panel.get_by_role("button", name="alla slag").click()
    expect(network.page.locator(".net-summary p").first).to_contain_text("Visar 60 av")


def test_an_actor_is_expanded_by_a_kind_of_tie_with_its_count(open_network: OpenNetwork) -> None:
    network = open_network(f"layout=circle&show=strongest&limit=60&selected={VALLENTUNA}").settled()
    kinds = network.panel.get_by_role("group", name="Vidga")
    expect(kinds.get_by_role("button", name="möttes (4)")).to_be_visible()
    kinds.get_by_role("button", name="har organ ihop").click()
    network.page.wait_for_url("**around=*joint_body*")
    expect(network.page.locator(".net-summary p").first).not_to_contain_text("Visar 60 av")


def test_an_actor_that_is_dragged_stays_where_it_is_let_go(open_network: OpenNetwork) -> None:
    network = open_network("layout=circle").settled()
    x, y = network.spot(TABY)
    network.page.mouse.move(x, y)
    network.page.mouse.down()
    network.page.mouse.move(x - 60, y + 50, steps=4)
    network.page.mouse.up()
    network.page.wait_for_url("**pinned=*")
    moved = network.spot(TABY)
    assert abs(moved[0] - (x - 60)) < 3
    assert abs(moved[1] - (y + 50)) < 3
    again = open_network(network.query()).settled()
    assert all(abs(a - b) < 3 for a, b in zip(again.spot(TABY), moved, strict=True))
    network.page.get_by_role("button", name="Lossa alla").click()
    network.page.wait_for_timeout(200)
    assert all(abs(a - b) < 3 for a, b in zip(network.spot(TABY), (x, y), strict=True))


def test_an_actor_can_be_hidden_and_shown_again(open_network: OpenNetwork) -> None:
    network = open_network(f"layout=circle&selected={VALLENTUNA}").settled()
    network.panel.get_by_role("button", name="Dölj").click()
    expect(network.page.locator(".net-summary p").first).not_to_contain_text("Visar 120")
    network.page.get_by_role("button", name="Visa dolda").click()
    expect(network.page.locator(".net-summary p").first).to_contain_text("Visar 120")


def test_only_what_is_around_an_actor_can_be_shown(open_network: OpenNetwork) -> None:
    network = open_network("layout=circle&selected=municipality-2083").settled()
    network.panel.get_by_role("button", name="Bara kring den").click()
    expect(network.page.locator(".net-summary p").first).to_contain_text("Visar 6 av 339")
    network.page.get_by_role("button", name="Visa hela nätverket").click()
    expect(network.page.locator(".net-summary p").first).to_contain_text("Visar 120 av 339")


def test_the_way_between_two_is_shown_step_by_step(open_network: OpenNetwork) -> None:
    network = open_network(f"layout=circle&selected={VALLENTUNA}").settled()
    network.panel.get_by_role("button", name="Väg till").click()
    expect(network.panel).to_contain_text("Vart ska vägen från Vallentuna kommun gå?")
    network.page.get_by_role("combobox", name="Sök i bilden").fill("nynäs")
    network.page.get_by_role("option", name="Nynäshamns kommun").click()
    network.panel.get_by_role("button", name="Visa vägen").click()
    expect(network.panel.get_by_role("heading")).to_have_text("Från Vallentuna kommun till Nynäshamns kommun")
    steps = network.panel.locator(".net-way li")
    expect(steps.first).to_contain_text("Vallentuna kommun")
    expect(steps.last).to_contain_text("Nynäshamns kommun")
    network.panel.get_by_role("button", name="Släpp vägen").click()
    expect(network.panel).to_be_hidden()


def test_zooming_changes_the_picture_and_the_address(open_network: OpenNetwork) -> None:
    network = open_network("layout=circle").settled()
    before = network.spot(VALLENTUNA)
    network.page.get_by_role("button", name="Zooma in").click()
    network.page.wait_for_url("**camera=*")
    assert network.spot(VALLENTUNA) != before
    network.page.get_by_role("button", name="Visa allt").click()
    network.page.wait_for_url(lambda address: "camera" not in address)
    assert all(abs(a - b) < 2 for a, b in zip(network.spot(VALLENTUNA), before, strict=True))


def test_the_map_puts_north_above_south_and_the_circle_all_equally_far(open_network: OpenNetwork) -> None:
    network = open_network("layout=map").settled()
    norrtalje, nynashamn, boras = (network.spot(f"municipality-{code}") for code in ("0188", "0192", "1490"))
    assert norrtalje[1] < nynashamn[1] < boras[1]
    assert boras[0] < nynashamn[0]
    network.page.get_by_label("Ordning").select_option("I ring efter län")
    network.settled()
    spots = [network.spot(f"municipality-{code}") for code in ("0188", "0192", "1490", "2083")]
    box = network.canvas.bounding_box()
    assert box is not None
    middle = [box["x"] + box["width"] / 2, box["y"] + box["height"] / 2]
    far = [((x - middle[0]) ** 2 + (y - middle[1]) ** 2) ** 0.5 for x, y in spots]
    assert max(far) - min(far) < 0.1 * max(far)
