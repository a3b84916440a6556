"""What the picture is limited to, and the period."""

from playwright.sync_api import Locator, expect

from tests.graph_service.web.network.conftest import Network, OpenNetwork


def summary(network: Network) -> Locator:
    return network.page.locator(".net-summary p").first


def test_each_kind_of_tie_has_its_count_and_can_be_left_out(open_network: OpenNetwork) -> None:
    network = open_network("layout=circle").settled()
    kinds = network.page.get_by_role("group", name="Slag av samband")
    expect(kinds.get_by_label("har organ ihop 325 samband")).to_be_checked()
    kinds.get_by_label("har organ ihop").uncheck()
    expect(summary(network)).to_have_text("Visar 24 av 24 samband")
    assert "without=joint_body" in network.query()
    network.page.get_by_role("button", name="Rensa urvalet").click()
    expect(summary(network)).to_contain_text("av 339 samband")


def test_a_topic_limits_the_picture_to_ties_about_it(open_network: OpenNetwork) -> None:
    network = open_network("layout=circle").settled()
    topics = network.page.get_by_label("Ämne", exact=True)
    assert "Räddningstjänst och brandskydd (8 ärenden)" in topics.locator("option").all_inner_texts()
    topics.select_option("Räddningstjänst och brandskydd (8 ärenden)")
    expect(summary(network)).not_to_contain_text("339")
    expect(network.canvas).to_be_visible()
    assert "topic=topic-" in network.query()


def test_a_body_is_named_with_its_organisation(open_network: OpenNetwork) -> None:
    network = open_network("layout=circle").settled()
    bodies = network.page.get_by_label("Organ", exact=True)
    assert "Kommunstyrelsen, Vallentuna kommun (4 möten)" in bodies.locator("option").all_inner_texts()
    bodies.select_option(label="Kommunstyrelsen, Vallentuna kommun (4 möten)")
    expect(summary(network)).not_to_contain_text("339")


def test_the_least_strength_says_how_many_ties_are_left(open_network: OpenNetwork) -> None:
    network = open_network("layout=circle&limit=500").settled()
    slider = network.page.get_by_label("Minsta styrka")
    expect(slider).to_have_attribute("aria-valuetext", "339 samband")
    slider.focus()
    slider.press("End")
    expect(summary(network)).to_have_text("Visar 1 av 339 samband")
    assert "least=26.5" in network.query()


def test_the_picture_takes_as_many_ties_as_are_wanted(open_network: OpenNetwork) -> None:
    network = open_network("layout=circle").settled()
    network.page.get_by_label("Högst så många").select_option("500")
    expect(summary(network)).to_have_text("Visar 339 av 339 samband")
    network.page.get_by_label("Vilka samband").select_option("Bara stommen")
    expect(summary(network)).to_contain_text("de som är starkare än slumpen ger")


def test_the_period_is_chosen_by_the_keyboard_and_counted_anew(open_network: OpenNetwork) -> None:
    network = open_network("layout=circle").settled()
    first = network.page.get_by_label("Från år")
    first.focus()
    first.press("End")
    expect(network.page.locator(".net-years")).to_have_text("2025")
    expect(summary(network)).not_to_contain_text("339")
    assert "from=2025" in network.query()
    network.page.get_by_role("button", name="Hela tiden").click()
    expect(summary(network)).to_contain_text("339")


def test_playing_shows_the_ties_year_by_year(open_network: OpenNetwork) -> None:
    network = open_network("layout=circle").settled()
    network.page.get_by_role("button", name="Spela upp").click()
    expect(summary(network)).to_contain_text("Visar 10 av 339")
    expect(network.page.locator(".net-years")).to_have_text("1964–1965")
    network.page.get_by_role("button", name="Pausa").click()
    expect(summary(network)).to_contain_text("Visar 120 av 339")
    assert network.query() == "layout=circle"


def test_colour_and_size_are_chosen_and_explained(open_network: OpenNetwork) -> None:
    network = open_network("layout=circle").settled()
    legend = network.page.locator(".net-legend")
    network.page.get_by_label("Färg").select_option("Grupp")
    expect(legend).to_contain_text("Grupp 1")
    network.page.get_by_label("Färg").select_option("Slag")
    expect(legend).to_contain_text("Kommun 35")
    network.page.get_by_label("Storlek").select_option("Mellanläge")
    expect(legend).to_contain_text("Större ligger mellan fler")


def test_the_network_can_be_one_of_people(open_network: OpenNetwork) -> None:
    network = open_network("layout=circle").settled()
    network.page.get_by_label("Mellan", exact=True).select_option("personer")
    expect(summary(network)).to_contain_text("av 130 samband")
    expect(network.page.locator(".net-legend")).to_contain_text("Person 45")


def test_what_was_done_is_undone_and_redone_by_button_key_and_browser(open_network: OpenNetwork) -> None:
    network = open_network("layout=circle").settled()
    page = network.page
    page.get_by_label("Storlek").select_option("Lika")
    page.get_by_label("Färg").select_option("Slag")
    page.get_by_role("button", name="Ångra").click()
    expect(page.get_by_label("Färg")).to_have_value("region")
    page.keyboard.press("Control+z")
    expect(page.get_by_label("Storlek")).to_have_value("strength")
    page.keyboard.press("Control+y")
    page.get_by_role("button", name="Gör om").click()
    expect(page.get_by_label("Färg")).to_have_value("kind")
    page.go_back()
    expect(page.get_by_label("Färg")).to_have_value("region")
