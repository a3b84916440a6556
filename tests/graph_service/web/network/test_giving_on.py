"""Sharing, saving, embedding, printing."""

import re
import struct
from pathlib import Path

import networkx as nx
from playwright.sync_api import Download, Page, expect

from tests.graph_service.web.network.conftest import VALLENTUNA, OpenNetwork

VIEW = f"layout=circle&size=ties&selected={VALLENTUNA}&seed=7&hidden=municipality-0192"


def saved(page: Page, name: str) -> Download:
    page.get_by_role("button", name="Spara").click()
    with page.expect_download() as told:
        page.get_by_role("dialog", name="Spara").get_by_text(name).click()
    page.keyboard.press("Escape")
    return told.value


def test_the_address_that_is_shared_shows_the_same_picture_elsewhere(open_network: OpenNetwork) -> None:
    network = open_network("seed=7&from=2022&size=ties").settled()
    network.page.get_by_role("button", name="Dela").click()
    address = network.page.get_by_label("Adress").input_value()
    elsewhere = open_network(address.partition("?")[2]).settled()
    for id_ in (VALLENTUNA, "municipality-2083"):
        assert all(abs(a - b) < 0.5 for a, b in zip(network.spot(id_), elsewhere.spot(id_), strict=True))
    assert elsewhere.summary == network.summary
    other = open_network("seed=8&from=2022&size=ties").settled()
    assert other.spot(VALLENTUNA) != network.spot(VALLENTUNA)


def test_a_citation_says_what_when_and_where(open_network: OpenNetwork) -> None:
    network = open_network(VIEW).settled()
    network.page.get_by_role("button", name="Dela").click()
    cited = network.page.get_by_label("Källhänvisning").input_value()
    assert re.fullmatch(
        r"samverkansgraf: Nätverket, kommuner\. Hämtad \d+ \w+ \d{4}\. http://127\S+network\?\S+", cited
    )
    assert "seed=7" in cited


def test_the_frame_to_embed_shows_the_same_view_in_another_page(open_network: OpenNetwork) -> None:
    network = open_network(VIEW).settled()
    network.page.get_by_role("button", name="Dela").click()
    frame = network.page.get_by_label("Bädda in").input_value()
    page = network.page.context.new_page()
    elsewhere = network.page.url.partition("/network")[0] + "/elsewhere"
    page.route(elsewhere, lambda route: route.fulfill(body=frame, content_type="text/html"))
    page.goto(elsewhere)
    inside = page.frame_locator("iframe")
    expect(inside.get_by_role("heading", name="Vallentuna kommun")).to_be_visible()
    expect(inside.get_by_role("link", name="Öppna i samverkansgraf")).to_be_visible()
    expect(inside.get_by_role("button", name="Dela")).to_have_count(0)


def test_the_picture_is_saved_as_png_of_double_size_and_as_svg(open_network: OpenNetwork, tmp_path: Path) -> None:
    network = open_network("layout=circle").settled()
    box = network.canvas.bounding_box()
    assert box is not None
    saved(network.page, "PNG").save_as(tmp_path / "picture.png")
    width, height = struct.unpack(">II", (tmp_path / "picture.png").read_bytes()[16:24])
    assert width == 2 * round(box["width"])
    assert height > 2 * round(box["height"])
    saved(network.page, "SVG").save_as(tmp_path / "picture.svg")
    drawn = (tmp_path / "picture.svg").read_text("utf-8")
    assert drawn.count("<line ") == 120
    assert drawn.count("<circle ") == 35 + 4
    assert ">Vallentuna</text>" in drawn
    assert drawn.count(">1</text>") > 3
    assert "Hämtad" in drawn


def test_the_network_is_saved_for_other_programs(open_network: OpenNetwork, tmp_path: Path) -> None:
    network = open_network("layout=circle&without=joint_body").settled()
    saved(network.page, "GraphML").save_as(tmp_path / "network.graphml")
    assert nx.read_graphml(tmp_path / "network.graphml").number_of_edges() == 24
    saved(network.page, "GEXF").save_as(tmp_path / "network.gexf")
    assert nx.read_gexf(tmp_path / "network.gexf").number_of_edges() == 24
    saved(network.page, "CSV").save_as(tmp_path / "network.csv")
    assert len((tmp_path / "network.csv").read_text("utf-8").splitlines()) == 25


def test_on_paper_the_picture_is_a_drawing(open_network: OpenNetwork) -> None:
    network = open_network("layout=circle").settled()
    network.page.evaluate("dispatchEvent(new Event('beforeprint'))")
    network.page.emulate_media(media="print")
    expect(network.page.locator(".net-paper")).to_be_visible()
    expect(network.page.get_by_role("button", name="Dela")).to_be_hidden()
