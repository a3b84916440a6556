"""What is measured of the network: first picture, frames a second, tasks that hold the page up."""

import json
from typing import NamedTuple

from playwright.sync_api import Browser, Page

from benchmarks.web.answers import picture_answer

SCREEN = {"width": 1280, "height": 800}
SECONDS = 2
_WATCH = """
window.held = [];
new PerformanceObserver((list) => list.getEntries().forEach((one) => window.held.push(Math.round(one.duration))))
  .observe({type: "longtask", buffered: true});
new MutationObserver(() => {
  const canvas = document.querySelector(".net-canvas");
  if (window.first === undefined && canvas?.spotOf?.("organisation-0")) {
    requestAnimationFrame(() => requestAnimationFrame(() => { window.first ??= Math.round(performance.now()); }));
  }
}).observe(document, {subtree: true, childList: true, attributes: true});
"""
FRAMES = """async ([seconds, step]) => {
  const move = step ? new Function("share", step) : () => {};
  const begun = performance.now();
  let frames = 0;
  return await new Promise((told) => {
    const frame = (now) => {
      frames++;
      move((now - begun) / (1000 * seconds));
      if (now - begun < 1000 * seconds) requestAnimationFrame(frame);
      else told(frames / ((now - begun) / 1000));
    };
    requestAnimationFrame(frame);
  });
}"""
_ALL_DRAWN = "document.querySelector('.net-canvas').lookAt(0.5 + 0.05 * Math.sin(9 * share), 0.5, 1)"


class Opened(NamedTuple):
    """How a network opened: the first picture (ms from the start of loading), and the longest task (ms)."""

    page: Page
    first: int
    longest: int


def opened(browser: Browser, address: str, actors: int, ties: int) -> Opened:
    """A page with a generated network, once it has settled."""
    page = browser.new_context(viewport=SCREEN, locale="sv-SE").new_page()
    page.set_default_timeout(90_000)
    answer = json.dumps(picture_answer(actors, ties))
    page.route("**/network/picture**", lambda route: route.fulfill(body=answer, content_type="application/json"))
    page.add_init_script(f"localStorage.setItem('samverkansgraf-network-hints', '1');{_WATCH}")
    page.goto(f"{address}/network")
    page.locator(".net-canvas[data-settled=true]").wait_for(state="attached")
    page.wait_for_timeout(500)
    return Opened(page, page.evaluate("window.first ?? -1"), page.evaluate("Math.max(0, ...window.held)"))


def dragged(page: Page) -> float:
    """Frames a second while the picture is dragged."""
    page.mouse.move(800, 420)
    page.mouse.down()
    counting = page.evaluate_handle(f"() => {{ window.counted = ({FRAMES})([{SECONDS}, '']); }}")
    for step in range(40 * SECONDS):
        page.mouse.move(800 + 3 * (step % 40), 420 + 2 * (step % 25))
    counting.dispose()
    frames = page.evaluate("() => window.counted")
    page.mouse.up()
    return float(frames)


def zoomed(page: Page) -> float:
    """Frames a second while the wheel turns."""
    page.evaluate_handle(f"() => {{ window.counted = ({FRAMES})([{SECONDS}, '']); }}").dispose()
    for step in range(20 * SECONDS):
        page.mouse.wheel(0, -120 if step % 20 < 10 else 120)
        page.wait_for_timeout(20)
    return float(page.evaluate("() => window.counted"))


def all_drawn(page: Page) -> float:
    """Frames a second with every tie and name drawn in each."""
    return float(page.evaluate(FRAMES, [SECONDS, _ALL_DRAWN]))
