"""The same network drawn by cytoscape.js, to measure beside."""

from playwright.sync_api import Browser

from benchmarks.web.answers import picture_answer
from benchmarks.web.network import FRAMES, SCREEN, SECONDS
from graph_service.web.network_page import BUNDLE

_SCRIPT = BUNDLE.with_name("network") / "node_modules" / "cytoscape" / "dist" / "cytoscape.min.js"
_DRAW = """({actors, ties}) => {
  const elements = actors.id.map((id, place) => ({
    data: {id, label: actors.short[place]},
    position: {x: 600 + 550 * Math.cos(place * 2.4) * Math.sqrt(place / actors.id.length),
               y: 400 + 380 * Math.sin(place * 2.4) * Math.sqrt(place / actors.id.length)},
  }));
  ties.source.forEach((source, tie) => elements.push({
    data: {id: `t${tie}`, source: actors.id[source], target: actors.id[ties.target[tie]]},
  }));
  const style = [
    {selector: "node", style: {width: 6, height: 6}},
    {selector: "edge", style: {width: 1, "curve-style": "haystack"}},
  ];
  const container = document.getElementById("place");
  window.drawn = cytoscape({container, elements, style, layout: {name: "preset"}, hideEdgesOnViewport: false});
}"""
_PAN = "window.drawn.pan({x: 40 * Math.sin(9 * share), y: 0})"


def frames_of_cytoscape(browser: Browser, actors: int, ties: int) -> float | None:
    """Frames a second while cytoscape.js pans, everything drawn; None where it is not installed."""
    if not _SCRIPT.is_file():
        return None
    page = browser.new_context(viewport=SCREEN).new_page()
    page.set_content('<div id="place" style="position:absolute;inset:0"></div>')
    page.evaluate(_SCRIPT.read_text("utf-8"))
    page.evaluate(_DRAW, picture_answer(actors, ties))
    frames = float(page.evaluate(FRAMES, [SECONDS, _PAN]))
    page.context.close()
    return frames
